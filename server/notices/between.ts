import type { Entry } from '../../core/journal/entry.ts'
import type { Concord } from '../concord.ts'
import type { Folding } from '../journal.ts'

/** How many things of a kind are kept as they were last. */
const most = 64

type Kept<Thing> = { readonly version: number; readonly thing: Thing }

/** A thing of one kind before and after an entry. Things are folded on as entries come; one that is not at hand is folded from its stream. */
export function openBetween<Thing>(
  concord: Concord,
  aggregate: Folding<Thing>,
): (entry: Entry) => Promise<{ readonly before: Thing; readonly after: Thing }> {
  const kept = new Map<string, Kept<Thing>>()
  const keep = (stream: string, last: Kept<Thing>): void => {
    kept.delete(stream)
    kept.set(stream, last)
    const [oldest] = kept.keys()
    if (kept.size > most && oldest !== undefined) kept.delete(oldest)
  }
  const beforeOf = async ({ stream, version }: Entry): Promise<Thing> => {
    const known = kept.get(stream)
    if (known?.version === version - 1) return known.thing
    const entries = version === 1 ? [] : await concord.journal.stream(stream)
    return entries
      .filter(each => each.version < version)
      .reduce((thing, { type, content }) => aggregate.evolve(thing, type, content), aggregate.initial)
  }
  return async entry => {
    const before = await beforeOf(entry)
    const after = aggregate.evolve(before, entry.type, entry.content)
    keep(entry.stream, { version: entry.version, thing: after })
    return { before, after }
  }
}
