import type { Refusal } from '../refusal.ts'
import type { MeetingFacts } from './facts.ts'
import type { Meeting } from './meeting.ts'
import { actOf, type MeetingDecide, type MeetingEvolve } from './meeting-rule.ts'
import { beforeSitting, mustBeAt } from './must-be-at.ts'
import { mustBeBureau } from './who-acts.ts'

/** What is recorded when a meeting is cancelled. */
export type MeetingCancelled = { readonly at: string }

/** A meeting is cancelled before it begins, by the secretariat or the Chair. */
export const mayCancelMeeting = (meeting: Meeting, facts: MeetingFacts): Refusal | undefined =>
  mustBeBureau(facts) ?? mustBeAt(meeting, beforeSitting)

/** Cancels a meeting; its documents are not touched by that. */
export const cancelMeeting: MeetingDecide<'cancel-meeting'> = (meeting, _, facts) => {
  if (meeting.stage === 'cancelled' && !mustBeBureau(facts)) return []
  const cancelled: MeetingCancelled = { at: facts.now }
  return mayCancelMeeting(meeting, facts) ?? [actOf('MeetingCancelled', cancelled)]
}

/** The meeting will not be held. */
export const meetingCancelled: MeetingEvolve<MeetingCancelled> = meeting => ({
  ...meeting,
  stage: 'cancelled',
})
