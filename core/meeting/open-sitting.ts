import { isQuorate, quorumCount } from '../procedure/is-quorate.ts'
import type { Refusal } from '../refusal.ts'
import { mustBeChair } from '../procedure/who-acts.ts'
import type { MeetingFacts } from './facts.ts'
import type { Meeting, Sitting } from './meeting.ts'
import { actOf, type MeetingDecide, type MeetingEvolve } from './meeting-rule.ts'
import { mustBeAt } from './must-be-at.ts'

/** What is recorded when a sitting is opened. */
export type SittingOpened = Omit<Sitting, 'closed'>

/** The sitting that is not closed yet, if there is one. */
export const openSittingOf = ({ sittings }: Meeting): Sitting | undefined =>
  sittings.find(({ closed }) => closed === null)

/** So many members must be there to open as the rules ask; where it counts who was notified, all must have been. */
export function mustBeQuorate(meeting: Meeting, { rules, members }: MeetingFacts): Refusal | undefined {
  const room = { notified: Object.keys(meeting.notified), present: meeting.present }
  if (isQuorate(rules.quorum.open, members, room)) return undefined
  const present = members.filter(state => meeting.present.includes(state)).length
  const needed = quorumCount(rules.quorum.open, members.length)
  return { refused: 'no-quorum-to-open', facts: { present: String(present), needed: String(needed) } }
}

/** The Chair opens a sitting of a convened meeting, when the one before is closed and enough members are there (practice 5.4). */
export const mayOpenSitting = (meeting: Meeting, facts: MeetingFacts): Refusal | undefined =>
  mustBeChair(facts) ??
  (openSittingOf(meeting) ? { refused: 'sitting-open-already' } : undefined) ??
  mustBeAt(meeting, ['convened', 'suspended']) ??
  mustBeQuorate(meeting, facts)

/** The chair is a member of the day; as Chair it has no stance. */
const chairFits = ({ chair }: Pick<Sitting, 'chair'>, { members }: MeetingFacts): Refusal | undefined =>
  chair.state !== null && members.includes(chair.state) ? undefined : { refused: 'chair-not-named' }

/** Opens the next sitting, with whoever is in the chair. */
export const openSitting: MeetingDecide<'open-sitting'> = (meeting, { chair }, facts) => {
  const refused = mayOpenSitting(meeting, facts) ?? chairFits({ chair }, facts)
  const opened: SittingOpened = { number: meeting.sittings.length + 1, opened: facts.now, chair }
  return refused ?? [actOf('SittingOpened', opened)]
}

/** The meeting sits. */
export const sittingOpened: MeetingEvolve<SittingOpened> = (meeting, opened) => ({
  ...meeting,
  stage: 'open',
  sittings: [...meeting.sittings, { ...opened, closed: null }],
})
