import type { Language } from '../text/language.ts'
import type { Proposal } from './proposal.ts'

/** How far a draft is (practice 5.1). `submitted-up`: before the higher organ, which has the last word. */
export type DraftStage =
  | 'none'
  | 'submitted'
  | 'under-negotiation'
  | 'agreed-ad-ref'
  | 'adopted-in-principle'
  | 'submitted-up'
  | 'adopted'
  | 'published'
  | 'withdrawn'
  | 'lapsed'

/** The decision of an organ on a draft, by the id of the organ and that of the decision among its decisions. */
export type DraftDecision = { readonly organ: string; readonly decision: string }

/** An adoption of the draft: by which decision, in principle or finally, and the digest of the words adopted. */
export type DraftAdoption = DraftDecision & {
  readonly how: 'in-principle' | 'finally'
  readonly digest: string
}

/** How far a paragraph is (practice 5.2). That it is bracketed follows from its live proposals and is never stored. */
export type ParagraphStatus = 'open' | 'agreed-ad-ref' | 'agreed' | 'deleted' | 'merged'

/** A paragraph in one language. Behind: its words were changed in another language and are not brought level yet. */
export type LanguageText = {
  readonly text: string
  readonly level: 'level' | 'behind'
  /** The revision at which its words last changed; from the beginning if left out. */
  readonly since?: number
}

/** In whose name a paragraph speaks: of all members, or of those that are named, in protocol order. */
export type Scope = { readonly kind: 'all' } | { readonly kind: 'named'; readonly states: readonly string[] }

/** What a correction replaced, and the words of the other languages that said the same until then. */
export type CorrectedWords = {
  readonly language: Language
  readonly before: string
  readonly others: Readonly<Record<Language, string>>
}

/** What a paragraph of a composed text rests on: a decision, an agenda item, an event … by its kind and id, and the organ or draft in which it is. */
export type ParagraphSource = { readonly kind: string; readonly id: string; readonly of?: string }

/** The smallest unit of a draft. Its id never changes; its number is for the eye and changes only at the end. */
export type Paragraph = {
  readonly id: string
  readonly number: number
  readonly suffix: string
  /** The heading of the section that begins with it, per language, or null. */
  readonly heading: Readonly<Record<Language, string>> | null
  /** Revision of the heading, from 1, and the languages in which it is behind. */
  readonly headingWords?: number
  readonly headingBehind?: readonly Language[]
  readonly texts: Readonly<Record<Language, LanguageText>>
  /** Revision of the words, from 1: every accepted change counts one, in whatever language. */
  readonly words: number
  /** The revision at which it last came to say something else, other than by a translation; the first if left out. */
  readonly said?: number
  readonly status: ParagraphStatus
  readonly into: string | null
  /** Members that agreed ad referendum and have not lifted it yet. */
  readonly adRef: readonly string[]
  /** Members that agreed, silently or not, at the instant of agreement; stored with it (practice 5.2). */
  readonly agreedBy: readonly string[]
  readonly scope: Scope
  /** Whether it was decided in whose name the words speak that stand now, where they leave it open (E-34). */
  readonly scopeDecided?: boolean
  /** What it was composed from, as it was submitted; nothing for a paragraph that somebody wrote. */
  readonly source?: readonly ParagraphSource[]
  /** The last correction of a fact while it is not yet sure that no member objects. */
  readonly corrected?: CorrectedWords | null
}

/** One pass through the text; proposals come in until its deadline, an instant. */
export type DraftReading = {
  readonly number: number
  readonly deadline: string | null
  readonly closed: boolean
}

/** Who holds the pen over the words that stand: the Chair in the room, the secretariat between the languages (6.1). */
export type PenHolder = 'chair' | 'secretariat'

/** The last act of a pen-holder, until anything else is recorded: of what, and the draft before it; null once it is undone. */
export type LastAct = {
  readonly by: PenHolder
  readonly act: string
  readonly of: string
  readonly before: Draft | null
}

/** A text under negotiation, as its acts have made it. */
export type Draft = {
  readonly id: string
  readonly body: string
  readonly organ: string
  readonly symbol: string
  readonly title: Readonly<Record<Language, string>>
  /** Revision of the title, from 1, and the languages in which it is behind. */
  readonly titleWords?: number
  readonly titleBehind?: readonly Language[]
  readonly languages: readonly Language[]
  readonly authentic: readonly Language[]
  readonly origin: Language
  readonly sponsors: readonly string[]
  /** The recorded text from which it was made, by its address, if from one. */
  readonly base?: string
  readonly stage: DraftStage
  /** Nothing is agreed until everything is agreed: agreements stay provisional while it is on. */
  readonly packageClause: 'on' | 'off'
  readonly readings: readonly DraftReading[]
  /** In the order of the text. */
  readonly paragraphs: readonly Paragraph[]
  /** In the order of submission. */
  readonly proposals: ReadonlyMap<string, Proposal>
  /** The decision that is being taken on it, put or under silence: until then no word of it changes (5.6, 5.7). */
  readonly frozen: DraftDecision | null
  /** The decision of the higher organ before which it is, once it was submitted there (5.1). */
  readonly above: DraftDecision | null
  /** Adoptions, the oldest first: in principle by the organ itself, finally by the one that has the last word. */
  readonly adoptions: readonly DraftAdoption[]
  /** What the pen-holder may undo, or has just undone. */
  readonly last: LastAct | null
}

/** A draft before anything was submitted. */
export const noDraft: Draft = {
  id: '',
  body: '',
  organ: '',
  symbol: '',
  title: {},
  languages: [],
  authentic: [],
  origin: '',
  sponsors: [],
  stage: 'none',
  packageClause: 'on',
  readings: [],
  paragraphs: [],
  proposals: new Map(),
  frozen: null,
  above: null,
  adoptions: [],
  last: null,
}
