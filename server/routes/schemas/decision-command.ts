import * as z from 'zod'
import type { DecisionCommand } from '../../../core/decision/command.ts'
import { draftId } from './draft-command.ts'
import { calendarDate, languageTag } from './parts.ts'

/** What a seat can do to decisions: what the clock settles and what comes back from above Concord writes down itself. */
export type SentDecisionCommand = Exclude<
  DecisionCommand,
  { readonly does: 'establish-silences' | 'report-result' }
>

const name = z.string().min(1).max(80)
const digest = z
  .string()
  .regex(/^([0-9a-f]{64})?$/)
  .describe('SHA-256 of the words, hexadecimal; of words of its own it may be left empty')
const seen = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('The digest of the words that were on the screen (R-30)')
const seenOf = z.record(draftId, seen)
const texts = z.record(languageTag, z.string().max(200_000))
const titles = z.record(languageTag, z.string().max(1_000))
const remark = z.string().max(20_000)
const state = z.string().regex(/^[A-Z]{3}$/)
const moment = z.iso.datetime({ precision: 3 }).describe('An instant in UTC, with milliseconds')
const decision = draftId
const decisions = z.array(draftId).min(1).max(200)
const submission = z.strictObject({ organ: name, decision: draftId })
const above = z.strictObject({
  organ: name,
  decision: draftId
    .default('above')
    .describe('Made by Concord for what is submitted: what is sent is not used'),
})

const text = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('draft'), draft: draftId, version: z.int().min(1), digest }),
  z.strictObject({ kind: z.literal('words'), words: texts, digest }),
])

const scope = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('all') }),
  z.strictObject({ kind: z.literal('named'), states: z.array(state).max(300), initiator: state.nullable() }),
])

const residual = z
  .array(
    z.strictObject({
      id: draftId,
      paragraph: draftId.nullable(),
      point: texts,
      owner: name,
      due: calendarDate,
    }),
  )
  .max(1_000)

const acts = [
  'adopt-in-principle',
  'adopt',
  'approve',
  'hear',
  'nominate',
  'appoint',
  'note',
  'return',
  'terminate',
  'suspend-member',
  'expel-member',
] as const

const does = <Does extends SentDecisionCommand['does'], Fields extends z.core.$ZodLooseShape>(
  what: Does,
  fields: Fields,
) => z.strictObject({ does: z.literal(what), ...fields })

const drafting = does('draft-decision', {
  decision,
  text,
  residual: residual.exactOptional(),
  from: submission.exactOptional(),
  act: z.enum(acts),
  document: name,
  draft: z.boolean(),
  title: titles,
  publicity: z.enum(['public', 'members']),
  subject: z
    .strictObject({
      register: z.enum(['report', 'nomination', 'instrument', 'candidacy', 'communique', 'member']),
      id: draftId,
    })
    .nullable(),
  concerned: state.nullable(),
  relatesTo: z
    .array(z.strictObject({ decision: draftId, how: z.enum(['amends', 'replaces', 'terminates']) }))
    .max(100),
  scope,
})

const reasons = z.array(z.strictObject({ paragraph: draftId.nullable(), reason: remark })).max(2_000)

/** Everything that a seat can do to the decisions of an organ. */
export const decisionCommand = z
  .discriminatedUnion('does', [
    drafting,
    does('redraft', { decision, text, title: titles.exactOptional() }),
    does('list', { decision, meeting: draftId, item: draftId.nullable(), class: z.enum(['A', 'B']) }),
    does('take-out', { decision }),
    does('waive-notice', { decision }),
    does('put', { decisions, bloc: draftId.nullable(), seen: seenOf }),
    does('ask', { decisions }),
    does('object', { decision, id: draftId, seen, text: remark.nullable() }),
    does('withdraw-objection', { decision }),
    does('hold', { decision, id: draftId, seen, on: remark.nullable() }),
    does('set-hold-period', { decision, state, until: moment }),
    does('end-hold', { decision, becomes: z.enum(['objection', 'acceptance', 'ad-ref']) }),
    does('lift-hold', { decision }),
    does('ask-floor', { decision, id: draftId, on: remark.nullable() }),
    does('give-floor', { decision, request: draftId }),
    does('end-floor', { decision, request: draftId }),
    does('withdraw-floor', { decision, request: draftId }),
    does('state', {
      decision,
      id: draftId,
      kind: z.enum(['opinion', 'explanation', 'dissociation']),
      texts,
    }),
    does('set-scope', { decision, scope }),
    does('consent-to-list', { decision, seen }),
    does('leave-list', { decision }),
    does('join-list', { decision }),
    does('consent-in-writing', { decision, seen }),
    does('vote', { decision, value: z.enum(['yes', 'no', 'abstain']), seen }),
    does('set-residual', { decision, residual }),
    does('except-language', {
      decision,
      exception: z.strictObject({ basis: languageTag, due: calendarDate }),
    }),
    does('gavel', { decisions, seen: seenOf }),
    does('suspend', { decision }),
    does('defer', { decision, to: draftId.nullable() }),
    does('withdraw-decision', { decision }),
    does('offer-void', { decision, ground: remark }),
    does('object-to-void', { decision }),
    does('rule-on-void', { decision, ruling: z.enum(['void', 'maintain']) }),
    does('sign', { decision }),
    does('publish', { decision }),
    does('announce-silence', {
      decision,
      id: draftId,
      opens: moment,
      expires: moment,
      zone: name,
      channel: remark,
      seen,
    }),
    does('extend-silence', { decision, expires: moment }),
    does('break-silence', {
      decision,
      by: z.enum(['objection', 'amendment']),
      text: remark.nullable(),
      seen,
    }),
    does('cancel-silence', { decision }),
    does('submit-up', { decision, to: above }),
    does('refer-back', { decision, reasons }),
  ])
  .meta({ id: 'DecisionCommand' }) satisfies z.ZodType<SentDecisionCommand>

type FieldsOf<Command> = Command extends { readonly does: infer Does extends string }
  ? `${Does}: ${string & keyof Command}`
  : never
type NothingOf<Missing extends never> = Missing

/** Every act of a seat, with every field of it, has its shape here: one that is missing is a mistake of types. */
export type Unshaped = NothingOf<
  Exclude<FieldsOf<SentDecisionCommand>, FieldsOf<z.output<typeof decisionCommand>>>
>
