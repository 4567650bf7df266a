import type { Refusal } from '../refusal.ts'
import type { MeetingFacts } from './facts.ts'
import { guestsFit } from './guests-fit.ts'
import type { Meeting } from './meeting.ts'
import { actOf, type MeetingDecide, type MeetingEvolve } from './meeting-rule.ts'
import { beforeSitting, mustBeAt } from './must-be-at.ts'
import { mustBeBureau } from './who-acts.ts'

/** What is recorded when others than members are invited. */
export type Invited = { readonly invited: readonly string[] }

/** The secretariat, or the Chair, invites until the meeting begins (practice 6.1). */
export const mayInvite = (meeting: Meeting, facts: MeetingFacts): Refusal | undefined =>
  mustBeBureau(facts) ?? mustBeAt(meeting, beforeSitting)

/** Invites observers, partners, officials, guests and organisations. */
export const invite: MeetingDecide<'invite'> = (meeting, command, facts) => {
  const more = command.invited.filter(each => !meeting.invited.includes(each))
  const refused = mayInvite(meeting, facts) ?? guestsFit([...meeting.invited, ...more], facts)
  if (refused || more.length === 0) return refused ?? []
  const invited: Invited = { invited: more }
  return [actOf('Invited', invited)]
}

/** They are on the invitation list. */
export const invitedToo: MeetingEvolve<Invited> = (meeting, { invited }) => ({
  ...meeting,
  invited: [...meeting.invited, ...invited],
})
