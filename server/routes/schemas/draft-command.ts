import * as z from 'zod'
import type { ProposedChange, SentDraftCommand } from '../../../core/draft/command.ts'
import { languageTag } from './parts.ts'

/** An id made by the sender; whatever is sent twice with one id is recorded once. */
export const draftId = z
  .string()
  .regex(/^[A-Za-z0-9][\w.:-]{0,63}$/)
  .describe('An id, made by the sender')

const state = z.string().regex(/^[A-Z]{3}$/)
const words = z.int().min(1).describe('The revision of the words that was on the screen (R-30)')
const moment = z.iso.datetime({ precision: 3 }).describe('An instant in UTC, with milliseconds')
const text = z.string().max(200_000)
const texts = z.record(languageTag, text)
const place = z.int().min(0)
const edit = z.strictObject({ from: place, to: place, text })
const edits = z.array(edit).max(2_000)
const languages = z.array(languageTag).min(1).max(10)

const submittedParagraph = z.strictObject({ id: draftId, heading: texts.nullable(), texts })

const base = { id: draftId, language: languageTag, words }

const onParagraph = <Kind extends string>(kind: Kind) =>
  z.strictObject({ ...base, kind: z.literal(kind), paragraph: draftId, edits })

/** What the sender of a proposal states. */
export const proposedChange = z
  .discriminatedUnion('kind', [
    onParagraph('insert'),
    onParagraph('delete'),
    onParagraph('replace'),
    onParagraph('verb'),
    onParagraph('bracket'),
    onParagraph('fill'),
    z.strictObject({ ...base, kind: z.literal('placeholder'), paragraph: draftId, at: place, text }),
    z.strictObject({
      ...base,
      kind: z.literal('scope'),
      paragraph: draftId,
      scope: z.array(state).max(300).nullable(),
      edits,
    }),
    z.strictObject({ ...base, kind: z.literal('new-paragraph'), paragraph: draftId.nullable(), text }),
    z.strictObject({ ...base, kind: z.literal('chapeau'), paragraph: draftId.nullable(), text }),
    z.strictObject({ ...base, kind: z.literal('alternative'), paragraph: draftId, text }),
    z.strictObject({ ...base, kind: z.literal('move'), paragraph: draftId, after: draftId.nullable() }),
    z.strictObject({ ...base, kind: z.literal('split'), paragraph: draftId, at: place }),
    z.strictObject({ ...base, kind: z.literal('merge'), paragraph: draftId, into: draftId }),
  ])
  .meta({ id: 'ProposedChange' }) satisfies z.ZodType<ProposedChange>

const ids = z.array(draftId).max(20_000)
const onOff = z.enum(['on', 'off'])
const does = <Does extends SentDraftCommand['does'], Fields extends z.core.$ZodLooseShape>(
  name: Does,
  fields: Fields,
) => z.strictObject({ does: z.literal(name), ...fields })

/** The submission of a draft: its paragraphs in the order of the text. */
export const submission = does('submit-draft', {
  id: draftId,
  body: z.string().min(1).max(40),
  organ: z.string().min(1).max(40),
  symbol: z.string().max(100),
  title: z.record(languageTag, z.string().max(1_000)),
  languages,
  authentic: languages,
  origin: languageTag,
  paragraphs: z.array(submittedParagraph).max(5_000),
  packageClause: onOff,
  base: z
    .string()
    .regex(/^[\w.:/-]{1,200}$/)
    .exactOptional()
    .describe('The address of the earlier text on which the draft rests, `sco/cfm/2018-04-24`'),
})

/** Everything that a seat can do to a draft. */
export const draftCommand = z
  .discriminatedUnion('does', [
    submission,
    does('open-reading', { deadline: moment.nullable() }),
    does('move-deadline', { deadline: moment }),
    does('close-reading', { lapse: ids }),
    does('propose', { set: draftId.nullable(), changes: z.array(proposedChange).max(1_000) }),
    does('co-sponsor', { proposal: draftId, words: words.exactOptional() }),
    does('withdraw', { proposal: draftId }),
    does('take-over', { proposal: draftId, id: draftId }),
    does('take-stance', {
      proposal: draftId,
      value: z.enum(['support', 'accept', 'no-position', 'reserve', 'oppose']),
      words,
      until: moment.nullable(),
    }),
    does('re-anchor', { proposal: draftId, words, edits }),
    does('accept', { proposal: draftId, words, holds: z.array(state).max(300).exactOptional() }),
    does('merge-proposals', { proposals: ids, into: draftId }),
    does('supersede', { proposal: draftId, by: draftId }),
    does('agree-ad-ref', { paragraph: draftId, words, holds: z.array(state).max(300) }),
    does('lift-ad-ref', { paragraphs: ids }),
    does('agree', { paragraph: draftId, words }),
    does('reopen', {
      paragraph: draftId,
      ground: z.enum(['no-objection', 'two-thirds', 'package', 'facts']),
      reason: z.string().max(5_000),
      inFavour: z.array(state).max(300).exactOptional(),
    }),
    does('delete-paragraph', { paragraph: draftId, words }),
    does('bring-level', { paragraph: draftId, language: languageTag, words, text }),
    does('bring-chapeau-level', {
      paragraph: draftId.nullable(),
      language: languageTag,
      words,
      text,
    }),
    does('correct-fact', { paragraph: draftId, language: languageTag, words, edits }),
    does('object-to-correction', { paragraph: draftId, words }),
    does('set-package-clause', { to: onOff }),
    does('declare-agreed', {}),
    does('renumber', {}),
    does('undo-last', {
      act: z.string().max(60).describe('The type of the act that is undone: `draft.last.act`'),
      of: draftId.or(z.literal('')).describe('What it was about: `draft.last.of`'),
    }),
    does('withdraw-draft', {}),
    does('lapse-draft', {}),
  ])
  .meta({ id: 'DraftCommand' }) satisfies z.ZodType<SentDraftCommand>

type FieldsOf<Command> = Command extends { readonly does: infer Does extends string }
  ? `${Does}: ${string & keyof Command}`
  : never
type NothingOf<Missing extends never> = Missing

/** Every act on a draft, with every field of it, has its shape here: one that is missing is a mistake of types. */
export type Unshaped = NothingOf<Exclude<FieldsOf<SentDraftCommand>, FieldsOf<z.output<typeof draftCommand>>>>
