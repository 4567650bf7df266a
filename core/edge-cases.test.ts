import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { DecisionCommand } from './decision/command.ts'
import type { DecisionFacts } from './decision/facts.ts'
import { gateOf, standingIn } from './decision/gate-of.ts'
import { announcing, breaking, facts, monday, underSilence } from './decision/silence.fixture.ts'
import * as silence from './decision/silence.fixture.ts'
import {
  asked,
  asking,
  at,
  chair,
  decisionIn,
  draftOf,
  drafting,
  gavelling,
  listed,
  member,
  next,
  objecting,
  outcome,
  putting,
  room,
  seats,
} from './decision/sitting.fixture.ts'
import { decisionsAggregate } from './decision/decision-register-aggregate.ts'
import * as table from './draft/council.fixture.ts'
import * as session from './meeting/meeting.fixture.ts'
import { isRefusal } from './refusal.ts'

const withdrawing: DecisionCommand = { does: 'withdraw-objection', decision: 'x' }
const gate = (register: ReturnType<typeof asked>) =>
  standingIn(gateOf(decisionIn(register), chair)).map(({ name }) => name)
const absent = { meetings: { 'cm-1': { ...room, present: ['BRA', 'CHA', 'DEL'] } } }
const adopted = () => next(asked(), [gavelling('x'), chair])

describe('at the gavel', () => {
  test('E-01 of several objections those before the gavel block, those after it are statements after adoption', () => {
    const two = next(asked(), [objecting('x', 'o1'), member('ALF')], [objecting('x', 'o2'), member('BRA')])
    expect(outcome(next(two, [withdrawing, member('ALF')]), gavelling('x'), chair)).toBe('objections-stand')
    const fallen = next(
      two,
      [withdrawing, member('ALF')],
      [withdrawing, member('BRA')],
      [gavelling('x'), chair],
    )
    const late = next(fallen, [objecting('x', 'o3'), member('CHA')], [objecting('x', 'o4'), member('DEL')])
    expect(decisionIn(late)).toMatchObject({ stage: 'adopted', adoption: { standing: 'stands' } })
    expect(decisionIn(late).statements.map(({ kind, state }) => [kind, state])).toEqual([
      ['after-adoption', 'CHA'],
      ['after-adoption', 'DEL'],
    ])
  })

  test('E-02 a gavel that a paper record puts in doubt is contested, and maintained or voided in the same sitting', () => {
    const offer: DecisionCommand = { does: 'offer-void', decision: 'x', ground: 'A flag was not seen.' }
    const contested = next(adopted(), [offer, chair])
    expect(decisionIn(contested).adoption?.standing).toBe('contested')
    const ruled = (ruling: 'void' | 'maintain') =>
      decisionIn(next(contested, [{ does: 'rule-on-void', decision: 'x', ruling }, chair]))
    expect(ruled('maintain').adoption?.standing).toBe('stands')
    expect(ruled('void')).toMatchObject({ stage: 'listed', voidOffer: { ruled: { ruling: 'void' } } })
  })

  test('E-03 of an objection and its withdrawal in one minute the last before the gavel counts, and both stay on record', () => {
    const both = next(asked(), [objecting('x'), member('ALF')], [withdrawing, member('ALF')])
    expect(gate(both)).toEqual([])
    const again = next(both, [objecting('x', 'o2'), member('ALF')])
    expect(gate(again)).toEqual(['objections'])
    expect(decisionIn(again).objections.map(({ withdrawn }) => withdrawn !== null)).toEqual([true, false])
  })

  test('E-04 an objection sent from the capital by a head who has left counts when it is received before the gavel', () => {
    const sent = next(asked(), [objecting('x'), member('ALF', absent)])
    expect(outcome(sent, gavelling('x'), at(seats.chair, absent))).toBe('objections-stand')
  })

  test('E-27 who is absent and was notified does not block, and may still object', () => {
    expect(outcome(asked(), gavelling('x'), at(seats.chair, absent))).toBe(1)
    const unnotified = {
      meetings: { 'cm-1': { ...absent.meetings['cm-1'], notified: ['BRA', 'CHA', 'DEL'] } },
    }
    expect(outcome(asked(), gavelling('x'), at(seats.chair, unnotified))).toBe('members-not-notified')
  })

  test('E-36 where a line was cut the Chair offers to void the gavel in that sitting, with the ground on record', () => {
    const offer: DecisionCommand = { does: 'offer-void', decision: 'x', ground: 'The line to Delta was cut.' }
    const voided = next(
      adopted(),
      [offer, chair],
      [{ does: 'rule-on-void', decision: 'x', ruling: 'void' }, chair],
    )
    expect(decisionIn(voided).voidOffer?.ground).toContain('Delta')
    const other = at(seats.chair, { meetings: { 'cm-1': { ...room, sitting: 2 } } })
    expect(outcome(adopted(), offer, other)).toBe('void-after-sitting')
  })
})

const onDraft = { text: { kind: 'draft', draft: 'd', version: 3, digest: 'digest of x' } } as const
const withDraft = (other: Parameters<typeof draftOf>[1]) => ({ drafts: { d: draftOf('digest of x', other) } })

describe('about the words', () => {
  test('E-07 a text agreed in one language does not pass the gate, and is not agreed as a whole', () => {
    const ready = withDraft({})
    const put = next(
      listed('x', onDraft),
      [putting('x'), at(seats.chair, ready)],
      [asking('x'), at(seats.chair, ready)],
    )
    const behind = at(seats.chair, withDraft({ behind: ['ru'] }))
    expect(outcome(put, gavelling('x'), behind)).toBe('decision-languages-behind')
    const draft = table.accepting(table.replacing(table.opened, 'ALF', 'r1', 'p1', 'noted', 'welcomed'), 'r1')
    expect(table.paragraphIn(draft, 'p1').texts['ru']?.level).not.toBe('level')
    const all = ['p1', 'p2', 'p3'].reduce((each, id) => table.agreeingAdRef(each, id), draft)
    expect(table.outcome(all, { does: 'declare-agreed' }, table.chair)).toBe('languages-behind')
    const level = table.levelling(all, 'p1', 'ru', 'Министры приветствовали итоги встречи.')
    expect(table.outcome(level, { does: 'declare-agreed' }, table.chair)).toBe('done')
  })

  test('E-15 who does not want to be named asks for a naming of the others, and nothing records why', () => {
    const scope = { kind: 'named', states: ['ALF', 'BRA', 'CHA'], initiator: null } as const
    const acts = decisionsAggregate.decide(listed(), { does: 'set-scope', decision: 'x', scope }, chair)
    if (isRefusal(acts)) throw new Error(acts.refused)
    expect(Object.keys(Object(acts[0]?.content)).toSorted()).toEqual(['at', 'decision', 'scope'])
    const draft = table.proposing(table.opened, 'DEL', {
      id: 's1',
      kind: 'scope',
      paragraph: 'p1',
      scope: ['ALF', 'BRA', 'CHA'],
      edits: [],
    })
    const consented = ['ALF', 'BRA', 'CHA'].reduce(
      (each, state) => table.saying(each, state, 's1', 'support'),
      draft,
    )
    expect(table.paragraphIn(table.accepting(consented, 's1'), 'p1').scope).toEqual({
      kind: 'named',
      states: ['ALF', 'BRA', 'CHA'],
    })
  })

  test('E-16 a dissociation after adoption stands beside the text, which is not edited, nor its scope', () => {
    const before = decisionIn(adopted())
    const texts = { en: 'Delta took no part in this statement.' }
    const apart: DecisionCommand = { does: 'state', decision: 'x', id: 's1', kind: 'dissociation', texts }
    const { statements, ...after } = decisionIn(next(adopted(), [apart, member('DEL')]))
    expect(statements).toMatchObject([{ kind: 'dissociation', state: 'DEL', texts }])
    expect({ ...after, statements: [] }).toEqual(before)
  })

  test('E-17 without agreement a draft lapses with its proposals, and decisions adopted earlier stay', () => {
    const draft = table.replacing(table.opened, 'ALF', 'r1', 'p1', 'noted', 'welcomed')
    const lapsed = table.done(draft, { does: 'lapse-draft' }, table.chair)
    expect([lapsed.stage, table.proposalIn(lapsed, 'r1').status]).toEqual(['lapsed', 'lapsed'])
    const more = next(
      adopted(),
      [drafting('y'), chair],
      [{ does: 'withdraw-decision', decision: 'y' }, chair],
    )
    expect(decisionIn(more)).toEqual(decisionIn(adopted()))
  })

  test('E-20 a correction in which a member sees a change of mind is undone, and goes on as a proposal', () => {
    const agreed = table.agreeingAdRef(table.opened, 'p1')
    const english = table.textIn(agreed, 'p1')
    const from = english.indexOf('noted')
    const edits = [{ from, to: from + 5, text: 'welcomed' }]
    const corrected = table.done(
      agreed,
      { does: 'correct-fact', paragraph: 'p1', language: 'en', words: 1, edits },
      table.secretariat,
    )
    const words = table.paragraphIn(corrected, 'p1').words
    const back = table.done(
      corrected,
      { does: 'object-to-correction', paragraph: 'p1', words },
      table.delegation('BRA'),
    )
    expect(table.textIn(back, 'p1')).toBe(english)
    const reopened = table.done(
      back,
      { does: 'reopen', paragraph: 'p1', ground: 'no-objection', reason: 'asked by Alfa' },
      table.chair,
    )
    const proposed = table.replacing(reopened, 'ALF', 'r1', 'p1', 'noted', 'welcomed')
    expect(table.proposalIn(proposed, 'r1').status).toBe('live')
  })

  test('E-35 a name that a member does not want in the text is replaced by an ordinary proposal', () => {
    const draft = table.replacing(table.opened, 'BRA', 'r1', 'p2', 'the fair', 'the event')
    expect(table.textIn(table.accepting(draft, 'r1'), 'p2')).toContain('They welcomed the event.')
  })
})

const by = (state: string, now: string): DecisionFacts => facts(now, silence.delegation(state))

describe('about silence', () => {
  const tuesday = '2027-04-20T08:00:00.000Z'

  test('E-13 an amendment that everybody likes breaks all the same: other words have another silence', () => {
    const broken = silence.done(
      underSilence,
      breaking('d1', 'amendment', 'It is decided to meet soon.'),
      by('BRA', tuesday),
    )
    expect(decisionIn(broken, 'd1').silences[0]?.state).toBe('broken')
    const text = { kind: 'words', words: { en: 'Soon.', ru: 'Скоро.' }, digest: 'soon' } as const
    const worded = silence.done(
      broken,
      { does: 'redraft', decision: 'd1', text },
      facts(tuesday, silence.secretariat),
    )
    const anew = announcing('d1', {
      id: 's2',
      opens: tuesday,
      expires: '2027-04-23T08:00:00.000Z',
      seen: 'soon',
    })
    expect(
      decisionIn(silence.done(worded, anew, facts(tuesday, silence.chair)), 'd1').silences,
    ).toMatchObject([
      { state: 'broken', digest: 'digest of d1' },
      { state: 'running', digest: 'soon' },
    ])
  })

  test('E-12 the instant of receipt counts, not the instant at which somebody looks at it', () => {
    expect(silence.outcome(underSilence, breaking('d1'), by('BRA', '2027-04-22T07:59:59.999Z'))).toEqual([
      'SilenceBroken',
    ])
    expect(silence.outcome(underSilence, breaking('d1'), by('BRA', '2027-04-22T08:00:00.000Z'))).toBe(
      'silence-expired',
    )
    expect(decisionIn(underSilence, 'd1').silences[0]?.opens).toBe(monday)
  })
})

test('E-09 when the chair passes while a text is open nothing is reset, and its author stays', () => {
  const files = { drafts: ['draft-1'], decisions: ['x'], silences: [], commitments: [] }
  const before = session.underWay()
  const handed = session.after([['secretariat', { does: 'hand-over', to: 'XAL', ...files }]], before)
  expect({ ...handed, handOvers: [] }).toEqual({ ...before, handOvers: [] })
  const draft = table.proposing(table.opened, 'chair', {
    id: 'c1',
    kind: 'replace',
    paragraph: 'p1',
    edits: [{ from: 0, to: 3, text: 'All' }],
  })
  expect(table.proposalIn(draft, 'c1').sponsors).toEqual(['chair'])
})

/** Each case with the file in which its test stands; what no test shows is not claimed. */
test('every edge case but those about things that are not kept is a test by its number', () => {
  const root = join(import.meta.dirname, '..')
  const named = ['core', 'server', 'web'].flatMap(place =>
    readdirSync(join(root, place), { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.test.ts'))
      .flatMap(
        name =>
          readFileSync(join(root, place, name), 'utf8').match(
            /(?:test|describe)[^\n]*\n?[^\n]*E-\d\d[^\n]*/g,
          ) ?? [],
      ),
  )
  const shown = new Set(named.flatMap(line => line.match(/E-\d\d/g) ?? []))
  const all = Array.from({ length: 40 }, (_, index) => `E-${String(index + 1).padStart(2, '0')}`)
  expect(all.filter(number => !shown.has(number))).toEqual(['E-08', 'E-30', 'E-33', 'E-38', 'E-39'])
})
