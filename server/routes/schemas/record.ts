import * as z from 'zod'
import { outcomeTypes } from '../../../core/communique/closed-sets.ts'
import type {
  ActLine,
  CandidacyLine,
  FollowUp,
  InstrumentLine,
  MeetingLine,
  PostTerm,
  Proof,
  RecordedMeeting,
  RecordedText,
  SearchAnswer,
  SearchHit,
  SettledIssue,
} from '../../../core/communique/public-record.ts'
import { instrumentMention } from './mentions.ts'
import { outcomeType } from './outcome.ts'
import { calendarDate, dateOrNull, instant, precision, span, textOrNull, windowRead, words } from './parts.ts'
import { act, actType, answer, attendance, chair, issue, reading, scope } from './reading.ts'

const counts = z.record(z.string(), z.int())

const lineFields = {
  id: textOrNull,
  body: z.string(),
  organ: z.string(),
  kind: z.enum(['regular', 'extraordinary', 'informal']).nullable(),
  number: z.int().nullable(),
  start: calendarDate,
  end: calendarDate,
  precision,
  place: words.nullable(),
  form: z.enum(['in-person', 'video']).nullable(),
  recorded: z.array(z.string()),
  acts: z.int(),
  outcomes: z.int(),
  source: textOrNull,
}

/** A meeting in a list. */
export const meetingLine = z.object(lineFields).meta({ id: 'MeetingLine' }) satisfies z.ZodType<MeetingLine>

/** Where an entry stands in the journal, and the hash that proves it. */
export const proof = z
  .object({ position: z.int(), type: z.string(), at: instant, leaf: z.string(), entries: z.int() })
  .meta({ id: 'Proof' }) satisfies z.ZodType<Proof>

/** An issue that a person has answered, or has expressly left open. */
export const settledIssue = z.object({
  code: issue.shape.code,
  span: issue.shape.span,
  answer,
}) satisfies z.ZodType<SettledIssue>

const text = z
  .object({
    stream: z.string(),
    language: z.string(),
    authentic: z.boolean(),
    text: z.string(),
    sha256: z.string(),
    bytes: z.int(),
    reading,
    readingVersion: z.int(),
    settled: z.array(settledIssue),
    proof,
    corrected: proof.nullable(),
    earlier: z.array(z.int()),
  })
  .meta({ id: 'RecordedText' }) satisfies z.ZodType<RecordedText>

/** Something that a text lets us expect, and what another record says of it. */
export const followUp = z
  .object({
    id: z.string(),
    meeting: z.string(),
    paragraph: z.int(),
    act: textOrNull,
    kind: z.enum(['document', 'nominee', 'meeting']),
    outcome: outcomeType,
    printed: z.string(),
    organ: textOrNull,
    expected: z.object({ from: dateOrNull, to: dateOrNull }),
    settled: z
      .object({
        meeting: z.string(),
        paragraph: z.int(),
        outcome: z.enum([...outcomeTypes, 'meet']),
        on: calendarDate,
      })
      .nullable(),
    outside: z.object({ words, source: z.string() }).nullable(),
  })
  .meta({ id: 'FollowUp' }) satisfies z.ZodType<FollowUp>

/** Everything that is recorded of one meeting. */
export const recordedMeeting = z
  .object({
    ...lineFields,
    id: z.string(),
    symbol: z.string(),
    chair,
    attendance: z.array(attendance),
    texts: z.array(text),
    followUps: z.array(followUp),
    previous: meetingLine.nullable(),
    next: meetingLine.nullable(),
  })
  .meta({ id: 'RecordedMeeting' }) satisfies z.ZodType<RecordedMeeting>

const hit = z
  .object({
    meeting: z.string(),
    organ: z.string(),
    start: calendarDate,
    language: z.string(),
    paragraph: z.int(),
    text: z.string(),
    marks: z.array(span),
    acts: z.array(z.object({ id: z.string(), type: actType, verb: textOrNull, scope })),
  })
  .meta({ id: 'SearchHit' }) satisfies z.ZodType<SearchHit>

/** The places that answer, a page of them, and how many fall under each value of a filter. */
export const searchAnswer = z
  .object({
    total: z.int(),
    hits: z.array(hit),
    counts: z.object({
      organ: counts,
      act: counts,
      state: counts,
      listed: counts,
      notListed: counts,
      year: counts,
    }),
  })
  .meta({ id: 'SearchAnswer' }) satisfies z.ZodType<SearchAnswer>

/** A person in a post, as the record and the profile state it. */
export const postTerm = z
  .object({
    post: z.string(),
    person: z.union([words, z.object({ printed: z.string(), language: z.string() })]),
    state: textOrNull,
    from: dateOrNull,
    to: dateOrNull,
    seen: z.array(calendarDate),
    stage: z.enum(['nominated', 'approved', 'in-office']),
    meeting: textOrNull,
    paragraph: z.int().nullable(),
    source: textOrNull,
    evidence: z.enum(['read', 'memory']).nullable(),
  })
  .meta({ id: 'PostTerm' }) satisfies z.ZodType<PostTerm>

const whence = { meeting: z.string(), organ: z.string(), start: calendarDate, language: z.string() }

/** An act, with the meeting that it belongs to. */
export const actLine = z
  .object({ ...act.shape, ...whence })
  .meta({ id: 'ActLine' }) satisfies z.ZodType<ActLine>

/** An instrument where a recorded text names it. */
export const instrumentLine = z
  .object({ ...instrumentMention.shape, ...whence })
  .meta({ id: 'InstrumentLine' }) satisfies z.ZodType<InstrumentLine>

/** A candidacy as a text puts it: noted is not supported. */
export const candidacyLine = z
  .object({
    ...whence,
    paragraph: z.int(),
    act: textOrNull,
    outcome: z.enum(['note-candidacy', 'support-candidacy']),
    states: z.array(z.string()),
    seatIn: textOrNull,
    seat: textOrNull,
    term: windowRead.nullable(),
    span,
  })
  .meta({ id: 'CandidacyLine' }) satisfies z.ZodType<CandidacyLine>
