import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'

/** The shapes of the two files of the exercise: the invented draft, and the script of its negotiation. */

const word = z.string().min(1)
const texts = z.strictObject({ zh: word, ru: word, en: word })

const draftFile = z.strictObject({
  id: word,
  symbol: word,
  organ: word,
  title: texts,
  origin: z.enum(['zh', 'ru', 'en']),
  paragraphs: z.array(z.strictObject({ id: word, heading: texts.nullable(), texts })).min(1),
})

/** Words that stand, and what would stand in their place; where they lie is looked up when the step is played. */
const change = z.array(z.tuple([word, z.string()])).min(1)

const proposed = {
  id: word,
  paragraph: word,
  language: z.enum(['zh', 'ru', 'en']),
}

const asked = z.discriminatedUnion('kind', [
  z.strictObject({ ...proposed, kind: z.enum(['insert', 'replace', 'verb']), change }),
  z.strictObject({
    ...proposed,
    kind: z.literal('delete'),
    change: change.exactOptional(),
    whole: z.literal(true).exactOptional(),
  }),
  z.strictObject({ ...proposed, kind: z.literal('bracket'), around: word }),
  z.strictObject({ ...proposed, kind: z.literal('fill'), fill: word }),
  z.strictObject({ ...proposed, kind: z.literal('placeholder'), text: word }),
  z.strictObject({ ...proposed, kind: z.literal('scope'), scope: z.array(word).nullable(), change }),
  z.strictObject({ ...proposed, kind: z.enum(['new-paragraph', 'alternative']), text: word }),
  z.strictObject({ ...proposed, kind: z.literal('move'), after: word.nullable() }),
  z.strictObject({ ...proposed, kind: z.literal('split'), before: word }),
  z.strictObject({ ...proposed, kind: z.literal('merge'), into: word }),
])

const by = { seat: word }
const onProposal = { ...by, proposal: word }
const onParagraph = { ...by, paragraph: word }

const step = z.discriminatedUnion('does', [
  z.strictObject({ ...by, does: z.literal('open-reading') }),
  z.strictObject({ ...by, does: z.literal('close-reading'), lapse: z.array(word) }),
  z.strictObject({ ...by, does: z.literal('propose'), set: word.exactOptional(), changes: z.array(asked) }),
  z.strictObject({ ...onProposal, does: z.enum(['co-sponsor', 'withdraw', 'accept']) }),
  z.strictObject({ ...onProposal, does: z.literal('take-over'), id: word }),
  z.strictObject({
    ...onProposal,
    does: z.literal('take-stance'),
    value: z.enum(['support', 'accept', 'no-position', 'reserve', 'oppose']),
  }),
  z.strictObject({ ...onProposal, does: z.literal('re-anchor'), change }),
  z.strictObject({ ...onProposal, does: z.literal('supersede'), by: word }),
  z.strictObject({ ...by, does: z.literal('merge-proposals'), proposals: z.array(word), into: word }),
  z.strictObject({ ...onParagraph, does: z.literal('agree-ad-ref'), holds: z.array(word) }),
  z.strictObject({ ...onParagraph, does: z.literal('agree') }),
  z.strictObject({ ...by, does: z.literal('lift-ad-ref'), paragraphs: z.array(word) }),
  z.strictObject({
    ...onParagraph,
    does: z.literal('reopen'),
    ground: z.enum(['no-objection', 'package', 'facts']),
    reason: word,
  }),
  z.strictObject({
    ...onParagraph,
    does: z.literal('bring-level'),
    language: word,
    change: change.exactOptional(),
    text: word.exactOptional(),
  }),
  z.strictObject({ ...onParagraph, does: z.literal('correct-fact'), language: word, change }),
])

const negotiationFile = z.strictObject({
  readings: z.array(z.strictObject({ reading: z.number().int().positive(), steps: z.array(step) })),
})

export type ExerciseDraft = z.infer<typeof draftFile>
export type ExerciseStep = z.infer<typeof step>
export type ExerciseChange = z.infer<typeof asked>
export type ExerciseReading = z.infer<typeof negotiationFile>['readings'][number]

/** The exercise as its files give it. */
export type Exercise = {
  readonly draft: ExerciseDraft
  readonly readings: readonly ExerciseReading[]
}

const jsonIn = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'))

/** Reads and checks the files of the exercise; they come with Concord, so one that does not fit is a defect. */
export async function readExercise(folder: string): Promise<Exercise> {
  const [draft, negotiation] = await Promise.all([
    jsonIn(join(folder, 'exercise-draft.json')),
    jsonIn(join(folder, 'exercise-negotiation.json')),
  ])
  const options = { jitless: true } as const
  const { readings } = negotiationFile.parse(negotiation, options)
  return { draft: draftFile.parse(draft, options), readings }
}
