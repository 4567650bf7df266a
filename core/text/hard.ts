import { digit, kinds, mark, space } from './character.ts'

const signs = new Set([...',.;:!?)，。；：！？'].map(each => each.charCodeAt(0)))

/** Whether a sign ends a clause. */
export const isHardSign = (code: number): boolean => signs.has(code)

/**
 * Whether no token reaches over this place, whatever follows or precedes: the end of a clause, or of the text. A text can
 * be read from there as if it began there, so that only the clauses around a change need to be read.
 */
export function isHard(text: string, at: number): boolean {
  if (at === 0 || at === text.length) return true
  const kind = kinds[text.charCodeAt(at)]
  if (kind === mark || kind === space) return false
  const before = text.charCodeAt(at - 1)
  if (before >= 0x3000) return isHardSign(before)
  if (kinds[before] !== space) return false
  return isHardSign(text.charCodeAt(at - 2)) && kinds[text.charCodeAt(at - 3)] !== digit
}
