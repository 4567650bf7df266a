import type { DecisionDoes } from './command.ts'
import type { Decision } from './decision.ts'
import type { Chance } from './random-command.fixture.ts'

type Usual = readonly DecisionDoes[]

const times = (count: number, does: DecisionDoes): Usual => Array.from({ length: count }, () => does)

/** What is settled of a decision before it is put. */
const before: Usual = ['redraft', 'set-scope', 'set-residual', 'except-language', 'waive-notice']

/** What is usually done to a decision while it is so far. */
const usual: Readonly<Partial<Record<Decision['stage'], Usual>>> = {
  drafted: [...times(8, 'list'), 'announce-silence', 'withdraw-objection', ...before],
  listed: [
    ...times(12, 'put'),
    'announce-silence',
    'list',
    'withdraw-objection',
    'take-out',
    'consent-in-writing',
    'hold',
    ...before,
  ],
  deferred: [...times(3, 'list'), 'set-scope', 'redraft', 'hold', 'announce-silence'],
  silence: [
    ...times(2, 'break-silence'),
    'extend-silence',
    'cancel-silence',
    ...times(3, 'establish-silences'),
  ],
  adopted: ['object', ...times(2, 'offer-void'), 'gavel', 'put', 'announce-silence'],
}

/** While a question is put, before the Chair has asked. */
const unasked: Usual = [
  ...times(6, 'ask'),
  'hold',
  'object',
  'ask-floor',
  'consent-in-writing',
  'set-scope',
  'set-residual',
  'except-language',
]

/** After the Chair has asked. */
const asked: Usual = [
  ...times(8, 'gavel'),
  'object',
  'ask-floor',
  'withdraw-floor',
  'consent-in-writing',
  'suspend',
  'defer',
]

/** What an objection, a hold, a request for the floor or a list calls for. */
function calledFor({ objections, holds, floor, scope, consents }: Decision): Usual {
  const isObjected = objections.some(({ withdrawn }) => withdrawn === null)
  const isHeld = holds.some(({ became, lifted }) => became === null && lifted === null)
  const isAdRef = holds.some(({ became, lifted }) => became === 'ad-ref' && lifted === null)
  const isLacking = scope.kind === 'named' && scope.states.some(state => !consents.includes(state))
  return [
    ...(isObjected ? times(3, 'withdraw-objection') : []),
    ...(isHeld ? ([...times(2, 'end-hold'), 'lift-hold', 'set-hold-period'] as const) : []),
    ...(isAdRef ? times(3, 'lift-hold') : []),
    ...(floor.some(({ standing }) => standing === 'waiting')
      ? (['give-floor', 'give-floor', 'withdraw-floor'] as const)
      : []),
    ...(floor.some(({ standing }) => standing === 'speaking') ? times(4, 'end-floor') : []),
    ...(isLacking ? ([...times(5, 'consent-to-list'), 'leave-list'] as const) : []),
  ]
}

/** What is usually done to what is adopted: mostly that members join its list. */
function afterGavel({ scope, voidOffer }: Decision): Usual {
  const joining = scope.kind === 'named' ? times(6, 'join-list') : []
  if (voidOffer?.ruled === null) return ['object-to-void', 'rule-on-void', 'rule-on-void', ...joining]
  return [...(usual.adopted ?? []), ...joining]
}

/** What is usually done next to a decision. */
export function usualFor(decision: Decision, { draft, rules }: Chance): Usual {
  const { stage, put, text } = decision
  if (stage === 'adopted') return afterGavel(decision)
  const isStale = text.kind === 'draft' && text.digest !== draft.digest && stage !== 'silence'
  if (isStale) return [...times(4, put?.asked ? 'suspend' : 'redraft'), 'gavel', 'put']
  const voting = rules.decision === 'consensus' ? [] : ([...times(20, 'vote'), 'ask', 'ask'] as const)
  if (stage === 'put')
    return put?.asked == null
      ? [...unasked, ...calledFor(decision)]
      : [...asked, ...voting, ...calledFor(decision)]
  const next = usual[stage] ?? []
  return stage === 'drafted' || stage === 'listed' ? [...next, ...calledFor(decision)] : next
}
