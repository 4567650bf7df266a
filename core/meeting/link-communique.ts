import { isSystem } from '../journal/system.ts'
import type { Refusal } from '../refusal.ts'
import type { MeetingFacts } from './facts.ts'
import type { Meeting } from './meeting.ts'
import { actOf, type MeetingDecide, type MeetingEvolve } from './meeting-rule.ts'
import { mustBeAt } from './must-be-at.ts'
import { mustBeBureau } from './who-acts.ts'

/** What is recorded when the draft communiqué of a meeting is there. */
export type CommuniqueLinked = { readonly draft: string }

/** Concord itself, which composes it, or the bureau. */
const mustBeComposer = (facts: MeetingFacts): Refusal | undefined =>
  isSystem(facts.actor) ? undefined : mustBeBureau(facts)

/** The draft communiqué is linked once the meeting has begun, by the secretariat or the Chair, and only once. */
export const mayLinkCommunique = (meeting: Meeting, facts: MeetingFacts): Refusal | undefined =>
  mustBeComposer(facts) ??
  mustBeAt(meeting, ['open', 'suspended', 'closed']) ??
  (meeting.communique === null
    ? undefined
    : { refused: 'communique-linked-already', facts: { draft: meeting.communique } })

/** Links the draft communiqué. */
export const linkCommunique: MeetingDecide<'link-communique'> = (meeting, { draft }, facts) => {
  if (meeting.communique === draft && !mustBeComposer(facts)) return []
  return mayLinkCommunique(meeting, facts) ?? [actOf('CommuniqueLinked', { draft })]
}

/** The meeting has its draft communiqué. */
export const communiqueLinked: MeetingEvolve<CommuniqueLinked> = (meeting, { draft }) => ({
  ...meeting,
  communique: draft,
})
