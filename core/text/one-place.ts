import type { Edit } from './edit.ts'

/**
 * Whether two edits, the first before the second and nothing edited between them, are at one place though a few characters lie
 * between. A word that comes or goes takes one of the two spaces beside it along, and it makes no difference which: so it
 * touches the word on either side. And the same change can be written at two places, as when one “very ” of two is taken out.
 */
export function isOnePlace(one: Edit, other: Edit, base: string): boolean {
  if (other.from - one.to > farthest) return false
  const between = base.slice(one.to, other.from)
  const moved = isInsertion(one) ? movedOn(one.text, between) : undefined
  const back = isInsertion(other) ? movedBack(between, other.text) : undefined
  if (holds(other.text, moved) || holds(one.text, back) || leaveTheSame(one, other, base)) return true
  const canMeet =
    moved !== undefined ||
    back !== undefined ||
    canGoOn(one, between, base) ||
    canGoBack(other, between, base)
  return canMeet && spaces.test(between)
}

/** Two edits with more characters between them are never one: no text repeats itself so long but to tire who compares it. */
const farthest = 1000
/** White space within a line. */
const spaces = /^[^\S\n\r\u2028\u2029]*$/u
const isInsertion = ({ from, to }: Edit): boolean => from === to
const isDeletion = ({ text }: Edit): boolean => text === ''

/** The words to put in behind a stretch that make the same as some before it, if there are any. */
function movedOn(words: string, stretch: string): string | undefined {
  const known = Math.min(words.length, stretch.length)
  if (!stretch.startsWith(words.slice(0, known)) || !isRow(stretch, known)) return undefined
  return words.slice(known) + stretch.slice(stretch.length - known)
}

/** The words to put in before a stretch that make the same as some behind it, if there are any. */
function movedBack(stretch: string, words: string): string | undefined {
  const known = Math.min(words.length, stretch.length)
  if (!stretch.endsWith(words.slice(words.length - known)) || !isRow(stretch, known)) return undefined
  return stretch.slice(0, known) + words.slice(0, words.length - known)
}

/** Whether a stretch repeats its first characters to its end. */
const isRow = (stretch: string, period: number): boolean =>
  stretch.slice(period) === stretch.slice(0, stretch.length - period)

/** Whether new words begin or end with others. */
const holds = (words: string, others: string | undefined): boolean =>
  others !== undefined && (words.startsWith(others) || words.endsWith(others))

/** Whether a deletion of as many characters further on, behind a stretch, leaves the same. */
const canGoOn = (edit: Edit, stretch: string, base: string): boolean =>
  isDeletion(edit) && base.startsWith(stretch, edit.from)

const canGoBack = (edit: Edit, stretch: string, base: string): boolean =>
  isDeletion(edit) && base.endsWith(stretch, edit.to)

/** Whether either of two deletions leaves the same text. */
function leaveTheSame(one: Edit, other: Edit, base: string): boolean {
  const isEither = isDeletion(one) && isDeletion(other) && one.to - one.from === other.to - other.from
  return isEither && base.slice(one.from, other.from) === base.slice(one.to, other.to)
}
