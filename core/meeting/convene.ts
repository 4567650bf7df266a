import type { CalendarDate } from '../calendar.ts'
import { daysAfter } from '../calendar-steps.ts'
import type { Refusal } from '../refusal.ts'
import { memberOf, mustBeMember } from '../procedure/who-acts.ts'
import { mustBeConsented } from './ask-extraordinary.ts'
import type { MeetingFacts } from './facts.ts'
import type { Meeting } from './meeting.ts'
import { actOf, type MeetingDecide, type MeetingEvolve } from './meeting-rule.ts'
import { mustBeAt, mustHaveAgenda } from './must-be-at.ts'
import { mustBeBureau } from './who-acts.ts'

/** What is recorded when the notice goes out: to whom, and when. */
export type MeetingConvened = { readonly at: string; readonly to: readonly string[] }

/** The first day on which a meeting can be held if the notice goes out today. */
export const firstPossible = ({ day, rules }: Pick<MeetingFacts, 'day' | 'rules'>): CalendarDate =>
  daysAfter(day, rules.noticeDays)

/** Members that have not done without the notice. */
export const waiversMissing = ({ waivers }: Meeting, members: readonly string[]): readonly string[] =>
  members.filter(state => !waivers.includes(state))

function mustHaveNotice(meeting: Meeting, facts: MeetingFacts): Refusal | undefined {
  const possible = firstPossible(facts)
  const missing = waiversMissing(meeting, facts.members)
  if (meeting.start >= possible || missing.length === 0) return undefined
  return {
    refused: 'notice-too-short',
    facts: { days: String(facts.rules.noticeDays), possible, states: missing.join(', ') },
  }
}

const mustHaveDay = ({ precision, start }: Meeting): Refusal | undefined =>
  precision === 'day' ? undefined : { refused: 'meeting-without-day', facts: { start } }

/** Convening needs the day, a provisional agenda, the consents of an extraordinary meeting, and notice (practice 5.4, R-02). */
export const mayConvene = (meeting: Meeting, facts: MeetingFacts): Refusal | undefined =>
  mustBeBureau(facts) ??
  mustBeAt(meeting, ['planned']) ??
  mustHaveDay(meeting) ??
  mustHaveAgenda(meeting) ??
  mustBeConsented(meeting, facts) ??
  mustHaveNotice(meeting, facts)

/** Sends the notice to all members and to those invited. */
export const convene: MeetingDecide<'convene'> = (meeting, _, facts) => {
  if (meeting.stage === 'convened' && !mustBeBureau(facts)) return []
  const convened: MeetingConvened = {
    at: facts.now,
    to: [...new Set([...facts.members, ...meeting.invited])],
  }
  return mayConvene(meeting, facts) ?? [actOf('MeetingConvened', convened)]
}

/** The notice has gone out. */
export const meetingConvened: MeetingEvolve<MeetingConvened> = (meeting, { at, to }) => ({
  ...meeting,
  stage: 'convened',
  convened: at,
  notified: Object.fromEntries(to.map(each => [each, at])),
})

/** What is recorded when a member does without the notice of the rules. */
export type NoticeWaived = { readonly state: string }

/** A member waives notice before the meeting is convened. */
export const mayWaiveNotice = (meeting: Meeting, facts: MeetingFacts): Refusal | undefined =>
  mustBeMember(facts) ?? mustBeAt(meeting, ['planned', 'postponed'])

/** Waives the notice in the name of the member that acts. */
export const waiveNotice: MeetingDecide<'waive-notice'> = (meeting, _, facts) => {
  const state = memberOf(facts)
  if (typeof state === 'string' && meeting.waivers.includes(state)) return []
  return mayWaiveNotice(meeting, facts) ?? [actOf('NoticeWaived', { state })]
}

/** The member has done without the notice. */
export const noticeWaived: MeetingEvolve<NoticeWaived> = (meeting, { state }) => ({
  ...meeting,
  waivers: [...meeting.waivers, state],
})
