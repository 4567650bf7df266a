import type { CalendarDate, Precision, Window } from '../calendar.ts'
import type { ActType, IssueCode, Mood, OutcomeType, ScopeKind } from './closed-sets.ts'

/**
 * The contract `concord-reading/1`: what one published communiqué says, where, and in which words.
 * A reading supplies nothing from outside the text; what the text leaves open is an issue, never a guess.
 */
export type Reading = {
  readonly format: 'concord-reading/1'
  /** Id of the body's profile, `SCO`. */
  readonly body: string
  readonly language: string
  readonly source: { readonly sha256: string; readonly length: number }
  readonly meeting: MeetingRead
  readonly attendance: readonly AttendanceRead[]
  readonly chair: ChairRead
  readonly signatures: readonly SignatureRead[]
  readonly paragraphs: readonly ParagraphRead[]
  readonly acts: readonly ActRead[]
  readonly mentions: Mentions
  readonly outcomes: readonly OutcomeRead[]
  readonly issues: readonly Issue[]
}

/** `[from, to)` in UTF-16 code units of the NFC text. */
export type Span = readonly [from: number, to: number]
export type Place = { readonly name: string; readonly state: string | null }

export type MeetingRead = {
  readonly organ: string | null
  readonly kind: 'regular' | 'extraordinary' | 'informal' | null
  readonly number: number | null
  readonly start: CalendarDate | null
  readonly end: CalendarDate | null
  readonly precision: Precision
  readonly place: Place | null
  readonly form: 'in-person' | 'video' | null
  readonly span: Span | null
}

export type Capacity = 'member' | 'ex-officio' | 'observer' | 'partner' | 'guest' | 'organization'

export type AttendanceRead = {
  readonly state: string | null
  readonly body: string | null
  readonly name: string
  readonly office: string | null
  readonly capacity: Capacity
  readonly span: Span
}
export type ChairRead = {
  readonly state: string | null
  readonly name: string | null
  readonly span: Span | null
}
export type SignatureRead = {
  readonly state: string | null
  readonly name: string
  readonly office: string | null
  readonly span: Span
}
export type ParagraphRead = { readonly n: number; readonly kind: ParagraphKind; readonly span: Span }
export type ParagraphKind = 'title' | 'text' | 'signature' | 'date' | 'note'

/** In whose name a sentence speaks. `notListed` never says why. */
export type Scope = {
  readonly kind: ScopeKind
  readonly states: readonly string[]
  readonly notListed: readonly string[]
  readonly confidence: 'explicit' | 'inferred' | 'ambiguous'
}

/** One performative: a verb whose subject is the organ, its members or some of them, the chair, the host, or another body. */
export type ActRead = {
  readonly id: string
  readonly paragraph: number
  readonly sentence: number
  readonly verb: string | null
  readonly inheritsFrom?: string | null
  readonly type: ActType
  readonly actors: readonly string[]
  readonly object: string | null
  readonly objectSpan: Span | null
  readonly scope: Scope
  readonly mood: Mood
  readonly degree?: 'positive' | 'high' | 'deep' | 'strong'
  readonly addressee?: string
  readonly span: Span
}

type Mention = { readonly paragraph: number; readonly span: Span }
export type WindowRead = Window & { readonly printed: string }

export type MeetingMention = Mention & {
  readonly id: string
  readonly name: string
  readonly organ: string | null
  readonly kind:
    | 'council'
    | 'ministerial'
    | 'expert'
    | 'contact-group'
    | 'forum'
    | 'external'
    | 'process'
    | 'protocol'
    | 'event'
    | null
  readonly number: number | null
  readonly start: CalendarDate | null
  readonly end: CalendarDate | null
  readonly precision: Precision
  readonly place: Place | null
  readonly form: 'in-person' | 'video' | null
  readonly status: 'held' | 'planned' | 'proposed' | 'ongoing' | null
  readonly level?: string
  readonly resolved?: true
}

export type InstrumentMention = Mention & {
  readonly id: string | null
  readonly title: string
  readonly kind: string | null
  readonly status: 'existing' | 'draft' | 'anticipated' | null
  readonly date: CalendarDate | null
  readonly precision: Precision
  readonly dateOf: 'signature' | 'adoption' | 'approval' | 'conclusion' | 'issue' | null
  readonly place: Place | null
  readonly window: WindowRead | null
}
export type OrganMention = Mention & { readonly id: string | null; readonly name: string }
export type StateMention = Mention & { readonly id: string; readonly name: string }
export type PostMention = Mention & {
  readonly id: string | null
  readonly name: string
  readonly state: string | null
  readonly holder: string | null
  readonly term: WindowRead | null
}
export type DocumentMention = Mention & {
  readonly id: string | null
  readonly title: string
  readonly kind:
    | 'declaration'
    | 'communique'
    | 'statement'
    | 'report'
    | 'briefing'
    | 'budget'
    | 'plan'
    | 'decisions'
    | 'other'
    | null
  readonly draft: boolean
}
export type Mentions = {
  readonly meetings: readonly MeetingMention[]
  readonly instruments: readonly InstrumentMention[]
  readonly organs: readonly OrganMention[]
  readonly states: readonly StateMention[]
  readonly posts: readonly PostMention[]
  readonly documents: readonly DocumentMention[]
}

/** What the meeting did to a text, a person, a candidacy or a meeting to come; fields by type as in the contract, section 6. */
export type OutcomeRead = Mention & {
  readonly type: OutcomeType
  readonly act: string | null
  readonly document?: string | null
  readonly period?: WindowRead | null
  readonly nextOrgan?: string | null
  readonly count?: number | null
  readonly person?: string | null
  readonly state?: string | null
  readonly states?: readonly string[]
  readonly post?: string | null
  readonly postId?: string | null
  readonly organ?: string | null
  readonly seat?: string | null
  readonly term?: WindowRead | null
  readonly start?: CalendarDate | null
  readonly end?: CalendarDate | null
  readonly precision?: Precision
  readonly place?: Place | null
}

/** Something that a person must look at; `note` is plain English for logs, the interface words it by `code`. */
export type Issue = { readonly code: IssueCode; readonly span: Span | null; readonly note: string }

/** Why a file could not be read at all: a value, never a stack trace. */
export type Unreadable = {
  readonly format: 'concord-reading/1'
  readonly error: {
    readonly code: 'empty' | 'not-text' | 'too-large' | 'several-texts' | 'unsupported-language'
    readonly message: string
  }
}
