/** Where the list stands after one more term: behind the holder's entry, if the list still has one; else where it stood. */
function after(order: readonly string[], at: number, holder: string): number {
  const place = order.indexOf(holder, at)
  return place < 0 ? at : place + 1
}

/**
 * Whose turn it is to fill a post: the explicit list is walked along the States that have held it, oldest first (practice 5.8).
 * `null` where the list has come to its end: then the organ says who follows, nobody computes it.
 */
export function nextInRotation(order: readonly string[], holders: readonly string[]): string | null {
  const at = holders.reduce((place, holder) => after(order, place, holder), 0)
  return order[at] ?? null
}

/** The list with a member put in at a place, from 0: all others keep their order (I-27, E-24). */
export function insertedInRotation(
  order: readonly string[],
  state: string,
  place: number,
): readonly string[] {
  const at = Math.min(Math.max(0, place), order.length)
  return [...order.slice(0, at), state, ...order.slice(at)]
}
