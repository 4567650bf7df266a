import { isRefusal, type Refusal } from '../refusal.ts'
import { mustBeChair } from '../procedure/who-acts.ts'
import type { MeetingFacts } from './facts.ts'
import type { AgendaItem, ItemOutcome, Meeting } from './meeting.ts'
import { actOf, type MeetingDecide, type MeetingEvolve } from './meeting-rule.ts'
import { itemOf, mustBeUnsettled, mustSit, numberOf, withItem } from './must-be-at.ts'
import { mustHaveAgendaAdopted } from './take-up-item.ts'
import { mustHaveNothingOpen } from './withdraw-item.ts'

/** What is recorded when an item is concluded. */
export type ItemConcluded = { readonly item: string; readonly outcome: ItemOutcome }

/** Outcomes that only a decision brings about. */
const ofDecisions: readonly ItemOutcome[] = ['decision', 'adopted', 'adopted-in-principle', 'approved']

/** The outcomes that an item can be concluded with: those of its decisions where there are some, else those without a decision (M12). */
export function outcomesOf(
  { id }: AgendaItem,
  { decided }: Pick<MeetingFacts, 'decided'>,
): readonly ItemOutcome[] {
  const made = [...new Set(decided[id])]
  if (made.length === 0) return ['considered', 'discussed', 'heard', 'noted', 'none']
  return made.some(each => ofDecisions.includes(each))
    ? [...new Set<ItemOutcome>([...made, 'decision'])]
    : made
}

/** What is for debate is debated before it is concluded; A items and information are concluded without (practice 5.5). */
const mustBeConsidered = (item: AgendaItem): Refusal | undefined =>
  item.class !== 'B' || item.stage === 'under-consideration'
    ? undefined
    : { refused: 'item-not-under-consideration', facts: { number: numberOf(item) } }

/** The Chair concludes an item when no decision under it is open. */
export const mayConcludeItem = (
  meeting: Meeting,
  item: AgendaItem,
  facts: MeetingFacts,
): Refusal | undefined =>
  mustBeChair(facts) ??
  mustSit(meeting) ??
  mustHaveAgendaAdopted(meeting) ??
  mustBeUnsettled(item) ??
  mustBeConsidered(item) ??
  mustHaveNothingOpen(item, facts)

const outcomeFits = (item: AgendaItem, outcome: ItemOutcome, facts: MeetingFacts): Refusal | undefined => {
  if (outcomesOf(item, facts).includes(outcome)) return undefined
  const number = numberOf(item)
  return (facts.decided[item.id]?.length ?? 0) === 0
    ? { refused: 'outcome-without-decision', facts: { number } }
    : { refused: 'outcome-hides-decision', facts: { number } }
}

/** Concludes an item with its outcome; ‘considered’ and ‘discussed’ decide nothing (M12). */
export const concludeItem: MeetingDecide<'conclude-item'> = (meeting, command, facts) => {
  const item = itemOf(meeting, command.item)
  if (isRefusal(item)) return item
  if (item.stage === 'concluded' && item.outcome === command.outcome) return []
  const refused = mayConcludeItem(meeting, item, facts) ?? outcomeFits(item, command.outcome, facts)
  const concluded: ItemConcluded = { item: item.id, outcome: command.outcome }
  return refused ?? [actOf('ItemConcluded', concluded)]
}

/** The item is concluded. */
export const itemConcluded: MeetingEvolve<ItemConcluded> = (meeting, { item, outcome }) =>
  withItem(meeting, item, { stage: 'concluded', outcome })
