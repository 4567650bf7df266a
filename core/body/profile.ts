import type { CalendarDate, Precision } from '../calendar.ts'
import type { Words } from '../language.ts'

/** A body as data: organs, members over time, languages, offices and rules, each fact with its source. */
export type Profile = {
  /** `SCO`; addresses use it in small letters. */
  readonly id: string
  readonly name: Words
  readonly short: Words
  /** Authentic languages decide a dispute; working languages never do. */
  readonly languages: { readonly authentic: readonly string[]; readonly working: readonly string[] } & Sourced
  /** The language whose alphabet gives the protocol order of States: `ru` for the SCO. */
  readonly protocolLanguage: keyof Words
  /** Posts whose holders attend ex officio, in the order in which they are listed after the delegations. */
  readonly officials: { readonly order: readonly string[] } & Sourced
  readonly states: readonly State[]
  readonly statuses: readonly Status[]
  readonly organs: readonly Organ[]
  readonly posts: readonly Post[]
  readonly persons: readonly Person[]
  readonly holdings: readonly OfficeHolding[]
  readonly presidencies: readonly Presidency[]
  readonly meetings: readonly KnownMeeting[]
  readonly instruments: readonly Instrument[]
  readonly documents: readonly KnownDocument[]
  readonly competences: readonly Competence[]
  readonly terms: readonly Term[]
  /** Procedural parameters by name; each is `{value, source, evidence}`, `default` where the body's own rule is not known. */
  readonly parameters: Readonly<Record<string, unknown>>
}

/** Where a fact comes from. `memory`: not seen in a source yet, and shown so. */
export type Sourced = { readonly source: string; readonly evidence: 'read' | 'memory' }

/** Printed forms of a name by language, besides the first. */
type Variants = Readonly<Record<string, readonly string[]>>

/** A country. `code` is ISO 3166-1 alpha-3. */
export type State = Sourced & {
  readonly code: string
  readonly short: Words
  readonly official: Words
}

export type StatusKind = 'member' | 'observer' | 'dialogue-partner' | 'partner'

/** The standing of a State in the body between two days; `to: null` while it lasts. In force from the day `from`. */
export type Status = Sourced & {
  readonly state: string
  readonly kind: StatusKind
  readonly from: CalendarDate | null
  readonly to: CalendarDate | null
  /** The act that gave the status, as far as known. */
  readonly act: Words | null
  /** What a reader must know beside the dates: sources that differ, an act that may not be in force. */
  readonly note?: Words
}

/** A body that can decide or prepare decisions. `prepares` and `submitsTo` are the edges of the organ graph. */
export type Organ = Sourced & {
  readonly id: string
  /** Part of an address: `cfm` in `sco/cfm/2018-04-24`. */
  readonly slug: string
  /** `organization` is the body itself; `external` an organisation of others. */
  readonly kind: 'organization' | 'council' | 'meeting' | 'permanent' | 'group' | 'external'
  /** 1 is the supreme organ; `null` outside the ranking. */
  readonly rank: number | null
  readonly name: Words
  readonly short: Words
  readonly prepares: readonly string[]
  readonly submitsTo: readonly string[]
  readonly chairedBy: 'presidency' | 'elected' | 'head' | null
}

export type Post = Sourced & {
  readonly id: string
  readonly organ: string
  readonly name: Words
  readonly termYears: number | null
  readonly renewable: boolean | null
  readonly nominatedBy: string | null
  readonly approvedBy: string | null
}

/** A person with the name of each language and its printed variants: names travel between languages. */
export type Person = Sourced & {
  readonly id: string
  readonly name: Words
  readonly variants: Variants
  readonly state: string | null
}

/** A person in an office between two days. `post` is an id of the body; national offices carry `office` and `state`. */
export type OfficeHolding = Sourced & {
  readonly person: string
  readonly post: string | null
  readonly office: Words | null
  readonly state: string | null
  readonly from: CalendarDate | null
  readonly to: CalendarDate | null
  /** Days on which the holding is attested, where its ends are not known. */
  readonly seen: readonly CalendarDate[]
}

/** The chair passes at the end of a regular meeting of the supreme organ; the order is data, never computed. */
export type Presidency = Sourced & {
  readonly state: string
  readonly from: CalendarDate | null
  readonly to: CalendarDate | null
}

/** A meeting that is known from outside the record: it gives dates and places, never outcomes. */
export type KnownMeeting = Sourced & {
  readonly organ: string
  readonly kind: 'regular' | 'extraordinary' | 'informal'
  readonly number: number | null
  readonly start: CalendarDate
  readonly end: CalendarDate
  readonly precision: Precision
  readonly place: Words | null
  readonly state: string | null
  readonly form: 'in-person' | 'video' | null
}

export type Instrument = Sourced & {
  readonly id: string
  readonly title: Words
  /** Other printed titles. */
  readonly variants: Variants
  readonly kind: string
  readonly ofBody: boolean
  readonly date: CalendarDate | null
  readonly dateOf: 'signature' | 'adoption' | 'approval' | 'conclusion' | 'issue' | null
  readonly place: Words | null
  readonly inForceFrom: CalendarDate | null
  readonly inForceTo: CalendarDate | null
  /** Validity window of a programme, both days included. */
  readonly window: { readonly from: CalendarDate; readonly to: CalendarDate } | null
  readonly parties: readonly {
    readonly state: string
    readonly from: CalendarDate | null
    readonly to: CalendarDate | null
  }[]
  readonly depositary: string | null
  /** The instrument that this one carries out. */
  readonly implements?: string
  /** The State whose initiative it is; never by that alone among its supporters (practice: initiator). */
  readonly initiator?: string
}

/** A text on which meetings act, in the words of each language: a report, a briefing, a declaration before its adoption. */
export type KnownDocument = Sourced & {
  readonly id: string
  readonly title: Words
  readonly variants: Variants
  readonly kind: string
  /** The organ that has the last word on it. */
  readonly organ: string
}

/**
 * Which organ may do what with which kind of text, and which organ it goes to next. `document` is a kind of
 * document, the id of the post for a nomination or appointment, or `*` for any.
 */
export type Competence = Sourced & {
  readonly organ: string
  readonly act: 'adopt-in-principle' | 'adopt' | 'approve' | 'hear' | 'nominate' | 'appoint'
  readonly document: string
  readonly draft: boolean
  readonly nextOrgan: string | null
}

/** A term in the languages of the body, with how well each form is attested. */
export type Term = {
  readonly zh: string
  readonly ru: string
  readonly en: string
  readonly category: string
  readonly note?: string
  readonly attested: Readonly<Record<keyof Words, Sourced['evidence']>>
}
