import type { FastifyRequest } from 'fastify'
import type { Profile } from '../../../core/body/profile.ts'
import type { MeetingFacts } from '../../../core/meeting/facts.ts'
import { mayPlanMeeting } from '../../../core/meeting/plan-meeting.ts'
import type { NewMeeting } from '../../../web/pages/meeting-new-page.tsx'
import { isSeated } from './is-seated.ts'

/** What the seat may do: plan any meeting, ask for an extraordinary one, or neither and why. */
export function mayPlan(request: FastifyRequest, profile: Profile, facts: MeetingFacts): NewMeeting['may'] {
  if (!isSeated(request, profile)) return { refused: 'members-only' }
  const refused = mayPlanMeeting({ kind: 'regular' }, facts)
  if (refused === undefined) return 'plan'
  return mayPlanMeeting({ kind: 'extraordinary' }, facts) === undefined ? 'ask' : refused
}
