/** A gap in the words of a paragraph, with its brackets: from where to where, and its note. */
export type SlotPlace = { readonly from: number; readonly to: number; readonly note: string }

/** A technical placeholder as it stands in the words: filled under a mandate, and no bracket (9.3, example 5). */
export const printedSlot = (note: string): string => `[● ${note}]`

const slot = /\[● ([^[\]]*)\]/g

/** The gaps in the words of a paragraph, in the order of the text. */
export const slotsOf = (text: string): readonly SlotPlace[] =>
  [...text.matchAll(slot)].map(({ index, 0: printed, 1: note = '' }) => ({
    from: index,
    to: index + printed.length,
    note,
  }))
