import type { AgreedSpan } from './agreed-spans.ts'

/** A stretch of a text that no agreed span covers. */
export type Wording = { readonly from: number; readonly to: number }

/** What of a text is new wording: all that stands in none of its agreed spans, without the spaces around it. */
export function newWording(text: string, agreed: readonly AgreedSpan[]): readonly Wording[] {
  const ends = [...agreed, { from: text.length, to: text.length }]
  let covered = 0
  return ends.flatMap(({ from, to }) => {
    const rest = trimmed(text, covered, from)
    covered = Math.max(covered, to)
    return rest.from < rest.to ? [rest] : []
  })
}

function trimmed(text: string, from: number, to: number): Wording {
  const stretch = text.slice(from, to)
  const start = from + stretch.length - stretch.trimStart().length
  return { from: start, to: Math.max(start, from + stretch.trimEnd().length) }
}
