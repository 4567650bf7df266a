import type { Refusal } from '../refusal.ts'
import { mustBeMember } from '../procedure/who-acts.ts'
import type { MeetingFacts } from './facts.ts'
import type { Meeting } from './meeting.ts'
import { actOf, type MeetingCommandBy, type MeetingDecide, type MeetingEvolve } from './meeting-rule.ts'
import { mustBeAt, untilClosed } from './must-be-at.ts'
import { textsFit } from './texts-fit.ts'
import { mustBeBureau } from './who-acts.ts'

/** What is recorded when an item is proposed for the agenda. */
export type ItemProposed = Omit<MeetingCommandBy<'propose-item'>, 'does'>

const notFull = ({ agenda }: Meeting, { limits }: MeetingFacts): Refusal | undefined =>
  agenda.length < limits.items
    ? undefined
    : { refused: 'agenda-full', facts: { items: String(limits.items) } }

/** Members, the Chair and the secretariat propose items until the agenda is adopted (practice 5.5). */
export function mayProposeItem(meeting: Meeting, facts: MeetingFacts): Refusal | undefined {
  const refused = mustBeMember(facts) && mustBeBureau(facts)
  if (refused) return { refused: 'item-by-members-or-bureau' }
  return mustBeAt(meeting, untilClosed) ?? mustBeProvisional(meeting) ?? notFull(meeting, facts)
}

/** What changes the agenda comes before its adoption (E-37). */
export const mustBeProvisional = ({ agendaAdopted }: Meeting): Refusal | undefined =>
  agendaAdopted === null ? undefined : { refused: 'agenda-adopted-already' }

/** Proposes an item: A to be adopted without debate, B for debate, I for information. */
export const proposeItem: MeetingDecide<'propose-item'> = (meeting, command, facts) => {
  const { does: _does, ...proposed } = command
  if (meeting.agenda.some(({ id }) => id === proposed.item)) return []
  const refused = mayProposeItem(meeting, facts) ?? textsFit(proposed.title, facts)
  return refused ?? [actOf('ItemProposed', proposed)]
}

/** The item stands at the end of what is proposed. */
export const itemProposed: MeetingEvolve<ItemProposed> = (meeting, { item: id, ...proposed }) => ({
  ...meeting,
  agenda: [
    ...meeting.agenda,
    { ...proposed, id, number: 0, stage: 'proposed', outcome: null, deferredTo: null },
  ],
})
