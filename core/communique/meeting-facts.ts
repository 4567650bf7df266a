import type { CalendarDate, Window } from '../calendar.ts'
import type { ActType } from './closed-sets.ts'
import type { Capacity } from './reading.ts'

/** Words in the languages in which they are recorded or registered; a language without them has no entry. */
export type KnownWords = Readonly<Record<string, string>>

/** What a communiqué is composed from: who met, who attended, who chaired, what was done. No sentence of any language. */
export type MeetingFacts = {
  /** The language in which words are as printed; `null` where no text is recorded yet. */
  readonly recordedIn: string | null
  readonly organ: string
  readonly kind: 'regular' | 'extraordinary' | 'informal' | null
  readonly number: number | null
  readonly start: CalendarDate
  readonly end: CalendarDate
  readonly place: KnownWords | null
  readonly form: 'in-person' | 'video' | null
  readonly attendance: readonly AttendanceFacts[]
  readonly chair: AttendanceFacts | null
  readonly outcomes: readonly OutcomeFacts[]
  readonly namings: readonly NamingFacts[]
  /** Acts of a reading that state the meeting, the attendance and the chair. */
  readonly acts: Readonly<Record<'meet' | 'attend' | 'chair', readonly string[]>>
}

/** One person present: person and post as ids where the register knows them, name and office in the words of the day. */
export type AttendanceFacts = {
  readonly capacity: Capacity
  readonly state: string | null
  readonly person: string | null
  readonly post: string | null
  readonly name: KnownWords
  readonly office: KnownWords
}

export type DocumentFacts = {
  readonly title: KnownWords
  readonly kind: string | null
  readonly draft: boolean
}

/** `place` is the paragraph and sentence of the reading: outcomes of one sentence are worded together. `acts` are its acts. */
export type OutcomeFacts = { readonly place: string; readonly acts: readonly string[] } & (
  | { readonly type: 'adopt-in-principle' | 'approve' | 'adopt' | 'hear'; readonly document: DocumentFacts }
  | {
      readonly type: 'nominate'
      readonly person: { readonly id: string | null; readonly name: KnownWords }
      readonly state: string | null
      readonly post: { readonly id: string | null; readonly name: KnownWords }
      readonly term: Window | null
      readonly nextOrgan: string | null
    }
)

/** The naming formula: which States do what to which object. Nothing says why others are not listed. */
export type NamingFacts = {
  readonly acts: readonly string[]
  readonly type: ActType
  readonly states: readonly string[]
  readonly object:
    | { readonly kind: 'initiative'; readonly title: KnownWords; readonly initiator: string }
    | { readonly kind: 'words'; readonly words: KnownWords }
}
