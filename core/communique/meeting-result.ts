import type { Window } from '../calendar.ts'
import type { KnownWords } from './meeting-facts.ts'

/** In whose name: of all members, or of those named. */
export type ResultScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'named'; readonly states: readonly string[] }

/** An adopted decision as a communiqué may speak of it. */
export type DecisionResult = {
  readonly id: string
  readonly organ: string
  readonly act: string
  /** Kind of document, or the post. */
  readonly document: string
  readonly draft: boolean
  readonly title: KnownWords
  /** Words of its own, where it is not on a draft: a statement stands in the communiqué as it was adopted. */
  readonly words: KnownWords | null
  readonly publicity: 'public' | 'members'
  readonly scope: ResultScope
  readonly nextOrgan: string | null
  readonly nomination: {
    readonly id: string
    readonly person: { readonly id: string | null; readonly name: KnownWords }
    readonly state: string | null
    readonly term: Window | null
  } | null
}

/** A reception, a photograph, a dinner beside the sitting: who gave it. It has no outcome (M06). */
export type EventResult = {
  readonly id: string
  readonly kind: 'reception' | 'photo' | 'signing' | 'dinner' | 'other'
  readonly hosts: KnownWords | null
}

/** An agenda item that was concluded without a decision (M12). */
export type ItemResult = {
  readonly id: string
  readonly title: KnownWords
  readonly outcome: 'considered' | 'discussed' | 'heard' | 'noted'
}

/** An agreed paragraph of a draft that is to stand in the communiqué. */
export type AgreedResult = {
  readonly draft: string
  readonly paragraph: string
  readonly texts: KnownWords
  readonly scope: ResultScope
}

/** What came of a meeting beside who met: facts handed over by the meeting, the decisions and the drafts. */
export type MeetingResult = {
  readonly events: readonly EventResult[]
  readonly items: readonly ItemResult[]
  readonly decisions: readonly DecisionResult[]
  readonly agreed: readonly AgreedResult[]
}
