import type { Act, Audience } from '../journal/entry.ts'
import type { Refusal } from '../refusal.ts'
import type { MeetingCommand, MeetingDoes } from './command.ts'
import type { MeetingFacts } from './facts.ts'
import type { Meeting } from './meeting.ts'

/** The command that does one act. */
export type MeetingCommandBy<Does extends MeetingDoes> = Extract<MeetingCommand, { readonly does: Does }>

/** Decides one act on a meeting: what to record, nothing if it is already so, or the refusal. */
export type MeetingDecide<Does extends MeetingDoes> = (
  meeting: Meeting,
  command: MeetingCommandBy<Does>,
  facts: MeetingFacts,
) => readonly Act[] | Refusal

/** The same for any act: the one that is taken is the one that fits the command. */
export type MeetingDecideAny = {
  decide(meeting: Meeting, command: MeetingCommand, facts: MeetingFacts): readonly Act[] | Refusal
}['decide']

/** Folds one kind of recorded act into the meeting. Total: it has happened. */
export type MeetingEvolve<Content> = (meeting: Meeting, content: Content) => Meeting

/** The same for any recorded act: its content is what the act of that type recorded. */
export type MeetingEvolveAny = { evolve(meeting: Meeting, content: unknown): Meeting }['evolve']

/** Who reads what is done to a meeting: members, the Chair and the secretariat (practice 6.1). */
export const meetingAudience: Audience = 'members'

/** An act on a meeting, for the journal. */
export const actOf = (type: string, content: unknown): Act => ({ type, audience: meetingAudience, content })
