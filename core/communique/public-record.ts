import type { CalendarDate, Precision } from '../calendar.ts'
import type { Words } from '../language.ts'
import type { ActType, OutcomeType } from './closed-sets.ts'
import type { Answer } from './correction.ts'
import type {
  ActRead,
  AttendanceRead,
  ChairRead,
  InstrumentMention,
  Issue,
  Reading,
  Span,
  WindowRead,
} from './reading.ts'

/** An issue that a person has answered, or has expressly left open. */
export type SettledIssue = Pick<Issue, 'code' | 'span'> & { readonly answer: Answer }

/** What the public record says, in the shapes that pages, API and command line share. */

/** A meeting in a list. `recorded` is empty for a meeting that only the profile knows, or that is only expected. */
export type MeetingLine = {
  /** `sco/cfm/2018-04-24`: body, organ, first day; the permanent address. `null` while only a month is known. */
  readonly id: string | null
  readonly body: string
  readonly organ: string
  readonly kind: 'regular' | 'extraordinary' | 'informal' | null
  readonly number: number | null
  readonly start: CalendarDate
  readonly end: CalendarDate
  readonly precision: Precision
  readonly place: Words | null
  readonly form: 'in-person' | 'video' | null
  /** Languages in which a text is recorded. */
  readonly recorded: readonly string[]
  readonly acts: number
  readonly outcomes: number
  /** Where a meeting is known from when no text of it is recorded. */
  readonly source: string | null
}

/** The proof of one entry: where it stands in the journal and the hash that can be published without the entry. */
export type Proof = {
  readonly position: number
  readonly type: string
  readonly at: string
  readonly leaf: string
  /** Number of entries in the journal when the page was made. */
  readonly entries: number
}

/** One text of a meeting in one language, with its reading as accepted and last corrected. */
export type RecordedText = {
  readonly stream: string
  readonly language: string
  readonly authentic: boolean
  readonly text: string
  readonly sha256: string
  readonly bytes: number
  readonly reading: Reading
  /** 1 for the reading first accepted, one more for every correction. */
  readonly readingVersion: number
  /** Issues that a person has answered or expressly left open, from the recording on. */
  readonly settled: readonly SettledIssue[]
  /** The entry that recorded the text, and the last one that corrected its reading. */
  readonly proof: Proof
  readonly corrected: Proof | null
  /** Positions of the entries before the last one, the newest first: the recording and earlier corrections, all still to be read. */
  readonly earlier: readonly number[]
}

/** Something that a text lets us expect, and what another record says of it. It stays open until a record settles it. */
export type FollowUp = {
  readonly id: string
  readonly meeting: string
  readonly paragraph: number
  readonly act: string | null
  readonly kind: 'document' | 'nominee' | 'meeting'
  readonly outcome: OutcomeType
  /** The words of the text for what is expected: a title, a name, a meeting. */
  readonly printed: string
  readonly organ: string | null
  readonly expected: { readonly from: CalendarDate | null; readonly to: CalendarDate | null }
  readonly settled: {
    readonly meeting: string
    readonly paragraph: number
    readonly outcome: OutcomeType | 'meet'
    readonly on: CalendarDate
  } | null
  /** What is known from outside the record, with its source; never mixed into the text. */
  readonly outside: { readonly words: Words; readonly source: string } | null
}

/** Everything that the page of one meeting shows. */
export type RecordedMeeting = MeetingLine & {
  readonly id: string
  readonly symbol: string
  readonly chair: ChairRead
  readonly attendance: readonly AttendanceRead[]
  readonly texts: readonly RecordedText[]
  readonly followUps: readonly FollowUp[]
  readonly previous: MeetingLine | null
  readonly next: MeetingLine | null
}

/** What a reader asks of the record. Empty `words` lists by the filters alone. */
export type SearchQuestion = {
  readonly body: string
  readonly words: string
  readonly organ: string | null
  readonly act: string | null
  /** `KAZ`: mentioned or listed; `listed:KAZ`, `not-listed:KAZ`: in a named scope, by the text alone. */
  readonly state: string | null
  readonly year: string | null
  /** The page, from 1, of 20 places. */
  readonly page: number
}

/** One paragraph that answers, with the places of the words in it. */
export type SearchHit = {
  readonly meeting: string
  readonly organ: string
  readonly start: CalendarDate
  readonly language: string
  readonly paragraph: number
  readonly text: string
  readonly marks: readonly Span[]
  readonly acts: readonly Pick<ActRead, 'id' | 'type' | 'verb' | 'scope'>[]
}

export type SearchAnswer = {
  readonly total: number
  readonly hits: readonly SearchHit[]
  /** How many of the places fall under each value of a filter. */
  readonly counts: {
    readonly organ: Readonly<Record<string, number>>
    readonly act: Readonly<Record<string, number>>
    /** States that the paragraph mentions, or lists in a named scope. */
    readonly state: Readonly<Record<string, number>>
    readonly listed: Readonly<Record<string, number>>
    readonly notListed: Readonly<Record<string, number>>
    readonly year: Readonly<Record<string, number>>
  }
}

/** A person in a post as the record and the profile state it. */
export type PostTerm = {
  readonly post: string
  readonly person: Words | { readonly printed: string; readonly language: string }
  readonly state: string | null
  readonly from: CalendarDate | null
  readonly to: CalendarDate | null
  readonly seen: readonly CalendarDate[]
  /** `nominated`: a lower organ has put the name forward and no record shows the approval. */
  readonly stage: 'nominated' | 'approved' | 'in-office'
  readonly meeting: string | null
  readonly paragraph: number | null
  readonly source: string | null
  /** How well the profile's source is known; `null` for what the record itself states. */
  readonly evidence: 'read' | 'memory' | null
}

/** An instrument where a recorded text names it, in the words of that text. */
export type InstrumentLine = InstrumentMention & {
  readonly meeting: string
  readonly organ: string
  readonly start: CalendarDate
  readonly language: string
}

/** A candidacy as a text of the body puts it: noted is not supported. */
export type CandidacyLine = {
  readonly meeting: string
  readonly organ: string
  readonly start: CalendarDate
  readonly language: string
  readonly paragraph: number
  readonly act: string | null
  readonly outcome: 'note-candidacy' | 'support-candidacy'
  readonly states: readonly string[]
  /** The organ in which the seat is, the seat as printed, and its term if the text gives one. */
  readonly seatIn: string | null
  readonly seat: string | null
  readonly term: WindowRead | null
  readonly span: Span
}

/** An act of a recorded text, with the meeting that it belongs to. */
export type ActLine = ActRead & {
  readonly meeting: string
  readonly organ: string
  readonly start: CalendarDate
  readonly language: string
}

/** Which acts of the record somebody asks for; `null` asks for any. */
export type ActSearch = {
  readonly body: string
  readonly meeting: string | null
  readonly organ: string | null
  readonly type: ActType | null
  /** `KAZ`: listed or named as actor; `listed:KAZ`, `not-listed:KAZ`: in a named scope. */
  readonly state: string | null
  readonly year: string | null
  /** The page, from 1, of 50 acts. */
  readonly page: number
}

/** Somebody who attended, with office and title of the day as the text prints them. */
export type AttendanceLine = AttendanceRead & {
  readonly meeting: string
  readonly organ: string
  readonly start: CalendarDate
  readonly language: string
}
