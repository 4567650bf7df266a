import type { Refusal } from '../refusal.ts'
import { memberOf, mustBeMember } from '../procedure/who-acts.ts'
import type { MeetingFacts } from './facts.ts'
import type { Meeting } from './meeting.ts'
import { actOf, type MeetingDecide, type MeetingEvolve } from './meeting-rule.ts'
import { mustBeAt, untilClosed } from './must-be-at.ts'
import { mustBeProvisional } from './propose-item.ts'

/** What is recorded when a member stands in the way of the agenda, or does no longer; it needs no reason. */
export type AgendaObjection = { readonly state: string }

/** A member objects to the agenda until it is adopted (E-37), whatever its credentials. */
export const mayObjectToAgenda = (meeting: Meeting, facts: MeetingFacts): Refusal | undefined =>
  mustBeMember(facts) ?? mustBeAt(meeting, untilClosed) ?? mustBeProvisional(meeting)

/** Objects to the agenda. */
export const objectToAgenda: MeetingDecide<'object-to-agenda'> = (meeting, _, facts) => {
  const state = memberOf(facts)
  if (typeof state === 'string' && meeting.agendaObjections.includes(state)) return []
  return mayObjectToAgenda(meeting, facts) ?? [actOf('AgendaObjected', { state })]
}

/** The objection stands. */
export const agendaObjected: MeetingEvolve<AgendaObjection> = (meeting, { state }) => ({
  ...meeting,
  agendaObjections: [...meeting.agendaObjections, state],
})

/** Takes back the objection of the member that acts: nobody else can. */
export const withdrawAgendaObjection: MeetingDecide<'withdraw-agenda-objection'> = (meeting, _, facts) => {
  const state = memberOf(facts)
  if (typeof state === 'string' && !meeting.agendaObjections.includes(state)) return []
  return mayObjectToAgenda(meeting, facts) ?? [actOf('AgendaObjectionWithdrawn', { state })]
}

/** The objection is gone. */
export const agendaObjectionWithdrawn: MeetingEvolve<AgendaObjection> = (meeting, { state }) => ({
  ...meeting,
  agendaObjections: meeting.agendaObjections.filter(each => each !== state),
})
