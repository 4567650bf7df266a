import type { Folded } from './fold.ts'

/** A stretch of a text, in UTF-16 code units: from, up to but without. */
export type Place = readonly [from: number, to: number]

function* placesIn(folded: Folded, wanted: string): Generator<Place> {
  for (let at = folded.text.indexOf(wanted); at >= 0; at = folded.text.indexOf(wanted, at + 1)) {
    yield [folded.from[at] ?? 0, folded.to[at + wanted.length - 1] ?? 0]
  }
}

/** Every place of the wanted stretches of letters in a text, in its order; places that overlap are one. */
export function placesOf(folded: Folded, wanted: readonly string[]): readonly Place[] {
  const all = wanted
    .filter(each => each !== '')
    .flatMap(each => [...placesIn(folded, each)])
    .toSorted((one, other) => one[0] - other[0] || one[1] - other[1])
  return joined(all)
}

/** Places in order, those that overlap made one; neighbours stay two. */
export function joined(places: readonly Place[]): readonly Place[] {
  const apart: [number, number][] = []
  for (const [from, to] of places) {
    const last = apart.at(-1)
    if (last && from < last[1]) last[1] = Math.max(last[1], to)
    else apart.push([from, to])
  }
  return apart
}
