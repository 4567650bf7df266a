import { expect, test } from 'vitest'
import { seedReading, sco } from '../communique/seed.fixture.ts'
import { adopted, diceOf, factsFor, refOf, runs, told, trying } from '../procedure/register.fixture.ts'
import type { RegisterFacts } from '../procedure/register-facts.ts'
import type { PositionCommand } from './command.ts'
import { isUnlinked, noPosition } from './position.ts'
import { positionAggregate } from './position-aggregate.ts'

const { done, outcome, after } = trying(positionAggregate)
const at = (seat: string, source: RegisterFacts['source'] = null, positions: readonly string[] = []) =>
  factsFor(sco, seat, '2018-04-25', { source, positions })
const p18 = { kind: 'text', meeting: 'sco/cfm/2018-04-24', paragraph: 18, act: null } as const
const found = told({ paragraph: 18, type: 'reaffirm' })
const taking: PositionCommand = {
  does: 'take-position',
  id: 'p18',
  topic: { en: 'Syria' },
  scope: { kind: 'all' },
  text: { zh: '重申' },
  source: p18,
  says: 'reaffirmed',
  predecessors: [],
}

test('M27 a reaffirmation without link is marked unlinked for the secretariat, until the earlier position is found', () => {
  expect(seedReading.acts.some(({ paragraph, type }) => paragraph === 18 && type === 'reaffirm')).toBe(true)
  const position = done(noPosition, taking, at('secretariat', found))
  expect(isUnlinked(position)).toBe(true)
  expect(outcome(position, { does: 'link-position', predecessor: 'nowhere' }, at('secretariat'))).toBe(
    'position-unknown',
  )
  const linked = done(
    position,
    { does: 'link-position', predecessor: 'p18-2017' },
    at('secretariat', null, ['p18-2017']),
  )
  expect(isUnlinked(linked)).toBe(false)
  expect(linked.predecessors).toEqual(['p18-2017'])
})

test('a position is of the body: of all, or of at least two that are listed, in protocol order', () => {
  const of = (...states: string[]): PositionCommand => ({ ...taking, scope: { kind: 'named', states } })
  expect(outcome(noPosition, of('KAZ'), at('secretariat', found))).toBe('position-scope-unfit')
  const six = done(noPosition, of('UZB', 'KAZ'), at('secretariat', found))
  expect(six.scope).toEqual({ kind: 'named', states: ['KAZ', 'UZB'] })
  expect(outcome(noPosition, taking, at('chair', found))).toBe('secretariat-only')
})

test('a position is reaffirmed, changed by a later one or ended, each by an adopted text', () => {
  const position = done(noPosition, taking, at('secretariat', found))
  const decision = adopted('SCO-CFM', 'adopt', 'communique', null, { on: '2019-05-22' })
  const source = { kind: 'decision', ...refOf(decision) } as const
  const again = done(position, { does: 'reaffirm', source }, at('secretariat', decision))
  expect(again.reaffirmations).toEqual([{ source, on: '2019-05-22' }])
  expect(
    outcome(position, { does: 'reaffirm', source }, at('secretariat', { ...decision, on: '2017-01-01' })),
  ).toBe('reaffirmed-before-taken')
  const changed = done(again, { does: 'modify-position', successor: 'p20' }, at('secretariat', null, ['p20']))
  expect(outcome(changed, { does: 'lapse-position', source }, at('secretariat', decision))).toBe(
    'position-over',
  )
})

test('I-32 over 1,000 random courses: positions come only of adopted texts, and a reaffirmation has a predecessor or the mark', () => {
  let kept = 0
  for (const seed of runs) {
    const dice = diceOf(seed)
    const decision = adopted('SCO-CFM', 'adopt', 'communique', null, {
      outcome: dice.one(['adopted', 'open', 'not-adopted']),
    })
    const source = dice.one<RegisterFacts['source']>([decision, found, null])
    const ref = dice.one([p18, { kind: 'decision', ...refOf(decision) } as const])
    const predecessors = dice.one([[], ['old'], ['unknown']])
    const command: PositionCommand = {
      ...taking,
      source: ref,
      says: dice.one(['new', 'reaffirmed']),
      predecessors,
    }
    const made = after(
      noPosition,
      command,
      at(dice.one(['secretariat', 'secretariat', 'chair']), source, ['old']),
    )
    if (made.stage === 'none') continue
    kept += 1
    const isAdopted = source?.kind === 'text' || source?.outcome === 'adopted'
    expect(isAdopted && source?.kind === ref.kind, `seed ${seed}`).toBe(true)
    const isMarked = isUnlinked(made)
    expect(made.says === 'new' || made.predecessors.includes('old') || isMarked, `seed ${seed}`).toBe(true)
  }
  expect(kept).toBeGreaterThan(20)
})
