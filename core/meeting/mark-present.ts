import type { Refusal } from '../refusal.ts'
import type { MeetingFacts } from './facts.ts'
import type { Meeting, MeetingStage } from './meeting.ts'
import { actOf, type MeetingDecide, type MeetingEvolve } from './meeting-rule.ts'
import { mustBeAt } from './must-be-at.ts'
import { mustBeBureau } from './who-acts.ts'

/** What is recorded of who is in the room; never why somebody is not. */
export type MarkedPresent = { readonly seats: readonly string[] }

const inSession: readonly MeetingStage[] = ['convened', 'open', 'suspended']

/** A State by the seat of its delegation, another seat as it is. */
export const stateOrSeat = (seat: string): string => seat.replace(/^delegation:/, '')

const isOwn = (seats: readonly string[], { actor }: MeetingFacts): boolean =>
  actor.capacity === 'national' && seats.every(seat => seat === actor.state)

const mustHaveSeats = (
  meeting: Meeting,
  seats: readonly string[],
  { members, partners, posts }: MeetingFacts,
): Refusal | undefined => {
  const stranger = seats.find(
    seat => ![members, partners, posts, meeting.invited].some(list => list.includes(seat)),
  )
  return stranger === undefined ? undefined : { refused: 'state-not-invited', facts: { state: stranger } }
}

/** The secretariat or the Chair keeps the list of those present; a delegation says it of itself. */
export const mayMark = (
  meeting: Meeting,
  seats: readonly string[],
  facts: MeetingFacts,
): Refusal | undefined =>
  (isOwn(seats, facts) ? undefined : mustBeBureau(facts)) ??
  mustBeAt(meeting, inSession) ??
  mustHaveSeats(meeting, seats, facts)

/** Notes who is in the room. */
export const markPresent: MeetingDecide<'mark-present'> = (meeting, command, facts) => {
  const seats = command.seats.map(stateOrSeat)
  const refused = mayMark(meeting, seats, facts)
  const more = seats.filter(seat => !meeting.present.includes(seat))
  if (refused || more.length === 0) return refused ?? []
  return [actOf('MarkedPresent', { seats: more })]
}

/** They are in the room. */
export const markedPresent: MeetingEvolve<MarkedPresent> = (meeting, { seats }) => ({
  ...meeting,
  present: [...meeting.present, ...seats],
})

/** What is recorded of who has left the room. */
export type MarkedAbsent = MarkedPresent

/** Notes who is not in the room any more. */
export const markAbsent: MeetingDecide<'mark-absent'> = (meeting, command, facts) => {
  const seats = command.seats.map(stateOrSeat)
  const refused = mayMark(meeting, seats, facts)
  const gone = seats.filter(seat => meeting.present.includes(seat))
  if (refused || gone.length === 0) return refused ?? []
  return [actOf('MarkedAbsent', { seats: gone })]
}

/** They are not in the room. */
export const markedAbsent: MeetingEvolve<MarkedAbsent> = (meeting, { seats }) => ({
  ...meeting,
  present: meeting.present.filter(each => !seats.includes(each)),
})
