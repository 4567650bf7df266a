import { isRefusal, type Refusal } from '../refusal.ts'
import type { MeetingFacts } from './facts.ts'
import type { AgendaItem, Meeting } from './meeting.ts'
import { actOf, type MeetingDecide, type MeetingEvolve } from './meeting-rule.ts'
import { itemOf, mustBeAt, mustBeUnsettled, untilClosed, withItem } from './must-be-at.ts'
import { mustBeBureau } from './who-acts.ts'
import { mustHaveNothingOpen } from './withdraw-item.ts'

/** What is recorded when an item is put off to another meeting, or to none that is named yet. */
export type ItemDeferred = { readonly item: string; readonly to: string | null }

/** The secretariat or the Chair puts an item off, when its decisions are put off too. */
export const mayDeferItem = (meeting: Meeting, item: AgendaItem, facts: MeetingFacts): Refusal | undefined =>
  mustBeBureau(facts) ??
  mustBeAt(meeting, untilClosed) ??
  mustBeUnsettled(item) ??
  mustHaveNothingOpen(item, facts)

/** Puts an item off. */
export const deferItem: MeetingDecide<'defer-item'> = (meeting, { item: id, to }, facts) => {
  const item = itemOf(meeting, id)
  if (isRefusal(item)) return item
  if (item.stage === 'deferred' && item.deferredTo === to) return []
  const deferred: ItemDeferred = { item: id, to }
  return mayDeferItem(meeting, item, facts) ?? [actOf('ItemDeferred', deferred)]
}

/** The item goes to that meeting. */
export const itemDeferred: MeetingEvolve<ItemDeferred> = (meeting, { item, to }) =>
  withItem(meeting, item, { stage: 'deferred', deferredTo: to })
