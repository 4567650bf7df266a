import type { CalendarDate } from '../calendar.ts'
import type {
  CredentialStanding,
  Delegation,
  HandOver,
  ItemOutcome,
  Meeting,
  MeetingTexts,
  ProtocolEvent,
} from './meeting.ts'

type Head = Delegation['heads'][number]

/** Everything that can be done to a meeting; each has a file of its own beside this one. Ids are made by the sender. */
export type MeetingCommand =
  | ({ readonly does: 'plan-meeting'; readonly invited: readonly string[] } & Pick<
      Meeting,
      | 'id'
      | 'organ'
      | 'kind'
      | 'number'
      | 'start'
      | 'end'
      | 'precision'
      | 'zone'
      | 'place'
      | 'host'
      | 'form'
      | 'prepares'
    >)
  /** At least two members ask, one of them here and `with` it the others; all but the first say so themselves (practice 1). */
  | { readonly does: 'ask-extraordinary'; readonly reason: string; readonly with: readonly string[] }
  | { readonly does: 'consent-extraordinary' }
  | {
      readonly does: 'propose-item'
      readonly item: string
      readonly title: MeetingTexts
      readonly class: 'A' | 'B' | 'I'
      readonly lead: string | null
      readonly documents: readonly string[]
    }
  /** The secretariat, with the coordinators, puts it on the provisional agenda. */
  | { readonly does: 'place-item'; readonly item: string; readonly number: number }
  | { readonly does: 'add-document'; readonly item: string; readonly document: string }
  | { readonly does: 'withdraw-item'; readonly item: string }
  /** Observers, partners, officials, guests and organisations; guests are few (practice 6.1). */
  | { readonly does: 'invite'; readonly invited: readonly string[] }
  /** A member does without the notice of the rules for this meeting. */
  | { readonly does: 'waive-notice' }
  /** The notice goes to all members and those invited. */
  | { readonly does: 'convene' }
  | {
      readonly does: 'postpone'
      readonly to: { readonly start: CalendarDate; readonly end: CalendarDate } | null
      readonly reason: string | null
    }
  | { readonly does: 'cancel-meeting' }
  | { readonly does: 'set-form'; readonly form: Meeting['form'] }
  | {
      readonly does: 'register-delegation'
      readonly state: string
      readonly head: Head
      readonly members: readonly MeetingTexts[]
    }
  | {
      readonly does: 'set-credentials'
      readonly state: string
      readonly to: Exclude<CredentialStanding, 'none'>
    }
  | { readonly does: 'mark-present'; readonly seats: readonly string[] }
  | { readonly does: 'mark-absent'; readonly seats: readonly string[] }
  | {
      readonly does: 'open-sitting'
      readonly chair: { readonly state: string | null; readonly person: MeetingTexts | null }
    }
  | { readonly does: 'suspend-sitting' }
  | { readonly does: 'resume-sitting' }
  | { readonly does: 'close-sitting' }
  | { readonly does: 'object-to-agenda' }
  | { readonly does: 'withdraw-agenda-objection' }
  /** The agenda is itself adopted by the rule of decision (E-37). */
  | { readonly does: 'adopt-agenda' }
  | { readonly does: 'take-up-item'; readonly item: string }
  | { readonly does: 'suspend-item'; readonly item: string }
  | { readonly does: 'conclude-item'; readonly item: string; readonly outcome: ItemOutcome }
  | { readonly does: 'defer-item'; readonly item: string; readonly to: string | null }
  | { readonly does: 'add-event'; readonly event: ProtocolEvent }
  /** A statement in writing; observers, partners and guests make one where they are invited (6.1). */
  | { readonly does: 'circulate-statement'; readonly id: string; readonly texts: MeetingTexts }
  | ({ readonly does: 'hand-over'; readonly to: string } & Pick<
      HandOver,
      'drafts' | 'decisions' | 'silences' | 'commitments'
    >)
  | { readonly does: 'close-meeting' }
  /** The draft communiqué that was composed of what was decided and agreed. */
  | { readonly does: 'link-communique'; readonly draft: string }

/** The name of an act on a meeting. */
export type MeetingDoes = MeetingCommand['does']
