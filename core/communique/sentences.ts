import type { ParagraphRead, Span } from './reading.ts'
import type { Sentence, Source, Stage } from './parts.ts'
import { anyOf } from './words.ts'
import { perLanguage } from './per-language.ts'

const ending = /[。!?]+[”’》〉)\]】]*/g

/** The stretch without the white space at its ends. */
export function trimmed(text: string, from: number, to: number): Span {
  const start = from + (/^\s*/.exec(text.slice(from, to))?.[0].length ?? 0)
  const end = to - (/\s*$/.exec(text.slice(start, to))?.[0].length ?? 0)
  return [start, Math.max(start, end)]
}

/** The stretches between commas, semicolons and colons on the surface of a sentence. */
function clausesOf(source: Source, [from, to]: Span): readonly Span[] {
  const clauses: Span[] = []
  let start = from
  for (const { index } of source.surface.slice(from, to).matchAll(/[,;:]/g)) {
    clauses.push(trimmed(source.plain, start, from + index))
    start = from + index + 1
  }
  clauses.push(trimmed(source.plain, start, to))
  return clauses.filter(([start, end]) => end > start)
}

const dateline = perLanguage(
  ({ datelines }) => new RegExp(`^\\s*${anyOf(datelines)}[^。,;:]{0,24}电(?:\\([^()]{0,30}\\))?`),
)

/** The length of an agency's dateline (新华社北京5月22日电): it belongs to no sentence. */
function datelineOf(source: Source, from: number, to: number): number {
  return dateline(source).exec(source.plain.slice(from, Math.min(to, from + 90)))?.[0].length ?? 0
}

function sentencesOf(source: Source, paragraph: ParagraphRead): readonly Sentence[] {
  const [from, to] = paragraph.span
  const found: Span[] = []
  let start = from + datelineOf(source, from, to)
  for (const match of source.plain.slice(from, to).matchAll(ending)) {
    found.push(trimmed(source.plain, start, from + match.index))
    start = from + match.index + match[0].length
  }
  found.push(trimmed(source.plain, start, to))
  return found
    .filter(([start, end]) => /[\p{L}\p{N}]/u.test(source.plain.slice(start, end)))
    .map((span, i) => ({ paragraph: paragraph.n, n: i + 1, span, clauses: clausesOf(source, span) }))
}

/** Divides every paragraph of text into sentences and clauses. Reads: paragraphs. Writes: sentences. */
export const readSentences: Stage = (source, parts) => ({
  ...parts,
  sentences: parts.paragraphs
    .filter(({ kind }) => kind === 'text')
    .flatMap(paragraph => sentencesOf(source, paragraph)),
})
