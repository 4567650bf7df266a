import type { Change } from './change.ts'
import { han, unitAt } from './character.ts'

/**
 * What a reader pays: for each stroke, one that takes out or one that puts in, as much as for reading so many letters once
 * more; a Han character is read as several letters. Between two changes nothing is left standing that is hardly seen.
 */
const stroke = 17
const hanWidth = 3.5
const crumb = 2
/** A text of which less than this stays between its first and its last change was not edited but written anew. */
const rewritten = 0.25
const longest = 40

/** Joins changes wherever one larger change reads more easily than two with little between them: the cheapest way in all. */
export function tidy(before: string, after: string, changes: readonly Change[]): readonly Change[] {
  const first = changes[0]
  const last = changes.at(-1)
  if (!first || !last || first === last) return changes
  const grouped = joined(before, changes)
  return isRewritten(before, after, grouped) ? [span(first, last)] : grouped
}

const span = (first: Change, last: Change): Change => ({
  from: first.from,
  to: last.to,
  addFrom: first.addFrom,
  addTo: last.addTo,
})

const costOf = ({ from, to, addFrom, addTo }: Change): number =>
  (from < to ? stroke : 0) + (addFrom < addTo ? stroke : 0)

/** What it costs to read again what stands between two changes: once as taken out, once as put in. */
function costBetween(before: string, from: number, to: number): number {
  if (to - from <= crumb) return 0
  if (to - from > longest) return Number.POSITIVE_INFINITY
  let width = 0
  for (let at = from; at < to; at += 1) width += unitAt(before, at) === han ? hanWidth : 1
  return 2 * width
}

/**
 * Joins changes in the cheapest way. `alone` and `together` are the least costs up to a change if it begins a group of its
 * own or is joined to the one before; each remembers whether the change before was joined in turn.
 */
function joined(before: string, changes: readonly Change[]): readonly Change[] {
  const steps: { readonly alone: boolean; readonly together: boolean }[] = []
  let alone = 0
  let together = Number.POSITIVE_INFINITY
  changes.forEach((change, index) => {
    const last = changes[index - 1]
    const between = last ? costBetween(before, last.to, change.from) : Number.POSITIVE_INFINITY
    const opened = alone + 2 * stroke - (last ? costOf(last) : 0)
    steps.push({ alone: together < alone, together: together < opened })
    const next = Math.min(alone, together) + costOf(change)
    together = Math.min(opened, together) + between
    alone = between === 0 ? Number.POSITIVE_INFINITY : next
  })
  return groups(changes, steps, together < alone)
}

function groups(
  changes: readonly Change[],
  steps: readonly { readonly alone: boolean; readonly together: boolean }[],
  isTogether: boolean,
): readonly Change[] {
  const found: Change[] = []
  let isJoined = isTogether
  let last: Change | undefined
  for (let index = changes.length - 1; index >= 0; index -= 1) {
    const change = changes[index]
    const step = steps[index]
    if (!change || !step) continue
    last ??= change
    if (!isJoined) {
      found.push(span(change, last))
      last = undefined
    }
    isJoined = isJoined ? step.together : step.alone
  }
  return found.toReversed()
}

function isRewritten(before: string, after: string, changes: readonly Change[]): boolean {
  const kept = changes.reduce((rest, { from, to }) => rest - (to - from), before.length)
  return kept < rewritten * Math.min(before.length, after.length)
}
