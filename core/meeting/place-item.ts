import { isRefusal, type Refusal } from '../refusal.ts'
import type { MeetingFacts } from './facts.ts'
import type { AgendaItem, Meeting } from './meeting.ts'
import { actOf, type MeetingDecide, type MeetingEvolve } from './meeting-rule.ts'
import { itemOf, mustBeAt, mustBeUnsettled, untilClosed, withItem } from './must-be-at.ts'
import { mustBeProvisional } from './propose-item.ts'
import { mustBeBureau } from './who-acts.ts'

/** What is recorded when an item gets its number on the provisional agenda. */
export type ItemPlaced = { readonly item: string; readonly number: number }

/** The secretariat, or the Chair, puts items on the provisional agenda until the agenda is adopted. */
export const mayPlaceItem = (meeting: Meeting, facts: MeetingFacts): Refusal | undefined =>
  mustBeBureau(facts) ?? mustBeAt(meeting, untilClosed) ?? mustBeProvisional(meeting)

const numberFree = ({ agenda }: Meeting, item: AgendaItem, number: number): Refusal | undefined => {
  const fits = Number.isInteger(number) && number >= 1
  const taken = agenda.some(
    each => each.id !== item.id && each.number === number && each.stage !== 'withdrawn',
  )
  return fits && !taken ? undefined : { refused: 'item-number-taken', facts: { number: String(number) } }
}

/** Gives an item its number. */
export const placeItem: MeetingDecide<'place-item'> = (meeting, { item: id, number }, facts) => {
  const item = itemOf(meeting, id)
  if (isRefusal(item)) return item
  const refused = mayPlaceItem(meeting, facts) ?? mustBeUnsettled(item) ?? numberFree(meeting, item, number)
  if (refused || item.number === number) return refused ?? []
  const placed: ItemPlaced = { item: id, number }
  return [actOf('ItemPlaced', placed)]
}

/** The item stands on the provisional agenda, in the order of numbers. */
export const itemPlaced: MeetingEvolve<ItemPlaced> = (meeting, { item, number }) => {
  const placed = withItem(meeting, item, { number, stage: 'provisional' })
  return { ...placed, agenda: placed.agenda.toSorted((one, other) => orderOf(one) - orderOf(other)) }
}

/** What has no number yet comes last. */
const orderOf = ({ number }: AgendaItem): number => (number > 0 ? number : Number.MAX_SAFE_INTEGER)
