import * as z from 'zod'
import { moods, scopeKinds } from '../../../core/communique/closed-sets.ts'
import type { Correction } from '../../../core/communique/correction.ts'
import type { Question } from '../../../core/communique/questions.ts'
import { span } from './parts.ts'
import { actType, answer, attendance, chair, issue, issueCode, meeting } from './reading.ts'
import { outcome, outcomeType } from './outcome.ts'

/** Any of the fields, each either given or absent. */
const some = <Shape extends z.core.$ZodLooseShape>(object: z.ZodObject<Shape>) =>
  z.strictObject(
    Object.fromEntries(Object.entries(object.shape).map(([key, value]) => [key, z.exactOptional(value)])) as {
      [Key in keyof Shape]: z.ZodExactOptional<Shape[Key]>
    },
  )

const ofMeeting = some(meeting.omit({ precision: true, span: true }))
const ofChair = some(chair.omit({ span: true }))
const ofAttendance = some(attendance.omit({ span: true }))
const ofOutcome = some(outcome.omit({ type: true, paragraph: true, span: true, act: true }))

const ofAct = z.strictObject({
  type: actType.exactOptional(),
  mood: z.enum(moods).exactOptional(),
  actors: z.array(z.string().max(100)).max(100).exactOptional(),
  scope: z
    .strictObject({ kind: z.enum(scopeKinds), states: z.array(z.string().max(10)).max(100) })
    .exactOptional(),
})

/** What a person says that the text means, beside the reading. */
export const correction = z
  .discriminatedUnion('correct', [
    z.strictObject({ correct: z.literal('meeting'), to: ofMeeting }),
    z.strictObject({ correct: z.literal('chair'), to: ofChair }),
    z.strictObject({ correct: z.literal('attendance'), at: span, to: ofAttendance }),
    z.strictObject({ correct: z.literal('act'), act: z.string().max(40), to: ofAct }),
    z.strictObject({ correct: z.literal('outcome'), at: span, type: outcomeType, to: ofOutcome }),
    z.strictObject({ correct: z.literal('outcome-removed'), at: span, type: outcomeType }),
    z.strictObject({
      correct: z.literal('issue'),
      code: issueCode,
      at: span.nullable(),
      answer,
    }),
  ])
  .meta({ id: 'Correction' }) satisfies z.ZodType<Correction>

export const corrections = z.array(correction).max(500)

/** An issue as a question to a person. */
export const question = z
  .object({
    issue,
    must: z.boolean(),
    answers: z.array(answer),
    answer: answer.nullable(),
    settled: z.boolean(),
  })
  .meta({ id: 'Question' }) satisfies z.ZodType<Question>
