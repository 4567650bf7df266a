import type { Slot } from '../text/brackets-negotiated.ts'
import type { Edit } from '../text/edit.ts'
import { slotsOf } from './slots.ts'

/** Words whose technical placeholders stand without their brackets, as brackets are printed around them. */
type StrippedSlots = { readonly text: string; readonly slots: readonly Slot[] }

/** The words with the brackets of their gaps taken off. */
export function strippedSlots(text: string): StrippedSlots {
  const gaps = slotsOf(text)
  const slots = gaps.map(({ from, to }, index) => ({ from: from - 2 * index, to: to - 2 * index - 2 }))
  return { text: gaps.length > 0 ? text.replace(/\[(● [^[\]]*)\]/g, '$1') : text, slots }
}

/** Where a place of the words lies when the brackets of the gaps are taken off. */
export function placeStripped(text: string): (at: number) => number {
  const signs = slotsOf(text).flatMap(({ from, to }) => [from, to - 1])
  return at => at - signs.filter(sign => sign < at).length
}

/** An edit of the words as it lies on them without those brackets. */
export const editStripped = ({ from, to, text }: Edit, place: (at: number) => number): Edit => ({
  from: place(from),
  to: place(to),
  text: strippedSlots(text).text,
})
