import type { Decide } from '../aggregate.ts'
import type { Act, Audience } from '../journal/entry.ts'
import type { MeetingCommand, MeetingDoes } from './command.ts'
import type { MeetingFacts } from './facts.ts'
import type { Meeting } from './meeting.ts'

/** The command that does one act. */
export type MeetingCommandBy<Does extends MeetingDoes> = Extract<MeetingCommand, { readonly does: Does }>

/** Decides one act on a meeting: what to record, nothing if it is already so, or the refusal. */
export type MeetingDecide<Does extends MeetingDoes> = Decide<Meeting, MeetingCommandBy<Does>, MeetingFacts>

/** Folds one kind of recorded act into the meeting. Total: it has happened. */
export type MeetingEvolve<Content> = (meeting: Meeting, content: Content) => Meeting

/** Who reads what is done to a meeting: members, the Chair and the secretariat (practice 6.1). */
export const meetingAudience: Audience = 'members'

/** An act on a meeting, for the journal. */
export const actOf = (type: string, content: unknown): Act => ({ type, audience: meetingAudience, content })
