import type { Edit } from '../text/edit.ts'

/**
 * By which act words came into the text, by its number among the acts on the draft: with which proposal, if with one. Words of a
 * translator follow the accepted proposals that another language had before them.
 */
export type WordsOrigin = {
  readonly act: number
  readonly proposal: string | null
  readonly follows: readonly string[]
}

/** A stretch of a paragraph whose words came in together; without an origin they stand since the submission. */
export type OriginSpan = { readonly text: string; readonly origin: WordsOrigin | null }

/** The words of spans as one text. */
export const textOfSpans = (spans: readonly OriginSpan[]): string => spans.map(({ text }) => text).join('')

const isSame = (one: WordsOrigin | null, other: WordsOrigin | null): boolean =>
  one?.act === other?.act && one?.proposal === other?.proposal

/** Spans one after the other; neighbours of the same origin are one, and none is empty. */
export function joinedSpans(spans: readonly OriginSpan[]): readonly OriginSpan[] {
  const joined: OriginSpan[] = []
  for (const span of spans) {
    const last = joined.at(-1)
    if (span.text === '') continue
    if (last && isSame(last.origin, span.origin))
      joined.splice(-1, 1, { ...last, text: last.text + span.text })
    else joined.push(span)
  }
  return joined
}

/** The spans of a stretch of the text, from one character to another. */
export function sliceSpans(spans: readonly OriginSpan[], from: number, to: number): readonly OriginSpan[] {
  let at = 0
  return spans.flatMap(({ text, origin }) => {
    const part = text.slice(Math.max(0, from - at), Math.max(0, to - at))
    at += text.length
    return part === '' ? [] : [{ text: part, origin }]
  })
}

/** The spans after edits of their text: what the edits put in has its own origin, all else keeps the one it has. */
export function spansAfter(
  spans: readonly OriginSpan[],
  edits: readonly Edit[],
  origin: WordsOrigin,
): readonly OriginSpan[] {
  const made: OriginSpan[] = []
  let at = 0
  for (const { from, to, text } of edits) {
    made.push(...sliceSpans(spans, at, from), { text, origin })
    at = to
  }
  return joinedSpans([...made, ...sliceSpans(spans, at, Infinity)])
}
