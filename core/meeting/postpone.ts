import { type CalendarDate, precisionOf } from '../calendar.ts'
import type { Refusal } from '../refusal.ts'
import { datesFit } from './dates-fit.ts'
import type { MeetingFacts } from './facts.ts'
import type { Meeting } from './meeting.ts'
import { actOf, type MeetingDecide, type MeetingEvolve } from './meeting-rule.ts'
import { beforeSitting, mustBeAt } from './must-be-at.ts'
import { reasonFits } from './texts-fit.ts'
import { mustBeBureau } from './who-acts.ts'

/** What is recorded when a meeting is put off: to other days, or to days that are not known yet. */
export type MeetingPostponed = {
  readonly at: string
  readonly to: { readonly start: CalendarDate; readonly end: CalendarDate } | null
  readonly reason: string | null
}

/** A meeting is put off before it begins, by the secretariat or the Chair (practice 5.4). */
export const mayPostpone = (meeting: Meeting, facts: MeetingFacts): Refusal | undefined =>
  mustBeBureau(facts) ?? mustBeAt(meeting, beforeSitting)

const isSo = (meeting: Meeting, to: MeetingPostponed['to']): boolean =>
  to === null
    ? meeting.stage === 'postponed'
    : meeting.stage === 'planned' && meeting.start === to.start && meeting.end === to.end

/** Puts the meeting off; its agenda, its documents and its delegations stay as they are (E-22). */
export const postpone: MeetingDecide<'postpone'> = (meeting, { to, reason }, facts) => {
  const refused = mayPostpone(meeting, facts) ?? (to && datesFit(to)) ?? reasonFits(reason, facts)
  if (refused || isSo(meeting, to)) return refused ?? []
  const postponed: MeetingPostponed = { at: facts.now, to, reason }
  return [actOf('MeetingPostponed', postponed)]
}

/** The meeting waits for its new days; it is convened anew, and notice is waived anew. */
export const meetingPostponed: MeetingEvolve<MeetingPostponed> = (meeting, { at, to, reason }) => ({
  ...meeting,
  ...(to && { ...to, precision: precisionOf(to.start) }),
  stage: to ? 'planned' : 'postponed',
  convened: null,
  notified: {},
  waivers: [],
  postponements: [...meeting.postponements, { at, from: meeting.start, reason }],
})
