import type { Refusal } from '../refusal.ts'
import { mustBeChair } from '../procedure/who-acts.ts'
import type { MeetingFacts } from './facts.ts'
import type { Meeting } from './meeting.ts'
import { actOf, type MeetingDecide, type MeetingEvolve } from './meeting-rule.ts'
import { mustBeAt, mustSit } from './must-be-at.ts'
import { openSittingOf } from './open-sitting.ts'

/** What is recorded when a sitting is interrupted, resumed or closed. */
export type SittingMoment = { readonly at: string }

/** The Chair interrupts a sitting. */
export const maySuspendSitting = (meeting: Meeting, facts: MeetingFacts): Refusal | undefined =>
  mustBeChair(facts) ?? mustSit(meeting)

/** The Chair resumes a sitting that was interrupted and not closed. */
export const mayResumeSitting = (meeting: Meeting, facts: MeetingFacts): Refusal | undefined =>
  mustBeChair(facts) ??
  mustBeAt(meeting, ['open', 'suspended']) ??
  (openSittingOf(meeting) ? undefined : { refused: 'sitting-closed' })

/** The Chair closes a sitting; the meeting goes on with another. */
export const mayCloseSitting = mayResumeSitting

/** Interrupts the sitting. */
export const suspendSitting: MeetingDecide<'suspend-sitting'> = (meeting, _, facts) => {
  if (meeting.stage === 'suspended' && !mustBeChair(facts)) return []
  return maySuspendSitting(meeting, facts) ?? [actOf('SittingSuspended', { at: facts.now })]
}

/** Resumes it. */
export const resumeSitting: MeetingDecide<'resume-sitting'> = (meeting, _, facts) => {
  const refused = mayResumeSitting(meeting, facts)
  return refused ?? (meeting.stage === 'open' ? [] : [actOf('SittingResumed', { at: facts.now })])
}

/** Closes the sitting. */
export const closeSitting: MeetingDecide<'close-sitting'> = (meeting, _, facts) =>
  mayCloseSitting(meeting, facts) ?? [actOf('SittingClosed', { at: facts.now })]

/** The sitting is interrupted. */
export const sittingSuspended: MeetingEvolve<SittingMoment> = meeting => ({ ...meeting, stage: 'suspended' })

/** The sitting goes on. */
export const sittingResumed: MeetingEvolve<SittingMoment> = meeting => ({ ...meeting, stage: 'open' })

/** The sitting is closed, and the meeting between two sittings. */
export const sittingClosed: MeetingEvolve<SittingMoment> = (meeting, { at }) => ({
  ...meeting,
  stage: 'suspended',
  sittings: meeting.sittings.map(each => ({ ...each, closed: each.closed ?? at })),
})
