import { precisionOf } from '../calendar.ts'
import { isZone } from '../local-time.ts'
import type { Refusal } from '../refusal.ts'
import { mustBeMember } from '../procedure/who-acts.ts'
import { datesFit } from './dates-fit.ts'
import type { MeetingFacts } from './facts.ts'
import { guestsFit } from './guests-fit.ts'
import type { Meeting } from './meeting.ts'
import { actOf, type MeetingCommandBy, type MeetingDecide, type MeetingEvolve } from './meeting-rule.ts'
import { mustBeBureau } from './who-acts.ts'

/** What is recorded when a meeting is planned. */
export type MeetingPlanned = Omit<MeetingCommandBy<'plan-meeting'>, 'does'>

/** Regular meetings are planned by the secretariat or the Chair; an extraordinary one also by a member that asks for it. */
export const mayPlanMeeting = ({ kind }: Pick<Meeting, 'kind'>, facts: MeetingFacts): Refusal | undefined =>
  kind === 'extraordinary' && !mustBeMember(facts) ? undefined : mustBeBureau(facts)

const placeFits = ({ zone, organ }: MeetingPlanned, { organs }: MeetingFacts): Refusal | undefined => {
  if (!organs.includes(organ)) return { refused: 'meeting-organ-unknown', facts: { organ } }
  return isZone(zone) ? undefined : { refused: 'meeting-zone-unknown', facts: { zone } }
}

const isTheSame = (meeting: Meeting, { organ, start }: MeetingPlanned): boolean =>
  meeting.organ === organ && meeting.start === start

/** Plans a meeting: of which organ, when and where. Its number of days and place may still change. */
export const planMeeting: MeetingDecide<'plan-meeting'> = (meeting, command, facts) => {
  const { does: _does, ...plan } = command
  const refused = mayPlanMeeting(plan, facts)
  if (refused) return refused
  if (meeting.stage !== 'none')
    return isTheSame(meeting, plan) ? [] : { refused: 'meeting-already-planned', facts: { meeting: plan.id } }
  const unfit = datesFit(plan) ?? placeFits(plan, facts) ?? guestsFit(plan.invited, facts)
  const planned: MeetingPlanned = { ...plan, precision: precisionOf(plan.start) }
  return unfit ?? [actOf('MeetingPlanned', planned)]
}

/** A meeting is planned. */
export const meetingPlanned: MeetingEvolve<MeetingPlanned> = (meeting, plan) => ({
  ...meeting,
  ...plan,
  stage: 'planned',
})
