import { isRefusal, type Refusal } from '../refusal.ts'
import { mustBeChair } from '../procedure/who-acts.ts'
import type { MeetingFacts } from './facts.ts'
import type { AgendaItem, Meeting } from './meeting.ts'
import { actOf, type MeetingDecide, type MeetingEvolve } from './meeting-rule.ts'
import { itemOf, mustBeUnsettled, mustSit, numberOf, withItem } from './must-be-at.ts'

/** What is recorded when an item is taken up, or interrupted. */
export type ItemTakenUp = { readonly item: string }

/** Without an agenda there is only an informal exchange (E-37). */
export const mustHaveAgendaAdopted = ({ agendaAdopted }: Meeting): Refusal | undefined =>
  agendaAdopted === null ? { refused: 'agenda-not-adopted' } : undefined

const mustBeAlone = ({ agenda }: Meeting, { id }: AgendaItem): Refusal | undefined => {
  const other = agenda.find(each => each.id !== id && each.stage === 'under-consideration')
  return other && { refused: 'other-item-under-consideration', facts: { number: numberOf(other) } }
}

/** The Chair takes up an item of the adopted agenda, one at a time. */
export const mayTakeUpItem = (meeting: Meeting, item: AgendaItem, facts: MeetingFacts): Refusal | undefined =>
  mustBeChair(facts) ??
  mustSit(meeting) ??
  mustHaveAgendaAdopted(meeting) ??
  mustBeUnsettled(item) ??
  mustBeAlone(meeting, item)

/** Takes up an item. */
export const takeUpItem: MeetingDecide<'take-up-item'> = (meeting, command, facts) => {
  const item = itemOf(meeting, command.item)
  if (isRefusal(item)) return item
  const refused = mayTakeUpItem(meeting, item, facts)
  if (refused || item.stage === 'under-consideration') return refused ?? []
  return [actOf('ItemTakenUp', { item: item.id })]
}

/** The item is under consideration. */
export const itemTakenUp: MeetingEvolve<ItemTakenUp> = (meeting, { item }) =>
  withItem(meeting, item, { stage: 'under-consideration' })

/** The Chair interrupts the item under consideration. */
export const maySuspendItem = (
  meeting: Meeting,
  item: AgendaItem,
  facts: MeetingFacts,
): Refusal | undefined =>
  mustBeChair(facts) ??
  mustSit(meeting) ??
  (item.stage === 'under-consideration'
    ? undefined
    : { refused: 'item-not-under-consideration', facts: { number: numberOf(item) } })

/** Interrupts an item; it is taken up again later. */
export const suspendItem: MeetingDecide<'suspend-item'> = (meeting, command, facts) => {
  const item = itemOf(meeting, command.item)
  if (isRefusal(item)) return item
  if (item.stage === 'suspended' && !mustBeChair(facts)) return []
  return maySuspendItem(meeting, item, facts) ?? [actOf('ItemSuspended', { item: item.id })]
}

/** The item waits. */
export const itemSuspended: MeetingEvolve<ItemTakenUp> = (meeting, { item }) =>
  withItem(meeting, item, { stage: 'suspended' })
