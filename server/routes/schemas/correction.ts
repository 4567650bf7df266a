import * as z from 'zod'
import { moods, scopeKinds } from '../../../core/communique/closed-sets.ts'
import type { Correction } from '../../../core/communique/correction.ts'
import type { Question } from '../../../core/communique/questions.ts'
import { span } from './parts.ts'
import { actType, answer, attendance, chair, issue, issueCode, meeting } from './reading.ts'
import { outcome, outcomeType } from './outcome.ts'

const ofMeeting = z.strictObject({
  organ: meeting.shape.organ.exactOptional(),
  kind: meeting.shape.kind.exactOptional(),
  number: meeting.shape.number.exactOptional(),
  start: meeting.shape.start.exactOptional(),
  end: meeting.shape.end.exactOptional(),
  place: meeting.shape.place.exactOptional(),
  form: meeting.shape.form.exactOptional(),
})

const ofChair = z.strictObject({
  state: chair.shape.state.exactOptional(),
  name: chair.shape.name.exactOptional(),
})

const ofAttendance = z.strictObject({
  state: attendance.shape.state.exactOptional(),
  body: attendance.shape.body.exactOptional(),
  name: attendance.shape.name.exactOptional(),
  office: attendance.shape.office.exactOptional(),
  capacity: attendance.shape.capacity.exactOptional(),
})

const { paragraph: _paragraph, span: _span, type: _type, act: _act, ...correctable } = outcome.shape
const ofOutcome = z.strictObject(correctable)

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

/** Corrections of a recorded reading. */
export const readingCorrection = z
  .strictObject({
    id: z.uuid().exactOptional().describe('Made by the sender: sent twice, it is recorded once'),
    readingVersion: z
      .int()
      .min(1)
      .describe('Number of the reading that you corrected; refused if it is not the last'),
    corrections: corrections.min(1),
  })
  .meta({ id: 'ReadingCorrection' })

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
