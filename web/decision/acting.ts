import type { DecisionCommand } from '../../core/decision/command.ts'
import type { DecisionAct, DecisionText, Statement, VoteValue } from '../../core/decision/decision.ts'
import { isRefusal, type Refusal } from '../../core/refusal.ts'
import { type FormFields, wordOf } from '../draft/change-of.ts'
import {
  type ActContext,
  among,
  decisionIn,
  idsOf,
  type Make,
  momentIn,
  orNull,
  seenIn,
  seenOf,
  textsIn,
  withMoment,
} from './acting-fields.ts'
import { silenceActs } from './acting-silence.ts'

const on: (does: OnDecision) => Make = does => fields => ({ does, decision: decisionIn(fields) })
type OnDecision = Extract<
  DecisionCommand,
  { readonly decision: string } & (
    | { readonly does: 'take-out' }
    | { readonly does: 'waive-notice' }
    | { readonly does: 'withdraw-objection' }
    | { readonly does: 'lift-hold' }
    | { readonly does: 'leave-list' }
    | { readonly does: 'join-list' }
    | { readonly does: 'suspend' }
    | { readonly does: 'withdraw-decision' }
    | { readonly does: 'object-to-void' }
    | { readonly does: 'sign' }
    | { readonly does: 'publish' }
    | { readonly does: 'cancel-silence' }
  )
>['does']

const onFloor =
  (does: 'give-floor' | 'end-floor' | 'withdraw-floor'): Make =>
  fields => ({ does, decision: decisionIn(fields), request: wordOf(fields, 'of') })

const seeing =
  (does: 'consent-to-list' | 'consent-in-writing'): Make =>
  fields => ({ does, decision: decisionIn(fields), seen: seenIn(fields) })

const statements: readonly Exclude<Statement['kind'], 'after-adoption'>[] = [
  'opinion',
  'explanation',
  'dissociation',
]
const votes: readonly VoteValue[] = ['yes', 'no', 'abstain']

/** What an organ does with a text. */
export const actsOfOrgan: readonly DecisionAct[] = [
  'adopt',
  'adopt-in-principle',
  'approve',
  'hear',
  'nominate',
  'appoint',
  'note',
  'return',
  'terminate',
]

/** The words that a form brings: of a draft, or its own. */
function textOf(fields: FormFields, context: ActContext): DecisionText | Refusal {
  const draft = wordOf(fields, 'text-of')
  if (draft !== '') return context.draftText(draft) ?? { refused: 'decided-draft-unknown', facts: { draft } }
  const words = textsIn(fields, 'words', context)
  return { kind: 'words', words, digest: context.digestOf(words) }
}

const draftDecision: Make = (fields, context) => {
  const text = textOf(fields, context)
  const act = among(actsOfOrgan, wordOf(fields, 'act'))
  if (isRefusal(text) || act === null) return isRefusal(text) ? text : null
  return {
    does: 'draft-decision',
    decision: wordOf(fields, 'id'),
    act,
    document: wordOf(fields, 'document') || 'decisions',
    draft: act === 'adopt-in-principle',
    title: textsIn(fields, 'title', context),
    text,
    publicity: wordOf(fields, 'publicity') === 'members' ? 'members' : 'public',
    subject: null,
    concerned: null,
    relatesTo: [],
    scope: { kind: 'all' },
  }
}

const redraft: Make = (fields, context) => {
  const text = textOf(fields, context)
  return isRefusal(text) ? text : { does: 'redraft', decision: decisionIn(fields), text }
}

const makes: Readonly<Record<string, Make>> = {
  'draft-decision': draftDecision,
  redraft,
  list: fields => ({
    does: 'list',
    decision: decisionIn(fields),
    meeting: wordOf(fields, 'meeting'),
    item: orNull(fields, 'item'),
    class: wordOf(fields, 'class') === 'A' ? 'A' : 'B',
  }),
  put: fields => ({
    does: 'put',
    decisions: idsOf(fields),
    bloc: orNull(fields, 'bloc'),
    seen: seenOf(fields),
  }),
  ask: fields => ({ does: 'ask', decisions: idsOf(fields) }),
  gavel: fields => ({ does: 'gavel', decisions: idsOf(fields), seen: seenOf(fields) }),
  object: fields => ({
    does: 'object',
    decision: decisionIn(fields),
    id: wordOf(fields, 'id'),
    seen: seenIn(fields),
    text: orNull(fields, 'text'),
  }),
  hold: fields => ({
    does: 'hold',
    decision: decisionIn(fields),
    id: wordOf(fields, 'id'),
    seen: seenIn(fields),
    on: orNull(fields, 'on'),
  }),
  'set-hold-period': (fields, { zone }) =>
    withMoment(momentIn(fields, 'until', zone), until => ({
      does: 'set-hold-period',
      decision: decisionIn(fields),
      state: wordOf(fields, 'of'),
      until,
    })),
  'end-hold': fields => {
    const becomes = among(['objection', 'acceptance', 'ad-ref'] as const, wordOf(fields, 'as'))
    return becomes && { does: 'end-hold', decision: decisionIn(fields), becomes }
  },
  'ask-floor': fields => ({
    does: 'ask-floor',
    decision: decisionIn(fields),
    id: wordOf(fields, 'id'),
    on: orNull(fields, 'on'),
  }),
  state: (fields, context) => {
    const kind = among(statements, wordOf(fields, 'as'))
    const texts = textsIn(fields, 'words', context)
    return kind && { does: 'state', decision: decisionIn(fields), id: wordOf(fields, 'id'), kind, texts }
  },
  vote: fields => {
    const value = among(votes, wordOf(fields, 'as'))
    return value && { does: 'vote', decision: decisionIn(fields), value, seen: seenIn(fields) }
  },
  'set-scope': fields => ({
    does: 'set-scope',
    decision: decisionIn(fields),
    scope:
      wordOf(fields, 'scope') === 'named'
        ? { kind: 'named', states: fields.states ?? [], initiator: orNull(fields, 'initiator') }
        : { kind: 'all' },
  }),
  'except-language': fields => ({
    does: 'except-language',
    decision: decisionIn(fields),
    exception: { basis: wordOf(fields, 'basis'), due: wordOf(fields, 'due') },
  }),
  'set-residual': (fields, context) => ({
    does: 'set-residual',
    decision: decisionIn(fields),
    residual: [
      ...(context.register.decisions.get(decisionIn(fields))?.residual ?? []),
      {
        id: wordOf(fields, 'id'),
        paragraph: orNull(fields, 'paragraph'),
        point: textsIn(fields, 'words', context),
        owner: wordOf(fields, 'owner'),
        due: wordOf(fields, 'due'),
      },
    ],
  }),
  'refer-back': fields => ({
    does: 'refer-back',
    decision: decisionIn(fields),
    reasons: [{ paragraph: orNull(fields, 'paragraph'), reason: wordOf(fields, 'text') }],
  }),
  defer: fields => ({ does: 'defer', decision: decisionIn(fields), to: orNull(fields, 'meeting') }),
  'offer-void': fields => ({
    does: 'offer-void',
    decision: decisionIn(fields),
    ground: wordOf(fields, 'ground'),
  }),
  'rule-on-void': fields => {
    const ruling = among(['void', 'maintain'] as const, wordOf(fields, 'as'))
    return ruling && { does: 'rule-on-void', decision: decisionIn(fields), ruling }
  },
  ...silenceActs,
  'submit-up': fields => ({
    does: 'submit-up',
    decision: decisionIn(fields),
    to: { organ: wordOf(fields, 'organ'), decision: wordOf(fields, 'id') },
  }),
  'consent-to-list': seeing('consent-to-list'),
  'consent-in-writing': seeing('consent-in-writing'),
  'give-floor': onFloor('give-floor'),
  'end-floor': onFloor('end-floor'),
  'withdraw-floor': onFloor('withdraw-floor'),
  'take-out': on('take-out'),
  'waive-notice': on('waive-notice'),
  'withdraw-objection': on('withdraw-objection'),
  'lift-hold': on('lift-hold'),
  'leave-list': on('leave-list'),
  'join-list': on('join-list'),
  suspend: on('suspend'),
  'withdraw-decision': on('withdraw-decision'),
  'object-to-void': on('object-to-void'),
  sign: on('sign'),
  publish: on('publish'),
  'cancel-silence': on('cancel-silence'),
}

/** Every act that a form can ask for. */
export const formActs: readonly string[] = Object.keys(makes)

/** The act that a form asks for; what no act can be is refused. */
export const commandOf = (fields: FormFields, context: ActContext): DecisionCommand | Refusal =>
  makes[wordOf(fields, 'does')]?.(fields, context) ?? { refused: 'form-not-understood' }
