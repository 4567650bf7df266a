import { awaitingChair } from '../../core/draft/awaiting-chair.ts'
import { awaitingOf } from '../../core/draft/awaiting.ts'
import type { Paragraph } from '../../core/draft/draft.ts'
import { languagesBehind, type ParagraphBehind } from '../../core/draft/languages-behind.ts'
import type { Proposal } from '../../core/draft/proposal.ts'
import { type DraftTable, memberAt } from './table.ts'

/** A thing that awaits the seat, with the draft on which it does. */
export type On<Item> = { readonly table: DraftTable; readonly item: Item }

/** What awaits a seat on all drafts of its body; lists that are not its business are empty. */
export type Duties = {
  readonly unsaid: readonly On<Proposal>[]
  readonly conflicts: readonly On<Proposal>[]
  readonly adRef: readonly On<Paragraph>[]
  readonly reserved: readonly On<Proposal>[]
  readonly stale: readonly On<Proposal>[]
  readonly ready: readonly On<Paragraph>[]
  readonly barred: readonly On<Paragraph>[]
  readonly behind: readonly On<ParagraphBehind>[]
}

const nothing = {
  unsaid: [],
  conflicts: [],
  adRef: [],
  reserved: [],
  stale: [],
  ready: [],
  barred: [],
  behind: [],
}

/** What awaits the seat on one draft. */
function dutiesOn(table: DraftTable): Duties {
  const { draft, facts } = table
  const on = <Item>(items: readonly Item[]): readonly On<Item>[] => items.map(item => ({ table, item }))
  const state = memberAt(table)
  if (state !== null) {
    const { unsaid, conflicts, adRef, reserved, stale } = awaitingOf(draft, state, facts.now)
    return {
      ...nothing,
      unsaid: on(unsaid),
      conflicts: on(conflicts),
      adRef: on(adRef),
      reserved: on(reserved),
      stale: on(stale),
    }
  }
  if (facts.actor.capacity === 'chair') {
    const { ready, barred } = awaitingChair(draft, facts)
    return { ...nothing, ready: on(ready), barred: on(barred) }
  }
  return facts.actor.capacity === 'secretariat' ? { ...nothing, behind: on(languagesBehind(draft)) } : nothing
}

/** What awaits the seat on all drafts that are not ended, in the order of the drafts. */
export function dutiesOf(tables: readonly DraftTable[]): Duties {
  const all = tables.map(dutiesOn)
  return {
    unsaid: all.flatMap(({ unsaid }) => unsaid),
    conflicts: all.flatMap(({ conflicts }) => conflicts),
    adRef: all.flatMap(({ adRef }) => adRef),
    reserved: all.flatMap(({ reserved }) => reserved),
    stale: all.flatMap(({ stale }) => stale),
    ready: all.flatMap(({ ready }) => ready),
    barred: all.flatMap(({ barred }) => barred),
    behind: all.flatMap(({ behind }) => behind),
  }
}
