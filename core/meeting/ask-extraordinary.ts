import { firstDay } from '../calendar.ts'
import { monthsAfter } from '../calendar-steps.ts'
import type { Refusal } from '../refusal.ts'
import { memberOf, mustBeMember } from '../procedure/who-acts.ts'
import type { MeetingFacts } from './facts.ts'
import type { Meeting } from './meeting.ts'
import { actOf, type MeetingDecide, type MeetingEvolve } from './meeting-rule.ts'
import { mustBeAt } from './must-be-at.ts'
import { reasonFits } from './texts-fit.ts'

/** What is recorded when members ask for an extraordinary meeting; the first of them sent the letter. */
export type ExtraordinaryAsked = {
  readonly states: readonly string[]
  readonly reason: string
  readonly at: string
}

const mustBeExtraordinary = ({ kind }: Meeting): Refusal | undefined =>
  kind === 'extraordinary' ? undefined : { refused: 'meeting-not-extraordinary' }

/** A member asks, while the meeting is planned, and so many months ahead of it (practice 1). */
export function mayAskExtraordinary(meeting: Meeting, facts: MeetingFacts): Refusal | undefined {
  const refused = mustBeMember(facts) ?? mustBeAt(meeting, ['planned']) ?? mustBeExtraordinary(meeting)
  if (refused) return refused
  const { noticeMonths } = facts.rules.extraordinary
  const from = monthsAfter(facts.day, noticeMonths)
  if (from <= firstDay(meeting.start)) return undefined
  return { refused: 'extraordinary-too-soon', facts: { months: String(noticeMonths), possible: from } }
}

/** Asks for the meeting, in the name of the member that acts and of those that ask with it. */
export const askExtraordinary: MeetingDecide<'ask-extraordinary'> = (meeting, command, facts) => {
  const state = memberOf(facts)
  if (typeof state !== 'string') return state
  if (meeting.asked?.states.includes(state)) return []
  if (meeting.asked)
    return { refused: 'extraordinary-asked-already', facts: { states: meeting.asked.states.join(', ') } }
  const { initiators } = facts.rules.extraordinary
  const states = [...new Set([state, ...command.with])].filter(each => facts.members.includes(each))
  const refused = mayAskExtraordinary(meeting, facts) ?? reasonFits(command.reason, facts)
  if (refused) return refused
  if (command.reason.trim() === '') return { refused: 'extraordinary-without-reason' }
  if (states.length < initiators)
    return { refused: 'extraordinary-too-few', facts: { initiators: String(initiators) } }
  const asked: ExtraordinaryAsked = { states, reason: command.reason, at: facts.now }
  return [actOf('ExtraordinaryAsked', asked)]
}

/** The meeting was asked for. */
export const extraordinaryAsked: MeetingEvolve<ExtraordinaryAsked> = (meeting, asked) => ({
  ...meeting,
  asked,
})

/** Members that have still to say that they ask with the first one, or consent; nobody consents by silence. */
export const consentsMissing = (meeting: Meeting, members: readonly string[]): readonly string[] =>
  members.filter(state => state !== meeting.asked?.states[0] && !meeting.consents.includes(state))

/** How many members may still be silent: none, half of all, or any, as the rules of the body say. */
function silentAllowed({ members, rules }: MeetingFacts): number {
  const { consent } = rules.extraordinary
  if (consent === 'all') return 0
  return consent === 'none' ? members.length : Math.ceil(members.length / 2) - 1
}

/** An extraordinary meeting must be asked for and consented to before it is convened. */
export function mustBeConsented(meeting: Meeting, facts: MeetingFacts): Refusal | undefined {
  if (meeting.kind !== 'extraordinary') return undefined
  if (meeting.asked === null) return { refused: 'extraordinary-not-asked' }
  const missing = consentsMissing(meeting, facts.members)
  return missing.length > silentAllowed(facts)
    ? { refused: 'consents-missing', facts: { states: missing.join(', ') } }
    : undefined
}

/** What is recorded when a member consents to an extraordinary meeting, or confirms that it asks for it too. */
export type ExtraordinaryConsented = { readonly state: string }

/** A member consents once the meeting was asked for, before it is convened. */
export const mayConsentExtraordinary = (meeting: Meeting, facts: MeetingFacts): Refusal | undefined =>
  mustBeMember(facts) ??
  mustBeAt(meeting, ['planned']) ??
  mustBeExtraordinary(meeting) ??
  (meeting.asked ? undefined : { refused: 'extraordinary-not-asked' })

/** Consents to the meeting in the name of the member that acts. */
export const consentExtraordinary: MeetingDecide<'consent-extraordinary'> = (meeting, _, facts) => {
  const state = memberOf(facts)
  if (typeof state === 'string' && meeting.consents.includes(state)) return []
  const refused = mayConsentExtraordinary(meeting, facts)
  return refused ?? [actOf('ExtraordinaryConsented', { state })]
}

/** The consent of one member stands. */
export const extraordinaryConsented: MeetingEvolve<ExtraordinaryConsented> = (meeting, { state }) => ({
  ...meeting,
  consents: [...meeting.consents, state],
})
