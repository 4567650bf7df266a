import type { Refusal } from '../refusal.ts'
import type { MeetingFacts } from './facts.ts'
import type { HandOver, Meeting } from './meeting.ts'
import { actOf, type MeetingDecide, type MeetingEvolve } from './meeting-rule.ts'
import { mustBeAt, unlessCancelled } from './must-be-at.ts'
import { mustBeBureau } from './who-acts.ts'

/** What is recorded when the chair passes: to whom, and the open files as they are. */
export type ChairHandedOver = HandOver

/** The State that has the chair: the one it passed to last, else that of the last sitting, else the host. */
export const presidingOf = ({ handOvers, sittings, host }: Meeting): string | null =>
  handOvers.at(-1)?.to ?? sittings.at(-1)?.chair.state ?? host

/** The chair passes by an act of the secretariat or the Chair, also after the meeting is closed. */
export const mayHandOver = (meeting: Meeting, facts: MeetingFacts): Refusal | undefined =>
  mustBeBureau(facts) ?? mustBeAt(meeting, unlessCancelled)

/** Hands the chair over; the open files pass unchanged: clocks, holds, floor lists, residual lists (R-27, I-38). */
export const handOver: MeetingDecide<'hand-over'> = (meeting, command, facts) => {
  const { does: _does, ...files } = command
  const refused = mayHandOver(meeting, facts)
  if (refused) return refused
  if (!facts.members.includes(files.to)) return { refused: 'chair-not-named' }
  const from = presidingOf(meeting)
  if (from === files.to) return []
  const handed: ChairHandedOver = { at: facts.now, from, ...files }
  return [actOf('ChairHandedOver', handed)]
}

/** The chair has passed; nothing else changes. */
export const chairHandedOver: MeetingEvolve<ChairHandedOver> = (meeting, handed) => ({
  ...meeting,
  handOvers: [...meeting.handOvers, handed],
})
