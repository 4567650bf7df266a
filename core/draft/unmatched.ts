/** What stands on one side only, after each thing here has taken the first free one there that answers it. */
export type Unmatched<Thing> = { readonly here: readonly Thing[]; readonly there: readonly Thing[] }

/** Pairs things of two versions that say the same and gives back the rest, in their order. */
export function unmatched<Thing>(
  here: readonly Thing[],
  there: readonly Thing[],
  same: (one: Thing, other: Thing) => boolean,
): Unmatched<Thing> {
  const free = [...there]
  const rest = here.filter(one => {
    const at = free.findIndex(other => same(one, other))
    if (at >= 0) free.splice(at, 1)
    return at < 0
  })
  return { here: rest, there: free }
}

/** What one side names and the other never does; how often a thing is named does not count. */
export function unnamed<Thing>(
  here: readonly Thing[],
  there: readonly Thing[],
  same: (one: Thing, other: Thing) => boolean,
): Unmatched<Thing> {
  const lacking = (some: readonly Thing[], others: readonly Thing[]) =>
    some.filter(
      (one, index) =>
        !others.some(other => same(one, other)) && some.findIndex(each => same(each, one)) === index,
    )
  return { here: lacking(here, there), there: lacking(there, here) }
}

/** Lays what is left on both sides beside each other, for a person to compare. */
export const pairs = <Thing>({
  here,
  there,
}: Unmatched<Thing>): readonly (readonly [Thing | undefined, Thing | undefined])[] =>
  Array.from({ length: Math.max(here.length, there.length) }, (_, index) => [here[index], there[index]])
