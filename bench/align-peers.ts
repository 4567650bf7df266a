import { diffArrays } from 'diff'
import type { Link } from '../core/text/align.ts'
import type { Tongue } from './lineage.ts'
import { segments } from './redline-peers.ts'

/** The longest common subsequence of identical paragraphs: what line-based comparison does. */
export function identicalInOrder(before: readonly string[], after: readonly string[]): readonly Link[] {
  const links: Link[] = []
  let [from, to] = [0, 0]
  for (const { added, removed, value } of diffArrays([...before], [...after])) {
    for (let step = 0; step < value.length; step += 1) {
      if (added) links.push({ from: null, to: to++, kind: 'added' })
      else if (removed) links.push({ from: from++, to: null, kind: 'removed' })
      else links.push({ from: from++, to: to++, kind: 'same' })
    }
  }
  return links
}

type Bag = ReadonlyMap<string, number>

function bagOf(text: string, language: Tongue): Bag {
  const bag = new Map<string, number>()
  for (const word of segments(text, language)) if (word.trim() !== '') bag.set(word, (bag.get(word) ?? 0) + 1)
  return bag
}

const sizeOf = (bag: Bag): number => [...bag.values()].reduce((sum, count) => sum + count, 0)

function diceOf(one: Bag, other: Bag): number {
  let common = 0
  for (const [word, count] of one) common += Math.min(count, other.get(word) ?? 0)
  return (2 * common) / Math.max(sizeOf(one) + sizeOf(other), 1)
}

const least = 0.4

/** Every paragraph after takes the likest one before that is still free, the likest pairs first: quadratic. */
export function greedyLikeness(
  before: readonly string[],
  after: readonly string[],
  language: Tongue,
): readonly Link[] {
  const bags = before.map(text => bagOf(text, language))
  const pairs = after.flatMap((text, to) => {
    const bag = bagOf(text, language)
    return bags.map((other, from) => ({ from, to, share: diceOf(other, bag) }))
  })
  pairs.sort((one, other) => other.share - one.share)
  const [taken, given] = [new Set<number>(), new Set<number>()]
  return pairs.flatMap(({ from, to, share }): readonly Link[] => {
    if (share < least || taken.has(from) || given.has(to)) return []
    taken.add(from)
    given.add(to)
    return [{ from, to, kind: before[from] === after[to] ? 'same' : 'edited' }]
  })
}
