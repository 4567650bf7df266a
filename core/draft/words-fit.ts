import { applyEdits } from '../text/apply-edits.ts'
import type { Edit } from '../text/edit.ts'
import type { Refusal } from '../refusal.ts'

/** Whether a text is more than one paragraph. */
export const isBroken = (text: string): boolean => /[\n\v\f\r\u0085\u2028\u2029]/.test(text)

/** Whether a place lies inside a character that takes two code units. */
export const splitsCharacter = (text: string, at: number): boolean =>
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1))

const unrecordable = (text: string): number | undefined => /\p{Surrogate}|\0/u.exec(text)?.index

/** New words are whole characters in one paragraph, in the form in which the journal keeps them, and not too many. */
export function newWordsUnfit(texts: readonly string[], most: number): Refusal | undefined {
  const length = texts.reduce((sum, text) => sum + text.length, 0)
  if (length > most) return { refused: 'proposal-too-long', facts: { most: String(most) } }
  if (texts.some(isBroken)) return { refused: 'paragraph-break' }
  const place = texts.map(unrecordable).find(at => at !== undefined)
  return place === undefined
    ? undefined
    : { refused: 'text-not-recordable', facts: { place: String(place + 1) } }
}

const isOutOfPlace = (base: string, edits: readonly Edit[]): boolean =>
  edits.some(
    ({ from, to }, index) =>
      !Number.isInteger(from) ||
      !Number.isInteger(to) ||
      from < (edits[index - 1]?.to ?? 0) ||
      to < from ||
      to > base.length,
  )

/** Where the edits of a list would cut a character in two, counted from 1. */
function placeSplit(base: string, edits: readonly Edit[]): number | undefined {
  const places = edits.flatMap(({ from, to }) => [from, to])
  const split = places.find(place => splitsCharacter(base, place))
  return split === undefined ? undefined : split + 1
}

/** Edits are in order, apart, in the text, and cut no character; what they make is text that the journal keeps unchanged. */
export function editsUnfit(base: string, edits: readonly Edit[], most: number): Refusal | undefined {
  if (isOutOfPlace(base, edits)) return { refused: 'edits-out-of-place' }
  const split = placeSplit(base, edits)
  if (split !== undefined) return { refused: 'edit-splits-character', facts: { place: String(split) } }
  const words = newWordsUnfit(
    edits.map(({ text }) => text),
    most,
  )
  if (words) return words
  if (edits.some(({ from, to, text }) => from === to && text === '')) return { refused: 'changes-nothing' }
  const made = applyEdits(base, edits)
  return made === made.normalize()
    ? undefined
    : { refused: 'text-not-recordable', facts: { place: String((edits[0]?.from ?? 0) + 1) } }
}
