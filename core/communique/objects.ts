import { type Opened, skipConnectives } from './clauses.ts'
import type { ActType } from './closed-sets.ts'
import { isCircumstance, isDeontic } from './mood.ts'
import type { Sentence, Source } from './parts.ts'
import type { Span } from './reading.ts'
import { anyOf } from './words.ts'
import { perLanguage } from './per-language.ts'

/** The end of the last clause before another, clauses that only connect (为此,) left out. */
function endBefore(source: Source, { clauses, span }: Sentence, clause: number, first: number): number {
  const says = ([from, to]: Span): boolean => skipConnectives(source, from, to) < to
  const last = clauses.slice(first + 1, clause).findLast(says) ?? clauses[first]
  return last?.[1] ?? span[1]
}

/** The object of an act: the whole complement, up to the next act or the end of the sentence. */
export function objectOf(
  source: Source,
  sentence: Sentence,
  opened: Opened,
  next: Opened | undefined,
): Span | null {
  const { objectBefore, objectFrom } = opened.predicate
  if (objectBefore) return objectBefore
  const end =
    opened.to ??
    (next && next.clause > opened.clause
      ? endBefore(source, sentence, next.clause, opened.clause)
      : sentence.span[1])
  const last = lastOf(source, opened, end)
  const to = last - (/[\s,;:]*$/.exec(source.plain.slice(objectFrom, last))?.[0].length ?? 0)
  return objectFrom < to ? [objectFrom, to] : null
}

/** What is said of a person behind the comma (任期为…) is no part of the nomination. */
const ofPersons: readonly ActType[] = ['nominate', 'appoint']

/** The end of the complement proper: what is added behind it (,其中包括…; ,任期为…) is left out. */
function lastOf(source: Source, { predicate: { verb, objectFrom } }: Opened, end: number): number {
  if (ofPersons.includes(verb.type)) return firstClauseEnd(source, objectFrom, end)
  if (verb.type === 'approve' && /,任期/.test(source.surface.slice(objectFrom, end)))
    return firstClauseEnd(source, objectFrom, end)
  const added = textual.includes(verb.type)
    ? source.surface.slice(objectFrom, end).search(/,(?:其中|包括)/)
    : -1
  return added < 0 ? end : objectFrom + added
}

function firstClauseEnd(source: Source, from: number, to: number): number {
  const comma = source.surface.slice(from, to).search(/[,;]/)
  return comma < 0 ? to : from + comma
}

const textual: readonly ActType[] = ['adopt-in-principle', 'adopt', 'approve', 'hear']

const endOfText = perLanguage(
  ({ documents, instruments }) =>
    new RegExp(`(?:》|${anyOf([...documents.flatMap(({ nouns }) => nouns), ...instruments.draft])})\\s*$`),
)

/** Whether a stretch is named as a text: it ends with a title mark, the noun of a document, or 草案. */
function isText(source: Source, [from, to]: Span): boolean {
  if (!endOfText(source).test(source.plain.slice(Math.max(from, to - 12), to))) return false
  return !/^\s*(?:其|关于[^的]*$)/.test(source.plain.slice(from, to))
}

const between = perLanguage(
  ({ lists }) => new RegExp(`(?:${anyOf(lists.separators)}|${anyOf(lists.conjunctions)})+`, 'g'),
)

/** The texts that are acted upon, each an object of its own. A list inside a title or inside the name of one text is not cut. */
export function textsIn(source: Source, [from, to]: Span): readonly Span[] {
  const texts: Span[] = []
  let start = from
  for (const { index, 0: mark } of source.surface.slice(from, to).matchAll(between(source))) {
    const end = from + index
    if (!isText(source, [start, end]) || !isText(source, [end + mark.length, to])) continue
    texts.push([start, end])
    start = end + mark.length
  }
  return [...texts, texts.length > 0 ? withoutRest(source, [start, to]) : [start, to]]
}

/** …和关于多边贸易体制的声明等文件草案: the rest that is not named is no text of its own. */
function withoutRest(source: Source, [from, to]: Span): Span {
  const rest = /等[^等]{0,8}$/.exec(source.surface.slice(from, to))
  return rest && rest.index > 0 ? [from, from + rest.index] : [from, to]
}

/** The parts of a statement with a mood of their own: a fact, then what should be. */
export function statementsIn(source: Source, [from, to]: Span): readonly Span[] {
  if (isDeontic(source, [from, to])) return [[from, to]]
  const surface = source.surface.slice(from, to)
  let fact = false
  for (const { index } of surface.matchAll(/[,;]/g)) {
    const start = from + index + 1
    const end = start + (source.surface.slice(start, to).search(/[,;]/) + 1 || to - start + 1) - 1
    const clause = [skipConnectives(source, start, end), to] as const
    fact ||= !isCircumstance(surface.slice(0, index))
    if (clause[0] < end && isDeontic(source, clause))
      return fact ? [[from, from + index], clause] : [[from, to]]
  }
  return [[from, to]]
}

/** The objects of an act: one, or several where each text and each mood is an act of its own. */
export function objectsOf(source: Source, opened: Opened, object: Span | null): readonly (Span | null)[] {
  if (object === null) return [null]
  const { verb } = opened.predicate
  if (textual.includes(verb.type)) return textsIn(source, object)
  return verb.statement ? statementsIn(source, object) : [object]
}
