import type { Entry } from '../../core/journal/entry.ts'
import { batched } from '../batched.ts'
import type { Folding } from '../journal.ts'

/** A thing, the number of the last entry of its stream that it contains, and the position of that entry. */
export type Folded<Thing> = { readonly thing: Thing; readonly version: number; readonly position: number }

/** How many entries the folds that are kept contain together at most, and of how many streams. */
const most = { entries: 100_000, streams: 200 } as const

type Kept<Thing> = {
  readonly evolve: unknown
  readonly look: () => Promise<Folded<Thing>>
  entries: number
}
type Load = (stream: string, after: number) => Promise<readonly Entry[]>

/** Folds a stream on from where it was folded before, each time it is asked; many who ask at once ask once. */
function follow<Thing>(load: Load, { initial, evolve }: Folding<Thing>, stream: string) {
  let folded: Folded<Thing> = { thing: initial, version: 0, position: 0 }
  return batched(async () => {
    const entries = await load(stream, folded.version)
    const thing = entries.reduce((so, entry) => evolve(so, entry.type, entry.content), folded.thing)
    const last = entries.at(-1)
    if (last) folded = { thing, version: last.version, position: last.position }
    return folded
  })
}

/** What was folded in another way is another thing. */
const isFoldedBy = <Thing>(
  kept: Kept<unknown> | undefined,
  { evolve }: Folding<Thing>,
): kept is Kept<Thing> => kept?.evolve === evolve

/** Forgets the streams that nobody has asked for the longest time, but never the one just asked for. */
function forgetOld(kept: Map<string, Kept<unknown>>): void {
  let entries = [...kept.values()].reduce((sum, one) => sum + one.entries, 0)
  for (const [stream, one] of kept) {
    if (kept.size === 1 || (entries <= most.entries && kept.size <= most.streams)) return
    kept.delete(stream)
    entries -= one.entries
  }
}

/**
 * Keeps the folds of busy streams, so that an act on a long one does not fold it all again. With several processes it
 * is right as well: each answer first folds what was recorded since, and an append names the version it was decided on.
 */
export function openFolds(load: Load) {
  const kept = new Map<string, Kept<unknown>>()
  return async <Thing>(aggregate: Folding<Thing>, stream: string): Promise<Folded<Thing>> => {
    const before = kept.get(stream)
    const one: Kept<Thing> = isFoldedBy(before, aggregate)
      ? before
      : { evolve: aggregate.evolve, look: follow(load, aggregate, stream), entries: 0 }
    kept.delete(stream)
    kept.set(stream, one)
    const folded = await one.look()
    one.entries = folded.version
    forgetOld(kept)
    return folded
  }
}
