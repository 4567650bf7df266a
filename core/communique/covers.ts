import type { Reading } from './reading.ts'

/** The first character that stands in no paragraph though it is not white space, or `null` when no word is lost. */
export function firstUncovered(text: string, reading: Reading): number | null {
  let place = 0
  for (const { span } of reading.paragraphs) {
    const [from, to] = span
    if (from < place || to <= from || to > text.length) return from
    const lost = text.slice(place, from).search(/\S/)
    if (lost >= 0) return place + lost
    place = to
  }
  const lost = text.slice(place).search(/\S/)
  if (lost >= 0) return place + lost
  return reading.source.length === text.length ? null : text.length
}
