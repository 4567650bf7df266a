import { pairsOf } from './brackets-pair.ts'

/** What may stand before the bracket of a whole paragraph: nothing, or its number. */
const number = /^[^\S\n]*(?:\S{1,12}[^\S\n]+){0,2}$/

/** The number of a paragraph stands no further from the beginning of its line. */
const widest = 200

/** What stands before a place in its line; `null` if that is too much for a number. */
function startOfLine(text: string, at: number): string | null {
  const before = text.slice(Math.max(0, at - widest), at)
  const start = before.lastIndexOf('\n') + 1
  return start === 0 && at > widest ? null : before.slice(start)
}

/** A bracket around several lines keeps them together where it opens at the beginning of one and closes at the end of one. */
function isAroundLines(text: string, open: number, close: number): boolean {
  const line = startOfLine(text, open)
  return (
    line !== null &&
    number.test(line) &&
    text.slice(open, close).includes('\n') &&
    /^\.?\s*(?:\n|$)/.test(text.slice(close + 1, close + 40))
  )
}

/** The paragraphs of a text: its lines that hold words, but a bracket around several lines is not cut. */
export function paragraphsIn(text: string): readonly string[] {
  const kept: [number, number][] = []
  for (const [open, close] of [...pairsOf(text).closing].toSorted((one, other) => one[0] - other[0]))
    if (open >= (kept.at(-1)?.[1] ?? 0) && isAroundLines(text, open, close)) kept.push([open, close])
  const paragraphs: string[] = []
  let from = 0
  let next = 0
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
    while ((kept[next]?.[1] ?? Infinity) < end) next += 1
    if ((kept[next]?.[0] ?? Infinity) < end) continue
    paragraphs.push(text.slice(from, end))
    from = end + 1
  }
  return [...paragraphs, text.slice(from)].map(line => line.trimEnd()).filter(line => line.trim() !== '')
}
