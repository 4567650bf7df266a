import { isRefusal, type Refusal } from '../refusal.ts'
import type { MeetingFacts } from './facts.ts'
import type { AgendaItem, Meeting } from './meeting.ts'
import { actOf, type MeetingDecide, type MeetingEvolve } from './meeting-rule.ts'
import { itemOf, mustBeAt, mustBeUnsettled, numberOf, untilClosed, withItem } from './must-be-at.ts'
import { mustBeOwnOrBureau } from './who-acts.ts'

/** What is recorded when an item is withdrawn. */
export type ItemWithdrawn = { readonly item: string }

/** An item leaves the agenda only when no decision under it is open. */
export const mustHaveNothingOpen = (item: AgendaItem, { undecided }: MeetingFacts): Refusal | undefined => {
  const open = undecided.filter(each => each.item === item.id)
  if (open.length === 0) return undefined
  return { refused: 'item-undecided', facts: { number: numberOf(item), count: String(open.length) } }
}

/** The State that leads an item withdraws it, or the secretariat, or the Chair. */
export const mayWithdrawItem = (
  meeting: Meeting,
  item: AgendaItem,
  facts: MeetingFacts,
): Refusal | undefined =>
  mustBeOwnOrBureau(item.lead, facts) ??
  mustBeAt(meeting, untilClosed) ??
  mustBeUnsettled(item) ??
  mustHaveNothingOpen(item, facts)

/** Withdraws an item; it stays readable as withdrawn. */
export const withdrawItem: MeetingDecide<'withdraw-item'> = (meeting, command, facts) => {
  const item = itemOf(meeting, command.item)
  if (isRefusal(item)) return item
  if (item.stage === 'withdrawn') return []
  const withdrawn: ItemWithdrawn = { item: item.id }
  return mayWithdrawItem(meeting, item, facts) ?? [actOf('ItemWithdrawn', withdrawn)]
}

/** The item is withdrawn. */
export const itemWithdrawn: MeetingEvolve<ItemWithdrawn> = (meeting, { item }) =>
  withItem(meeting, item, { stage: 'withdrawn' })
