import type { CalendarDate } from '../calendar.ts'
import type { Competence } from '../body/profile.ts'
import type { Capacity } from '../journal/entry.ts'
import type { Language } from '../text/language.ts'
import type { Silence } from './silence.ts'
import type { ReferralReason, ResultAbove, Submission } from './upward.ts'

/** Words in the languages of the body, as far as there are any. */
export type Texts = Readonly<Record<Language, string>>

/**
 * How far a decision is (practice 5.6). That it is *blocked* follows from its live objections and is never stored.
 * `silence`: a silence procedure runs on it (5.7). `not-adopted`: a vote did not carry it, or the organ said so.
 */
export type DecisionStage =
  | 'none'
  | 'drafted'
  | 'listed'
  | 'put'
  | 'silence'
  | 'adopted'
  | 'not-adopted'
  | 'deferred'
  | 'withdrawn'

/** What an organ does with a text: those that competence is stated for, and taking note, returning, ending. */
export type DecisionAct =
  | Competence['act']
  | 'note'
  | 'return'
  | 'terminate'
  | 'suspend-member'
  | 'expel-member'

/**
 * What is decided on: a draft of the drafting table as its acts had made it up to `version`, or words of its own.
 * `digest` stands for the exact words (hex SHA-256 of their canonical JSON): what is adopted is what was put.
 */
export type DecisionText =
  | { readonly kind: 'draft'; readonly draft: string; readonly version: number; readonly digest: string }
  | { readonly kind: 'words'; readonly words: Texts; readonly digest: string }

/** In whose name a decision speaks: of all, or of those named, in protocol order. The initiator is listed only if it asks. */
export type DecisionScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'named'; readonly states: readonly string[]; readonly initiator: string | null }

/** A statement that a member stands in the way. It needs no reason. `to` is the digest of the words objected to. */
export type Objection = {
  readonly id: string
  readonly state: string
  readonly at: string
  readonly to: string
  readonly text: string | null
  readonly capacity: Capacity
  readonly withdrawn: string | null
}

/** A scrutiny reservation: a pause, not an objection. At its end the member says what it becomes. */
export type Hold = {
  readonly id: string
  readonly state: string
  readonly at: string
  readonly on: string | null
  /** The end of the period that the Chair set, an instant; null while none is set. */
  readonly until: string | null
  readonly became: 'objection' | 'acceptance' | 'ad-ref' | null
  /** An ad ref hold stands until its member lifts it. */
  readonly lifted: string | null
}

/** A request for the floor; one made before the gavel is served before it. */
export type FloorRequest = {
  readonly id: string
  /** `delegation:XAL`, an official or an observer: whoever asks. */
  readonly seat: string
  readonly state: string | null
  readonly capacity: Capacity
  readonly at: string
  readonly on: string | null
  readonly standing: 'waiting' | 'speaking' | 'served' | 'withdrawn'
}

/** An opinion (Charter 16 c), an explanation of position or a dissociation: recorded, and nothing is blocked by it. */
export type Statement = {
  readonly id: string
  readonly kind: 'opinion' | 'explanation' | 'dissociation' | 'after-adoption'
  readonly state: string
  readonly at: string
  readonly texts: Texts
  /** Filed after the period of the rules: marked, and without effect (E-18). */
  readonly late: 'late' | 'in-time'
}

export type VoteValue = 'yes' | 'no' | 'abstain'

/** The Chair's question and its three moments. Those who count are the members of that instant (R-01, I-06). */
export type Put = {
  readonly at: string
  /** Decisions put together have one bloc; alone, null. */
  readonly bloc: string | null
  readonly meeting: string | null
  readonly sitting: number | null
  readonly counting: readonly string[]
  readonly digest: string
  /** When the Chair asked whether there is any objection; null until then. */
  readonly asked: string | null
  /** When the names of those who had not answered were called again, where members are called by name to vote. */
  readonly askedAgain: string | null
}

/** A point left open in a text adopted in principle: who settles it, and by when. */
export type ResidualPoint = {
  readonly id: string
  readonly paragraph: string | null
  readonly point: Texts
  readonly owner: string
  readonly due: CalendarDate
}

/** An authentic language that is not level yet, by a recorded decision, with the day by which it must be (5.14). */
export type LanguageException = { readonly basis: Language; readonly due: CalendarDate }

/** Adoption, with everything as it stood at the gavel: nobody can ask later who was there. */
export type Adoption = {
  readonly at: string
  /** The day on which it was adopted at the place. */
  readonly day: CalendarDate
  /** In order of adoption, never reused. */
  readonly number: number
  readonly mode: 'sitting' | 'silence' | 'vote'
  readonly digest: string
  readonly members: readonly string[]
  readonly present: readonly string[]
  readonly listed: readonly string[]
  /** Opinions, explanations and dissociations on record at that instant, by id. */
  readonly statements: readonly string[]
  readonly residual: readonly ResidualPoint[]
  readonly languageException: LanguageException | null
  readonly votes: Readonly<Record<string, VoteValue>> | null
  /** `void`: the Chair voided the gavel in the same sitting and nobody objected to that (E-01, E-36). */
  readonly standing: 'stands' | 'contested' | 'void'
}

/** What the decision settles in a register: a report, a nomination, an instrument; its outcome goes there by itself. */
export type Subject = {
  readonly register: 'report' | 'nomination' | 'instrument' | 'candidacy' | 'communique' | 'member'
  readonly id: string
}

/** The Chair offers to void a gavel; any member may object to that, and then it is maintained (E-01, E-02, E-36). */
export type VoidOffer = {
  readonly at: string
  readonly ground: string
  readonly objected: readonly string[]
  readonly ruled: { readonly at: string; readonly ruling: 'void' | 'maintain' } | null
}

/** One decision of an organ, from its first draft to its adoption and after. */
export type Decision = {
  readonly id: string
  /** The seat that drafted it. */
  readonly by: string
  readonly act: DecisionAct
  /** Kind of document, or the post: what competence is stated for. */
  readonly document: string
  /** Whether the text is a draft that a higher organ has the last word on. */
  readonly draft: boolean
  readonly title: Texts
  readonly text: DecisionText
  /** Counts every change of the words, from 1. */
  readonly words: number
  /** When the words that stand were given, and on which day at the place: notice runs from there. */
  readonly wordsAt: string
  readonly wordsOn: CalendarDate
  readonly publicity: 'public' | 'members'
  readonly subject: Subject | null
  /** The member that the decision concerns, under consensus minus one. */
  readonly concerned: string | null
  /** Earlier decisions that it amends, replaces or ends. */
  readonly relatesTo: readonly {
    readonly decision: string
    readonly how: 'amends' | 'replaces' | 'terminates'
  }[]
  readonly scope: DecisionScope
  /** Members that consented to be listed, on the words that stand. */
  readonly consents: readonly string[]
  readonly stage: DecisionStage
  readonly drafted: string
  readonly meeting: string | null
  /** The agenda item under which it is listed, and its class: A without debate, B for debate. */
  readonly item: string | null
  readonly class: 'A' | 'B'
  readonly takenOut: { readonly state: string; readonly at: string } | null
  /** Members that waived the notice of the rules for it. */
  readonly waivers: readonly string[]
  readonly put: Put | null
  /** Questions put before this one, oldest first: put and not adopted. */
  readonly earlierPuts: readonly Put[]
  readonly objections: readonly Objection[]
  readonly holds: readonly Hold[]
  readonly floor: readonly FloorRequest[]
  readonly statements: readonly Statement[]
  readonly votes: Readonly<Record<string, VoteValue>>
  /** Members that consented in writing, where the rules ask absent ones to. */
  readonly writtenConsents: readonly string[]
  readonly residual: readonly ResidualPoint[]
  readonly languageException: LanguageException | null
  readonly silences: readonly Silence[]
  readonly deferredTo: string | null
  /** It was withdrawn, or it fell because fewer than two States were left on its list. */
  readonly withdrawn: { readonly at: string; readonly because: 'withdrawn' | 'list-fell' } | null
  readonly adoption: Adoption | null
  /** Adoptions that the Chair voided in the same sitting; each keeps its number for ever (R-23, E-02). */
  readonly voided: readonly Adoption[]
  readonly voidOffer: VoidOffer | null
  readonly signatures: readonly { readonly state: string; readonly at: string }[]
  /** Members that joined the named list after adoption, in order, with the instant. */
  readonly joined: readonly { readonly state: string; readonly at: string }[]
  readonly from: Submission | null
  readonly submittedTo: Submission | null
  readonly resultAbove: ResultAbove | null
  /** The higher organ referred it back below, with reasons; its own life ends with that. */
  readonly referredBack: { readonly at: string; readonly reasons: readonly ReferralReason[] } | null
  /** When it was published, and for good: publicity is only ever widened. */
  readonly published: string | null
  /** Adopted before decisions were kept here: the published text that says so (SHA-256), and its paragraph. Then there is no adoption to show. */
  readonly recorded?: { readonly source: string; readonly paragraph: number }
}

/** All decisions of one organ, in the order in which they were drafted. One stream: of two acts one is first. */
export type DecisionRegister = {
  readonly decisions: ReadonlyMap<string, Decision>
  /** The last number given, by series: a day, a year, or all. */
  readonly numbers: Readonly<Record<string, number>>
}

/** An organ that has decided nothing yet. */
export const noDecisions: DecisionRegister = { decisions: new Map(), numbers: {} }
