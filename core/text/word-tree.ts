import { hanWords } from './han-words.ts'

/**
 * The known words as a tree, each branch of it one character, in an open hash table. A node that ends a word has a cost: how
 * rare the word is, in sixteenths of a bit, by its place in the list (the law of Zipf). Other nodes have the cost 0.
 */
export type WordTree = {
  readonly keys: Int32Array
  readonly nodes: Uint16Array
  readonly cost: Uint16Array
  /** Whether two characters may stand next to each other in a word: never wrong when it says no. */
  readonly pairs: Uint8Array
}

const slots = 0x8000
const slotOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> 17

const pairSlots = 0x10000
/** The place of two neighbours in the table of pairs; few share one. */
export const pairOf = (code: number, next: number): number =>
  (Math.imul(code, 0x3d4d) ^ next) & (pairSlots - 1)

/** The node that a character leads to, or 0 if no word goes on so. */
export function branch(tree: WordTree, node: number, code: number): number {
  const key = (node << 16) | code
  for (let slot = slotOf(key); ; slot = (slot + 1) & (slots - 1)) {
    const found = tree.keys[slot]
    if (found === key) return tree.nodes[slot] ?? 0
    if (found === 0) return 0
  }
}

/** Sixteen times the binary logarithm, linear between powers of two, so that every platform computes the same. */
function bits(rank: number): number {
  const whole = 31 - Math.clz32(rank)
  return 16 * whole + Math.floor((16 * (rank - 2 ** whole)) / 2 ** whole)
}

const emptyTree = (): WordTree => ({
  keys: new Int32Array(slots),
  nodes: new Uint16Array(slots),
  cost: new Uint16Array(slots),
  pairs: new Uint8Array(pairSlots),
})

function plant(words: readonly string[]): WordTree {
  const tree = emptyTree()
  let last = 0
  words.forEach((word, index) => {
    let node = 0
    for (let at = 0; at < word.length; at += 1) {
      if (at > 0) tree.pairs[pairOf(word.charCodeAt(at - 1), word.charCodeAt(at))] = 1
      const next = branch(tree, node, word.charCodeAt(at))
      node = next > 0 ? next : sprout(tree, node, word.charCodeAt(at), (last += 1))
    }
    tree.cost[node] = 48 + bits(index + 3)
  })
  return tree
}

function sprout(tree: WordTree, node: number, code: number, next: number): number {
  let slot = slotOf((node << 16) | code)
  while (tree.keys[slot] !== 0) slot = (slot + 1) & (slots - 1)
  tree.keys[slot] = (node << 16) | code
  tree.nodes[slot] = next
  return next
}

let planted: WordTree | undefined

/** The tree of Chinese words, planted when the first Chinese text is read. */
export const wordTree = (): WordTree => (planted ??= plant(hanWords.trim().split(/\s+/)))
