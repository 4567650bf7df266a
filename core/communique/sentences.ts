import type { ParagraphRead, Span } from './reading.ts'
import type { Sentence, Source, Stage } from './parts.ts'
import { verbEnds, verbFirst } from './predicate.ts'
import { anyOf, wordAt, wordsIn } from './words.ts'
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
  return joinedByCoverb(
    source,
    clauses.filter(clause => clause[1] > clause[0]),
  )
}

/** How many commas the object of 就… may hold. */
const reach = 4

/** 就甲,以及乙交换意见: the object before a verb goes on over commas, so the clause goes on to its verb. */
function joinedByCoverb(source: Source, clauses: readonly Span[]): readonly Span[] {
  const joined: Span[] = []
  let next = 0
  for (const [i, clause] of clauses.entries()) {
    if (i < next) continue
    const last = opensObject(source, clause) ? clauseOfVerb(source, clauses, i) : i
    joined.push([clause[0], clauses[last]?.[1] ?? clause[1]])
    next = last + 1
  }
  return joined
}

/** 就, 围绕 with nothing done behind it yet. */
function opensObject(source: Source, [from, to]: Span): boolean {
  const { openers } = source.lexicon
  const found = wordsIn(openers, source.surface, from, to)[0]
  return found !== undefined && !verbEnds(source, from, to) && !doneIn(source, found.to, to)
}

const doneIn = (source: Source, from: number, to: number): boolean =>
  wordsIn(source.lexicon.verbs, source.surface, from, to).some(
    ({ to: end, meaning }) => source.surface[end] === '了' || meaning.word.includes('了'),
  )

/** The clause that ends with the verb of an object before it; the clause itself where somebody else speaks first. */
function clauseOfVerb(source: Source, clauses: readonly Span[], first: number): number {
  for (let i = first + 1; i <= first + reach; i++) {
    const [from, to] = clauses[i] ?? [0, 0]
    const isMark = source.surface[from - 1] === ';' || source.surface[from - 1] === ':'
    if (from === to || isMark || wordAt(source.lexicon.collectives, source.surface, from)) return first
    if (verbEnds(source, from, to)) return i
    if (verbFirst(source, from, to) || doneIn(source, from, to)) return first
  }
  return first
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
    .filter(span => /[\p{L}\p{N}]/u.test(source.plain.slice(...span)))
    .map((span, i) => ({ paragraph: paragraph.n, n: i + 1, span, clauses: clausesOf(source, span) }))
}

/** Divides every paragraph of text into sentences and clauses. Reads: paragraphs. Writes: sentences. */
export const readSentences: Stage = (source, parts) => ({
  ...parts,
  sentences: parts.paragraphs
    .filter(({ kind }) => kind === 'text')
    .flatMap(paragraph => sentencesOf(source, paragraph)),
})
