import type { Competence } from '../body/profile.ts'
import type { CalendarDate } from '../calendar.ts'
import type { Actor } from '../journal/entry.ts'
import type { InTheRoom } from '../procedure/is-quorate.ts'
import type { Rules } from '../procedure/rules.ts'
import type { Language } from '../text/language.ts'

/** The meeting in which an organ decides, as it stands at the instant of the act. */
export type MeetingNow = InTheRoom & {
  readonly id: string
  readonly state: 'planned' | 'convened' | 'open' | 'suspended' | 'closed'
  readonly sitting: number | null
  readonly zone: string
}

/** What can be said of the words of a draft at this instant. */
export type DraftNow = {
  readonly draft: string
  readonly version: number
  readonly digest: string
  /** Whether its text is agreed ad referendum as a whole; only then may it be put (5.1). */
  readonly stage: 'open' | 'agreed-ad-ref' | 'ended'
  /** Authentic languages that are behind. */
  readonly behind: readonly Language[]
  /** Members with an ad ref hold on a paragraph that they have not lifted. */
  readonly adRef: readonly string[]
  /** Placeholders that are still open, other than technical ones; and technical ones. */
  readonly politicalSlots: number
  readonly technicalSlots: number
  /** Paragraphs whose sentences have no decided scope (M33, E-34). */
  readonly scopeUndecided: readonly string[]
}

/** What a decision of an organ rests on beside the register of its decisions: who acts, when, where, and who counts. */
export type DecisionFacts = {
  readonly actor: Actor
  /** The instant of receipt, by the database clock. */
  readonly now: string
  /** The day at the place of the meeting, or in the zone of the body's secretariat. */
  readonly day: CalendarDate
  readonly organ: string
  /** Members of this instant, in protocol order. */
  readonly members: readonly string[]
  /** Members at other instants that matter, in protocol order: at the expiry of each silence that runs (E-06). */
  readonly membersAt?: Readonly<Record<string, readonly string[]>>
  /** Every State of the profile in protocol order: the order in which names are printed. */
  readonly order: readonly string[]
  readonly authentic: readonly Language[]
  readonly rules: Rules
  readonly competences: readonly Competence[]
  /** The meetings of the organ that are not closed, by id. */
  readonly meetings: Readonly<Record<string, MeetingNow>>
  /** The drafts that decisions of the command are on, by id. */
  readonly drafts: Readonly<Record<string, DraftNow>>
  /** The most decisions of a bloc, characters of a statement, decisions of an organ. */
  readonly limits: { readonly bloc: number; readonly statement: number; readonly decisions: number }
}
