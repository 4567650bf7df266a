import type { CalendarDate } from '../calendar.ts'
import type { Actor } from '../journal/entry.ts'
import type { Rules } from '../procedure/rules.ts'

/** What an act on a meeting rests on beside the meeting: who acts, when, who is a member, and what is still open. */
export type MeetingFacts = {
  readonly actor: Actor
  /** The instant of the database clock. */
  readonly now: string
  /** The day at the place of the meeting. */
  readonly day: CalendarDate
  /** Members of the day, in protocol order. */
  readonly members: readonly string[]
  readonly rules: Rules
  /** Decisions listed for this meeting that are neither adopted, deferred nor withdrawn. */
  readonly undecided: readonly string[]
  /** Outcomes of its decisions by agenda item, as the register of decisions has them. */
  readonly decided: Readonly<Record<string, readonly string[]>>
  readonly limits: { readonly items: number; readonly text: number }
}
