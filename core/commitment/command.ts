import type { CalendarDate } from '../calendar.ts'
import type { Texts } from '../procedure/texts.ts'
import type { Commitment } from './commitment.ts'

/** Everything that can be done to a commitment; each act has a file of its own beside this one. */
export type CommitmentCommand =
  | ({ readonly does: 'undertake' } & Pick<
      Commitment,
      'id' | 'what' | 'owners' | 'source' | 'meeting' | 'due'
    >)
  | { readonly does: 'report-progress'; readonly text: Texts }
  | { readonly does: 'fulfil'; readonly on: CalendarDate; readonly text: Texts }
  /** To a later meeting, with a new date or none. */
  | { readonly does: 'carry-over'; readonly meeting: string; readonly due: CalendarDate | null }
  /** Something else has made it needless. */
  | { readonly does: 'overtake'; readonly text: Texts }

/** The name of an act on a commitment. */
export type CommitmentDoes = CommitmentCommand['does']
