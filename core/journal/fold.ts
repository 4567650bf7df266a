import type { Aggregate } from '../aggregate.ts'
import type { Entry } from './entry.ts'

/** The thing as its entries make it, from the beginning or from where it was already folded. */
export const fold = <Thing, Command, Facts>(
  aggregate: Aggregate<Thing, Command, Facts>,
  entries: readonly Pick<Entry, 'type' | 'content'>[],
  from: Thing = aggregate.initial,
): Thing => entries.reduce((thing, entry) => aggregate.evolve(thing, entry.type, entry.content), from)
