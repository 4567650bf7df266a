/**
 * A text as search compares it: width, case and the Russian ё do not count. Unit `i` of the fold stands for the
 * stretch from `from[i]` to `to[i]` of the text, so that what is found in the fold can be marked in the text.
 */
export type Folded = {
  readonly text: string
  readonly from: readonly number[]
  readonly to: readonly number[]
}

const plain = (character: string): string => character.normalize('NFKC').toLowerCase().replaceAll('ё', 'е')

/** Folds a text for search, keeping the place of every character. */
export function fold(text: string): Folded {
  const parts: string[] = []
  const from: number[] = []
  const to: number[] = []
  let place = 0
  for (const character of text) {
    const folded = plain(character)
    const after = place + character.length
    for (let unit = 0; unit < folded.length; unit += 1) {
      from.push(place)
      to.push(after)
    }
    parts.push(folded)
    place = after
  }
  return { text: parts.join(''), from, to }
}

/** The words of a folded text: stretches of letters, marks and digits. In Chinese a stretch is a whole clause. */
export const wordsOf = (folded: string): readonly string[] => folded.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
