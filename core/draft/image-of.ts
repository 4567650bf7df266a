import type { Edit } from '../text/edit.ts'

type Stretch = { readonly from: number; readonly to: number }

const growth = (edits: readonly Edit[]): number =>
  edits.reduce((sum, { from, to, text }) => sum + text.length - (to - from), 0)

/** Where the words that edits would put at or beside a stretch come to lie in the text that they make; null if none touch it. */
export function imageOf(edits: readonly Edit[], { from, to }: Stretch): Stretch | null {
  const touching = edits.filter(edit => edit.from <= to && edit.to >= from)
  if (touching.length === 0) return null
  const start = Math.min(from, ...touching.map(edit => edit.from))
  const end = Math.max(to, ...touching.map(edit => edit.to))
  const shift = growth(edits.filter(edit => edit.to < from && !touching.includes(edit)))
  return { from: start + shift, to: end + shift + growth(touching) }
}
