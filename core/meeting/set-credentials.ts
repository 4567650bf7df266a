import type { Refusal } from '../refusal.ts'
import { mustBeMember } from '../procedure/who-acts.ts'
import type { MeetingFacts } from './facts.ts'
import type { CredentialStanding, Meeting } from './meeting.ts'
import { actOf, type MeetingDecide, type MeetingEvolve } from './meeting-rule.ts'
import { mustBeAt, untilClosed } from './must-be-at.ts'
import { delegationOf } from './register-delegation.ts'
import { mustBeBureau, mustBeOwnOrBureau } from './who-acts.ts'

/** What is recorded of the credentials of a delegation. */
export type CredentialsSet = { readonly state: string; readonly to: Exclude<CredentialStanding, 'none'> }

/** A State presents its own; a member may challenge those of others; the secretariat or the Chair records their acceptance. */
const mustBeEntitled = ({ state, to }: CredentialsSet, facts: MeetingFacts): Refusal | undefined => {
  if (to === 'presented') return mustBeOwnOrBureau(state, facts)
  return to === 'challenged' && !mustBeMember(facts) ? undefined : mustBeBureau(facts)
}

/** Credentials are dealt with until the meeting is closed; whatever they are, the delegation keeps its rights. */
export const maySetCredentials = (
  meeting: Meeting,
  content: CredentialsSet,
  facts: MeetingFacts,
): Refusal | undefined =>
  mustBeEntitled(content, facts) ??
  mustBeAt(meeting, untilClosed) ??
  (delegationOf(meeting, content.state)
    ? undefined
    : { refused: 'delegation-not-registered', facts: { state: content.state } })

/** Records that credentials are presented, accepted or challenged. */
export const setCredentials: MeetingDecide<'set-credentials'> = (meeting, { state, to }, facts) => {
  const content: CredentialsSet = { state, to }
  const refused = maySetCredentials(meeting, content, facts)
  if (refused) return refused
  return delegationOf(meeting, state)?.credentials === to ? [] : [actOf('CredentialsSet', content)]
}

/** The credentials of the delegation stand so. */
export const credentialsSet: MeetingEvolve<CredentialsSet> = (meeting, { state, to }) => ({
  ...meeting,
  delegations: meeting.delegations.map(each => (each.state === state ? { ...each, credentials: to } : each)),
})
