import type { Link } from './align.ts'
import { longestRising } from './longest-rising.ts'
import type { Pairing } from './pairing.ts'

/** The links of a pairing in the order of the text after; what was removed stands where it stood among what stayed. */
export function linksInOrder(
  pairing: Pairing,
  keys: readonly string[],
  keysAfter: readonly string[],
): readonly Link[] {
  const inPlace = placesKept(pairing)
  const links: Link[] = []
  let seen = 0
  const passTo = (end: number) => {
    for (; seen < end; seen += 1) if (pairing.owner[seen] === -1) links.push(withoutPair(pairing, seen))
  }
  keysAfter.forEach((key, to) => {
    const from = pairing.partner[to] ?? -1
    if (inPlace.has(to)) passTo(from)
    if (from === -1) links.push(added(pairing, to))
    else if (!inPlace.has(to)) links.push({ from, to, kind: 'moved' })
    else links.push({ from, to, kind: keys[from] === key ? 'same' : 'edited' })
  })
  passTo(keys.length)
  return links
}

/** The paragraphs after, paired, that follow each other as they did before: as many as possible. */
function placesKept({ partner }: Pairing): ReadonlySet<number> {
  const paired = [...partner.keys()].filter(to => partner[to] !== -1)
  return new Set(longestRising(paired.map(to => partner[to] ?? 0)).map(index => paired[index] ?? 0))
}

function added({ origin }: Pairing, to: number): Link {
  const from = origin.get(to)
  return from === undefined ? { from: null, to, kind: 'added' } : { from, to, kind: 'edited' }
}

function withoutPair({ goal }: Pairing, from: number): Link {
  const to = goal.get(from)
  return to === undefined ? { from, to: null, kind: 'removed' } : { from, to, kind: 'edited' }
}
