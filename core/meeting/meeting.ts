import type { CalendarDate, Precision } from '../calendar.ts'
import type { Language } from '../text/language.ts'

/** Words in the languages of the body, as far as there are any. */
export type MeetingTexts = Readonly<Record<Language, string>>

/** How far a meeting is (practice 5.4). */
export type MeetingStage =
  | 'none'
  | 'planned'
  | 'convened'
  | 'open'
  | 'suspended'
  | 'closed'
  | 'postponed'
  | 'cancelled'

/** What became of an agenda item. `considered` and `discussed` are outcomes without a decision (M12). */
export type ItemOutcome =
  | 'decision'
  | 'adopted'
  | 'adopted-in-principle'
  | 'approved'
  | 'heard'
  | 'noted'
  | 'discussed'
  | 'considered'
  | 'none'

/** An agenda item (practice 5.5). A: adopted without debate; B: for debate; I: for information. */
export type AgendaItem = {
  readonly id: string
  readonly number: number
  readonly title: MeetingTexts
  readonly class: 'A' | 'B' | 'I'
  /** The State or organ that leads it, if one does. */
  readonly lead: string | null
  /** Ids of the decisions, drafts and documents that come under it. */
  readonly documents: readonly string[]
  readonly stage:
    | 'proposed'
    | 'provisional'
    | 'adopted'
    | 'under-consideration'
    | 'suspended'
    | 'concluded'
    | 'deferred'
    | 'withdrawn'
  readonly outcome: ItemOutcome | null
  readonly deferredTo: string | null
}

/** Credentials: until they are decided the delegation acts provisionally; challenged, it keeps its rights. */
export type CredentialStanding = 'none' | 'presented' | 'accepted' | 'challenged'

/** A delegation at a meeting, and who leads it on which days; the acts remain the State's (E-28). */
export type Delegation = {
  readonly state: string
  readonly heads: readonly {
    readonly name: MeetingTexts
    readonly title: MeetingTexts
    readonly level: string
    readonly from: CalendarDate | null
    readonly to: CalendarDate | null
  }[]
  readonly members: readonly MeetingTexts[]
  readonly credentials: CredentialStanding
}

/** A pass of the meeting between its opening and its close; a meeting has one or more. */
export type Sitting = {
  readonly number: number
  readonly opened: string
  readonly closed: string | null
  /** The person in the chair and the State whose minister it is; the Chair as Chair has no stance. */
  readonly chair: { readonly state: string | null; readonly person: MeetingTexts | null }
}

/** A reception, a photograph, a dinner: with its own date, possibly unknown, and no outcome (M06). */
export type ProtocolEvent = {
  readonly id: string
  readonly kind: 'reception' | 'photo' | 'signing' | 'dinner' | 'other'
  readonly name: MeetingTexts
  readonly on: CalendarDate | null
  readonly hosts: MeetingTexts | null
}

/** A written statement that is circulated at a meeting, by whom, in the words of who made it; nothing is decided by it (6.1). */
export type MeetingStatement = {
  readonly id: string
  /** The seat that circulated it. */
  readonly by: string
  readonly state: string | null
  readonly at: string
  readonly texts: MeetingTexts
}

/** Files that pass unchanged when the chair does: clocks, holds, floor lists, residual lists (R-27, M38). */
export type HandOver = {
  readonly at: string
  readonly from: string | null
  readonly to: string
  readonly drafts: readonly string[]
  readonly decisions: readonly string[]
  readonly silences: readonly string[]
  readonly commitments: readonly string[]
}

/** A meeting of an organ, as its acts have made it. */
export type Meeting = {
  readonly id: string
  readonly organ: string
  readonly kind: 'regular' | 'extraordinary' | 'informal'
  readonly number: number | null
  readonly start: CalendarDate
  readonly end: CalendarDate
  readonly precision: Precision
  /** The zone of the place, an IANA name: days and clocks of the meeting are those of the place. */
  readonly zone: string
  readonly place: MeetingTexts | null
  readonly host: string | null
  readonly form: 'in-person' | 'video'
  readonly stage: MeetingStage
  /** The regular meeting of the higher organ that it prepares, if one. */
  readonly prepares: string | null
  readonly convened: string | null
  /** Members that did without the notice of the rules. */
  readonly waivers: readonly string[]
  /** States, posts and organisations that were notified, with the instant. */
  readonly notified: Readonly<Record<string, string>>
  /** Observers, partners, guests, organisations and posts that are invited (6.1). */
  readonly invited: readonly string[]
  readonly agenda: readonly AgendaItem[]
  readonly agendaAdopted: string | null
  readonly agendaObjections: readonly string[]
  readonly delegations: readonly Delegation[]
  /** States and posts that are in the room. */
  readonly present: readonly string[]
  readonly sittings: readonly Sitting[]
  readonly events: readonly ProtocolEvent[]
  readonly statements: readonly MeetingStatement[]
  /** For an extraordinary meeting: who asked for it and who consented. */
  readonly asked: { readonly states: readonly string[]; readonly reason: string; readonly at: string } | null
  readonly consents: readonly string[]
  readonly postponements: readonly {
    readonly at: string
    readonly from: CalendarDate
    readonly reason: string | null
  }[]
  readonly handOvers: readonly HandOver[]
  /** The draft of its communiqué, once it is composed. */
  readonly communique: string | null
  /** Held before meetings were kept here: the published text that says so (SHA-256), and who presided. */
  readonly held?: { readonly source: string; readonly chair: Sitting['chair'] }
}

/** Before it is planned: a meeting of nobody. */
export const noMeeting: Meeting = {
  id: '',
  organ: '',
  kind: 'regular',
  number: null,
  start: '',
  end: '',
  precision: 'none',
  zone: 'UTC',
  place: null,
  host: null,
  form: 'in-person',
  stage: 'none',
  prepares: null,
  convened: null,
  waivers: [],
  notified: {},
  invited: [],
  agenda: [],
  agendaAdopted: null,
  agendaObjections: [],
  delegations: [],
  present: [],
  sittings: [],
  events: [],
  statements: [],
  asked: null,
  consents: [],
  postponements: [],
  handOvers: [],
  communique: null,
}
