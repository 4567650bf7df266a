import { isInCalendar } from '../calendar.ts'
import type { Refusal } from '../refusal.ts'
import type { MeetingFacts } from './facts.ts'
import type { Meeting, ProtocolEvent } from './meeting.ts'
import { actOf, type MeetingDecide, type MeetingEvolve } from './meeting-rule.ts'
import { mustBeAt, unlessCancelled } from './must-be-at.ts'
import { textsFit } from './texts-fit.ts'
import { mustBeBureau } from './who-acts.ts'

/** What is recorded of an event of protocol: its day may be unknown, and it has no outcome (M06). */
export type EventAdded = { readonly event: ProtocolEvent }

/** The secretariat or the Chair adds events of protocol, also afterwards. */
export const mayAddEvent = (meeting: Meeting, facts: MeetingFacts): Refusal | undefined =>
  mustBeBureau(facts) ?? mustBeAt(meeting, unlessCancelled)

const dayFits = ({ on }: ProtocolEvent): Refusal | undefined =>
  on === null || isInCalendar(on)
    ? undefined
    : { refused: 'meeting-dates-unfit', facts: { start: on, end: on } }

/** Adds an event: a reception, a photograph, a signing, a dinner. */
export const addEvent: MeetingDecide<'add-event'> = (meeting, { event }, facts) => {
  if (meeting.events.some(({ id }) => id === event.id)) return []
  const added: EventAdded = { event }
  return (
    mayAddEvent(meeting, facts) ??
    textsFit(event.name, facts) ??
    dayFits(event) ?? [actOf('EventAdded', added)]
  )
}

/** The event stands beside the sittings. */
export const eventAdded: MeetingEvolve<EventAdded> = (meeting, { event }) => ({
  ...meeting,
  events: [...meeting.events, event],
})
