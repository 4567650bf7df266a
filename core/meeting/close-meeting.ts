import type { Refusal } from '../refusal.ts'
import { mustBeChair } from '../procedure/who-acts.ts'
import type { MeetingFacts } from './facts.ts'
import type { Meeting } from './meeting.ts'
import { actOf, type MeetingDecide, type MeetingEvolve } from './meeting-rule.ts'
import { isSettled, mustBeAt, numberOf } from './must-be-at.ts'

/** What is recorded when a meeting is closed. */
export type MeetingClosed = { readonly at: string }

const mustBeThrough = ({ agenda }: Meeting): Refusal | undefined => {
  const open = agenda.filter(item => !isSettled(item))
  return open.length === 0
    ? undefined
    : { refused: 'items-open', facts: { items: open.map(numberOf).join(', ') } }
}

const mustBeDecided = ({ undecided }: MeetingFacts): Refusal | undefined =>
  undecided.length === 0
    ? undefined
    : {
        refused: 'decisions-open',
        facts: { count: String(undecided.length), decision: undecided[0]?.decision ?? '' },
      }

/** The Chair closes a meeting when every item is concluded, deferred or withdrawn, and no decision is open (practice 5.4). */
export const mayCloseMeeting = (meeting: Meeting, facts: MeetingFacts): Refusal | undefined =>
  mustBeChair(facts) ??
  mustBeAt(meeting, ['open', 'suspended']) ??
  mustBeThrough(meeting) ??
  mustBeDecided(facts)

/** Closes the meeting, and the sitting with it. */
export const closeMeeting: MeetingDecide<'close-meeting'> = (meeting, _, facts) => {
  if (meeting.stage === 'closed' && !mustBeChair(facts)) return []
  const closed: MeetingClosed = { at: facts.now }
  return mayCloseMeeting(meeting, facts) ?? [actOf('MeetingClosed', closed)]
}

/** The meeting is over. */
export const meetingClosed: MeetingEvolve<MeetingClosed> = (meeting, { at }) => ({
  ...meeting,
  stage: 'closed',
  sittings: meeting.sittings.map(each => ({ ...each, closed: each.closed ?? at })),
})
