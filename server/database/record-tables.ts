import type { Audience } from '../../core/journal/entry.ts'
import type { CalendarDate } from '../../core/calendar.ts'
import type { Expectation } from '../../core/communique/follow-ups.ts'
import type { SettledIssue } from '../../core/communique/public-record.ts'
import type {
  ActRead,
  AttendanceRead,
  InstrumentMention,
  MeetingRead,
  OutcomeRead,
  Reading,
} from '../../core/communique/reading.ts'
import type { Evidence } from '../../core/communique/settles.ts'
import type { ColumnType } from 'kysely'

type Json<Value> = ColumnType<Value, string, string>

/** Where a row belongs: its text, the meeting, the organ, the first day. Every row carries who may read it. */
type Placed = {
  stream: string
  body: string
  meeting: string
  organ: string
  start_on: CalendarDate
  language: string
  audience: Audience
}

export type Texts = Placed & {
  end_on: CalendarDate
  language_rank: number
  sha256: string
  bytes: number
  text: string
  /** The bytes as published where they are not the text in UTF-8. */
  original: Buffer | null
  header: Json<MeetingRead>
  reading: Json<Reading>
  reading_version: number
  settled: Json<readonly SettledIssue[]>
  acts: number
  outcomes: number
  /** Position of the entry that recorded the text, and of the last one that corrected its reading. */
  position: number
  corrected_at: number | null
}

export type Paragraphs = Placed & {
  paragraph: number
  year: string
  text: string
  folded: string
  words: string
  acts: string[]
  states: string[]
  listed: string[]
  not_listed: string[]
}

export type Acts = Placed & {
  n: number
  paragraph: number
  year: string
  type: string
  states: string[]
  listed: string[]
  not_listed: string[]
  act: Json<ActRead>
}

/** Every address that a text has had: a corrected organ or day moves its meeting. */
export type Addresses = { stream: string; body: string; meeting: string; audience: Audience }

export type RecordTables = {
  texts: Texts
  addresses: Addresses
  paragraphs: Paragraphs
  acts: Acts
  attendance: Placed & { n: number; state: string | null; name: string; entry: Json<AttendanceRead> }
  outcomes: Placed & { n: number; paragraph: number; type: string; outcome: Json<OutcomeRead> }
  instrument_mentions: Placed & { n: number; instrument: string | null; mention: Json<InstrumentMention> }
  post_terms: Placed & {
    n: number
    paragraph: number
    stage: 'nominated' | 'approved' | 'in-office'
    post: string
    person: string
    state: string | null
    from_on: CalendarDate | null
    to_on: CalendarDate | null
  }
  follow_ups: Placed & {
    n: number
    kind: Expectation['kind']
    expectation: Json<Expectation>
  }
  evidence: Placed & {
    n: number
    kind: Evidence['kind']
    shown_on: CalendarDate
    evidence: Json<Evidence>
  }
}
