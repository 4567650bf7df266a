import { describe, expect, test } from 'vitest'
import type { DecisionCommand, DecisionDoes } from './command.ts'
import type { DecisionRegister, DecisionScope } from './decision.ts'
import { noDecisions } from './decision.ts'
import type { DecisionFacts } from './facts.ts'
import {
  asked,
  asking,
  at,
  before,
  chair,
  drafting,
  gavelling,
  listed,
  listing,
  member,
  members,
  next,
  objecting,
  observer,
  outcome,
  putting,
  room,
  rules,
  seats,
  secretariat,
  seenOf,
} from './sitting.fixture.ts'
import { underSilence } from './silence.fixture.ts'

type Simple = Extract<
  DecisionDoes,
  'take-out' | 'join-list' | 'lift-hold' | 'object-to-void' | 'waive-notice' | 'suspend'
>
const simple = (does: Simple): DecisionCommand => ({ does, decision: 'x' })
const alfa = member('ALF')
const bravo = member('BRA')
const named = (...states: string[]): DecisionScope => ({ kind: 'named', states, initiator: null })
const words = (en: string) => ({ kind: 'words', words: { en }, digest: 'other' }) as const
const floor = (id: string): DecisionCommand => ({ does: 'ask-floor', decision: 'x', id, on: null })
const give = (request: string): DecisionCommand => ({ does: 'give-floor', decision: 'x', request })
const hold = (id: string): DecisionCommand => ({
  does: 'hold',
  decision: 'x',
  id,
  seen: 'digest of x',
  on: null,
})
const stating = (id: string, kind: 'opinion' | 'dissociation', en: string): DecisionCommand => ({
  does: 'state',
  decision: 'x',
  id,
  kind,
  texts: { en },
})

type Case = readonly [
  code: string,
  register: DecisionRegister,
  command: DecisionCommand,
  facts: DecisionFacts,
]
/** Each case meets the refusal that gives it its name. */
const refuses = (cases: readonly Case[]) => {
  test.for(cases)('%s', ([code, register, command, facts]) => {
    expect(outcome(register, command, facts)).toBe(code)
  })
}

describe('drafting a decision is refused', () => {
  refuses([
    ['decision-drafters-only', noDecisions, drafting('x'), observer],
    ['decision-drafters-only', noDecisions, drafting('x'), at(seats.official)],
    [
      'too-many-decisions',
      listed(),
      drafting('y'),
      at(seats.chair, { limits: { ...chair.limits, decisions: 1 } }),
    ],
    ['decision-id-taken', listed(), drafting('x'), chair],
    ['decision-without-title', noDecisions, drafting('x', { title: { en: ' ' } }), chair],
    ['decision-without-words', noDecisions, drafting('x', { text: words(' ') }), chair],
    [
      'no-such-decision',
      noDecisions,
      drafting('x', { relatesTo: [{ decision: 'q', how: 'amends' }] }),
      chair,
    ],
    ['concerned-missing', noDecisions, drafting('x', { act: 'suspend-member' }), chair],
    ['concerned-no-member', noDecisions, drafting('x', { act: 'expel-member', concerned: 'OBS' }), chair],
    ['list-too-short', noDecisions, drafting('x', { scope: named('ALF') }), chair],
    ['listed-not-members', noDecisions, drafting('x', { scope: named('ALF', 'OBS') }), chair],
    ['decision-owner-only', listed(), { does: 'redraft', decision: 'x', text: words('Other.') }, alfa],
    ['question-asked', asked(), { does: 'redraft', decision: 'x', text: words('Other.') }, chair],
  ])
})

const listA = (...ids: readonly string[]) =>
  next(
    noDecisions,
    ...ids.flatMap(id => [
      [drafting(id), at(seats.secretariat, before)] as const,
      [listing(id, 'A'), secretariat] as const,
    ]),
  )
const takenOut = next(listA('x'), [simple('take-out'), member('DEL')])
const elsewhere = at(seats.chair, { meetings: { 'cm-1': room, 'cm-2': { ...room, id: 'cm-2' } } })
const apart = next(listA('x', 'y'), [
  { does: 'list', decision: 'y', meeting: 'cm-2', item: null, class: 'A' },
  elsewhere,
])
const blocPut = next(listA('x', 'y'), [putting('x', 'y'), chair])
const again = next(
  blocPut,
  [{ does: 'suspend', decision: 'x' }, chair],
  [{ does: 'suspend', decision: 'y' }, chair],
)
const two: DecisionCommand = { does: 'put', decisions: ['x', 'y'], bloc: null, seen: seenOf(['x', 'y']) }
const small = at(seats.chair, { limits: { ...chair.limits, bloc: 1 } })

describe('listing and putting is refused', () => {
  refuses([
    ['office-only', listed(), listing('x'), alfa],
    ['no-such-decision', noDecisions, listing('x'), chair],
    [
      'decision-meeting-unknown',
      listed(),
      { does: 'list', decision: 'x', meeting: 'zz', item: null, class: 'B' },
      chair,
    ],
    ['taken-out-of-list', takenOut, listing('x', 'A'), secretariat],
    ['not-in-a-list', listed(), simple('take-out'), alfa],
    ['bloc-put-already', blocPut, simple('take-out'), alfa],
    ['no-decision-named', listed(), { does: 'put', decisions: [], bloc: null, seen: {} }, chair],
    ['no-decision-named', listed(), { does: 'gavel', decisions: [], seen: {} }, chair],
    ['decision-not-listed', next(noDecisions, [drafting('x'), chair]), putting('x'), chair],
    [
      'decision-already-put',
      asked(),
      { does: 'put', decisions: ['x'], bloc: null, seen: { x: 'other' } },
      chair,
    ],
    ['decision-already-put', asked(), simple('waive-notice'), alfa],
    ['bloc-not-named', listA('x', 'y'), two, chair],
    ['bloc-names-twice', listA('x', 'y'), { ...two, decisions: ['x', 'x'], bloc: 'b' }, chair],
    ['bloc-too-large', listA('x', 'y'), putting('x', 'y'), small],
    ['bloc-of-two-meetings', apart, putting('x', 'y'), elsewhere],
    ['bloc-already-put', again, putting('x', 'y'), chair],
    ['decision-under-silence', underSilence, { does: 'take-out', decision: 'd1' }, alfa],
  ])
})

const speaking = next(asked(), [floor('f1'), alfa], [floor('f2'), bravo], [give('f1'), chair])
const held = next(asked(), [hold('h1'), alfa])
const stated = next(asked(), [stating('s1', 'opinion', 'We note.'), alfa])
const inRoom = (present: readonly string[], capacity: string): DecisionFacts =>
  member(capacity, {
    rules: { ...rules, absence: 'present-only' },
    meetings: { 'cm-1': { ...room, present } },
  })
const long = 'x'.repeat(1_001)
const silent = member('ALF', { rules: { ...rules, dissent: [] } })
const nameless = at(seats.chair, { rules: { ...rules, dissent: [] } })

describe('speaking on a decision is refused', () => {
  refuses([
    ['objection-not-present', asked(), objecting('x'), inRoom(['BRA'], 'ALF')],
    ['statement-id-taken', next(asked(), [objecting('x'), alfa]), objecting('x'), bravo],
    ['statement-id-taken', held, hold('h1'), bravo],
    ['statement-id-taken', speaking, floor('f1'), bravo],
    ['statement-id-taken', stated, stating('s1', 'opinion', 'We too.'), bravo],
    ['statement-too-long', asked(), objecting('x', 'o', long), alfa],
    ['statement-too-long', asked(), stating('s2', 'opinion', long), alfa],
    ['statement-empty', asked(), stating('s2', 'opinion', ' '), alfa],
    ['statement-kind-unknown', asked(), stating('s2', 'dissociation', 'We do not.'), silent],
    ['hold-already-yours', held, hold('h2'), alfa],
    ['no-such-hold', held, { does: 'end-hold', decision: 'x', becomes: 'acceptance' }, bravo],
    ['no-such-hold', held, simple('lift-hold'), bravo],
    [
      'no-such-hold',
      held,
      { does: 'set-hold-period', decision: 'x', state: 'BRA', until: '2027-05-01T00:00:00.000Z' },
      chair,
    ],
    [
      'hold-period-past',
      held,
      { does: 'set-hold-period', decision: 'x', state: 'ALF', until: '2027-04-20T10:00:00.000Z' },
      chair,
    ],
    ['floor-not-for-you', asked(), floor('f1'), chair],
    ['floor-not-for-you', asked(), floor('f1'), at(seats.public)],
    ['no-such-floor-request', asked(), give('zz'), chair],
    ['no-such-floor-request', speaking, { does: 'end-floor', decision: 'x', request: 'f2' }, chair],
    ['somebody-speaks', speaking, give('f2'), chair],
    ['floor-of-another', speaking, { does: 'end-floor', decision: 'x', request: 'f1' }, bravo],
    ['floor-of-another', speaking, { does: 'withdraw-floor', decision: 'x', request: 'f2' }, alfa],
  ])
})

const majority = { rules: { ...rules, decision: 'majority' as const } }
const ballot: DecisionCommand = { does: 'vote', decision: 'x', value: 'yes', seen: 'digest of x' }
const adopted = next(asked(), [gavelling('x'), chair])
const published = next(adopted, [{ does: 'publish', decision: 'x' }, chair])
const askedList = asked('x', { scope: named('ALF', 'BRA') })

describe('naming, voting and voiding is refused', () => {
  refuses([
    ['naming-unknown', listed(), { does: 'set-scope', decision: 'x', scope: named('ALF', 'BRA') }, nameless],
    ['no-list-to-join', adopted, simple('join-list'), alfa],
    ['joined-before-adoption', askedList, simple('join-list'), member('CHA')],
    ['votes-missing', asked(), gavelling('x'), at(seats.chair, majority)],
    ['vote-not-counted', asked(), ballot, member('ECH', { ...majority, members: [...members, 'ECH'] })],
    ['decided-by-consensus', asked(), ballot, alfa],
    ['nothing-to-void', asked(), { does: 'offer-void', decision: 'x', ground: 'A line was cut.' }, chair],
    [
      'void-after-publication',
      published,
      { does: 'offer-void', decision: 'x', ground: 'A line was cut.' },
      chair,
    ],
    ['void-without-ground', adopted, { does: 'offer-void', decision: 'x', ground: ' ' }, chair],
    ['no-void-offered', adopted, simple('object-to-void'), alfa],
    ['no-void-offered', adopted, { does: 'rule-on-void', decision: 'x', ruling: 'void' }, chair],
    ['question-not-asked', next(listed(), [putting('x'), chair]), gavelling('x'), chair],
    ['decision-not-put', listed(), asking('x'), chair],
  ])
})
