import { expect, test } from 'vitest'
import { seedReading, sco } from '../communique/seed.fixture.ts'
import { adopted, diceOf, factsFor, refOf, runs, told, trying } from '../procedure/register.fixture.ts'
import type { RegisterFacts } from '../procedure/register-facts.ts'
import type { CommitmentCommand } from './command.ts'
import { type Commitment, noCommitment, standingOn } from './commitment.ts'
import { commitmentAggregate } from './commitment-aggregate.ts'
import { reviewOf } from './review-of.ts'

const { done, outcome, after } = trying(commitmentAggregate)
const at = (seat: string, source: RegisterFacts['source'] = null, day = '2018-07-01') =>
  factsFor(sco, seat, day, { source })
const decision = adopted('SCO-CFM', 'adopt', 'decisions', null, { on: '2018-04-24' })
const source = { kind: 'decision', ...refOf(decision) } as const
const undertaking = (
  id: string,
  due: string | null,
  meeting = 'm1',
): Extract<CommitmentCommand, { readonly does: 'undertake' }> => ({
  does: 'undertake',
  id,
  what: { en: 'to hold a meeting of experts' },
  owners: ['SCO-SEC'],
  source,
  meeting,
  due,
})
const undertaken = (id: string, due: string | null, meeting = 'm1') =>
  done(noCommitment, undertaking(id, due, meeting), at('secretariat', decision))
const fulfilled = (commitment: Commitment, on: string) =>
  done(commitment, { does: 'fulfil', on, text: { en: 'held' } }, at('secretariat'))

test('M07 the review of two meetings shows what is fulfilled and what is overdue, each with its source', () => {
  const all = [
    fulfilled(undertaken('c1', '2018-06'), '2018-06-20'),
    undertaken('c2', '2018-05-15'),
    undertaken('c3', '2018', 'm2'),
    undertaken('c4', '2018-05-01', 'm3'),
  ]
  const review = reviewOf(all, ['m1', 'm2'], '2018-07-01')
  expect([review.fulfilled, review.overdue, review.open]).toEqual([1, 1, 1])
  expect(review.lines.map(({ commitment, standing }) => [commitment.id, standing])).toEqual([
    ['c1', 'fulfilled'],
    ['c2', 'overdue'],
    ['c3', 'undertaken'],
  ])
  expect(review.lines.every(({ commitment }) => commitment.source.kind === 'decision')).toBe(true)
})

const of = (owners: readonly string[]): CommitmentCommand => ({ ...undertaking('c1', null), owners })

test('M16 no commitment is owned by the international community, and a call on others creates none', () => {
  const text = { kind: 'text', meeting: 'sco/cfm/2018-04-24', paragraph: 15, act: null } as const
  expect(outcome(noCommitment, of(['international-community']), at('secretariat', decision))).toBe(
    'owner-outside-body',
  )
  expect(outcome(noCommitment, of([]), at('secretariat', decision))).toBe('owner-outside-body')
  const calls = seedReading.acts.filter(({ paragraph, mood }) => paragraph === 15 && mood === 'directive')
  expect(calls.length).toBeGreaterThan(0)
  for (const { type, mood } of calls) {
    const found = told({ paragraph: 15, type, mood })
    const command = { ...undertaking('c1', null), source: text }
    expect(outcome(noCommitment, command, at('secretariat', found))).toBe('source-binds-nobody')
  }
})

test('a commitment is overdue from the day after the last one that its date may mean', () => {
  const june = undertaken('c1', '2018-06')
  expect(standingOn(june, '2018-06-30')).toBe('undertaken')
  expect(standingOn(june, '2018-07-01')).toBe('overdue')
  expect(standingOn(fulfilled(june, '2018-07-01'), '2018-07-02')).toBe('fulfilled-late')
  expect(standingOn(undertaken('c2', null), '2030-01-01')).toBe('undertaken')
})

test('owners report, and what is carried over or overtaken keeps its history', () => {
  const own = done(
    noCommitment,
    { ...undertaking('c1', '2018-06-01'), owners: ['KAZ'] },
    at('secretariat', decision),
  )
  expect(outcome(own, { does: 'report-progress', text: { en: 'under way' } }, at('CHN'))).toBe(
    'commitment-of-others',
  )
  const going = done(own, { does: 'report-progress', text: { en: 'under way' } }, at('KAZ'))
  expect(going.stage).toBe('in-progress')
  const carried = done(going, { does: 'carry-over', meeting: 'm4', due: '2019' }, at('chair'))
  expect(standingOn(carried, '2018-12-31')).toBe('carried-over')
  expect(carried.reports).toHaveLength(1)
  const over = done(carried, { does: 'overtake', text: { en: 'a programme' } }, at('secretariat'))
  expect(outcome(over, { does: 'fulfil', on: '2018-06-01', text: { en: 'x' } }, at('KAZ'))).toBe(
    'commitment-closed',
  )
})

test('I-31 over 1,000 random courses: every commitment has owners inside the body and a source that binds', () => {
  let kept = 0
  for (const seed of runs) {
    const dice = diceOf(seed)
    const found = dice.one<RegisterFacts['source']>([
      decision,
      { ...decision, outcome: 'open' },
      told({ mood: dice.one(['commissive', 'declarative', 'directive', 'deontic', 'evaluative']) }),
      null,
    ])
    const ref = dice.one([
      source,
      { kind: 'text', meeting: 'sco/cfm/2018-04-24', paragraph: 13, act: null } as const,
    ])
    const owners = Array.from({ length: dice.below(3) }, () =>
      dice.one(['KAZ', 'SCO-SEC', 'UNSC', 'USA', 'international-community']),
    )
    const command = { ...undertaking('c1', null), owners, source: ref }
    const made = after(
      noCommitment,
      command,
      at(dice.one(['secretariat', 'secretariat', 'chair', 'KAZ']), found),
    )
    if (made.stage === 'none') continue
    kept += 1
    expect(made.owners.length, `seed ${seed}`).toBeGreaterThan(0)
    expect(
      made.owners.every(owner => owner === 'KAZ' || owner === 'SCO-SEC'),
      `seed ${seed}`,
    ).toBe(true)
    expect(
      found?.kind === ref.kind &&
        (found.kind === 'text'
          ? ['commissive', 'declarative'].includes(found.mood ?? '')
          : found.outcome === 'adopted'),
      `seed ${seed}`,
    ).toBe(true)
    const translated = after(made, { ...command, what: { zh: '举行专家会议' } }, at('secretariat', found))
    expect(translated, `seed ${seed}`).toEqual(made)
  }
  expect(kept).toBeGreaterThan(20)
})
