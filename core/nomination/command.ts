import type { CalendarDate } from '../calendar.ts'
import type { DecisionRef } from '../procedure/source.ts'
import type { Texts } from '../procedure/texts.ts'
import type { Candidate } from './nomination.ts'

/** Everything that can be done to a nomination; each act has a file of its own beside this one. */
export type NominationCommand =
  /** By the secretariat. `to` may be left to the length of the term in the profile. */
  | {
      readonly does: 'notify-vacancy'
      readonly id: string
      readonly post: string
      readonly from: CalendarDate
      readonly to: CalendarDate | null
    }
  /** By a member, of its own nationality; the reason is needed where it is not its turn. */
  | { readonly does: 'propose-candidate'; readonly candidate: Candidate; readonly reason: Texts | null }
  /** The Chair has consulted these members. */
  | { readonly does: 'consult-members'; readonly members: readonly string[] }
  | { readonly does: 'withdraw-candidate' }
  /** The nominating organ has decided. */
  | { readonly does: 'nominate'; readonly by: DecisionRef }
  /** The deciding organ knows that the list says otherwise (I-27). */
  | { readonly does: 'waive-rotation'; readonly by: DecisionRef }
  | { readonly does: 'name-acting'; readonly holder: ActingNamed }
  | { readonly does: 'submit-nomination' }
  /** The approving organ has decided. */
  | { readonly does: 'approve-nomination'; readonly by: DecisionRef }
  /** The gavel on which a step rests was voided. */
  | { readonly does: 'take-back-nomination'; readonly by: DecisionRef }
  /** An organ has not agreed. No reason is recorded. */
  | { readonly does: 'close-not-agreed'; readonly by: DecisionRef | null }
  | { readonly does: 'lapse-nomination' }
  /** The approving organ ends the term before its last day. */
  | { readonly does: 'end-term-early'; readonly on: CalendarDate; readonly by: DecisionRef }

type ActingNamed = {
  readonly name: Texts
  readonly state: string | null
  readonly from: CalendarDate
  readonly to: CalendarDate
}

/** The name of an act on a nomination. */
export type NominationDoes = NominationCommand['does']
