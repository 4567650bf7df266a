/** A word found in the text, with what it means. */
export type Found<Meaning> = { readonly from: number; readonly to: number; readonly meaning: Meaning }

/** Words of a language with their meanings, ready to be found at a place of a text. */
export type Words<Meaning> = ReadonlyMap<number, readonly (readonly [word: string, meaning: Meaning])[]>

/** Words by their first letter, the longest first; of two meanings of a word the first given counts. */
export function wordsOf<Meaning>(entries: Iterable<readonly [string, Meaning]>): Words<Meaning> {
  const byFirst = new Map<number, [string, Meaning][]>()
  for (const [word, meaning] of entries) {
    if (word === '') continue
    const first = word.charCodeAt(0)
    const list = byFirst.get(first) ?? []
    if (!list.some(([known]) => known === word)) list.push([word, meaning])
    byFirst.set(first, list)
  }
  for (const list of byFirst.values()) list.sort((a, b) => b[0].length - a[0].length)
  return byFirst
}

/** The longest word that begins at a place of the text. */
export function wordAt<Meaning>(words: Words<Meaning>, text: string, at: number): Found<Meaning> | undefined {
  const list = words.get(text.charCodeAt(at))
  const found = list?.find(([word]) => text.startsWith(word, at))
  return found && { from: at, to: at + found[0].length, meaning: found[1] }
}

/** The longest words that end at or before a place, the first from the left that reaches it exactly. */
export function wordEndingAt<Meaning>(
  words: Words<Meaning>,
  text: string,
  from: number,
  to: number,
): Found<Meaning> | undefined {
  for (let at = from; at < to; at++) {
    const list = words.get(text.charCodeAt(at))
    const found = list?.find(([word]) => at + word.length === to && text.startsWith(word, at))
    if (found) return { from: at, to, meaning: found[1] }
  }
  return undefined
}

/** All words in a stretch, from left to right, the longest at each place, none overlapping another. */
export function wordsIn<Meaning>(
  words: Words<Meaning>,
  text: string,
  from: number,
  to: number,
): readonly Found<Meaning>[] {
  const all: Found<Meaning>[] = []
  for (let at = from; at < to; ) {
    const found = wordAt(words, text, at)
    if (found && found.to <= to) all.push(found)
    at = found && found.to <= to ? found.to : at + 1
  }
  return all
}

/** Words as alternatives of a pattern, the longest first. */
export function anyOf(words: readonly string[]): string {
  const safe = words
    .toSorted((a, b) => b.length - a.length)
    .map(word => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
  return `(?:${safe.join('|')})`
}
