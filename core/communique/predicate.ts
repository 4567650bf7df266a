import type { Verb } from './lexicon.ts'
import type { Source } from './parts.ts'
import type { Span } from './reading.ts'
import { wordAt, wordEndingAt, wordsIn } from './words.ts'

/** A verb in a clause; `done` with 了 behind it. The object follows it, or stands before it (对…表示感谢). */
export type Predicate = {
  readonly verb: Verb
  readonly span: Span
  readonly aspect: 'done' | 'open'
  /** Where the object begins, for a verb with its object behind it. */
  readonly objectFrom: number
  /** The object, for a verb with its object before it. */
  readonly objectBefore: Span | null
}

/** Skips the words that may stand before a verb and fix no rung. */
function skipAdverbs(source: Source, from: number, to: number): number {
  let at = from
  while (at < to) {
    const adverb = wordAt(source.lexicon.adverbs, source.surface, at)
    const verb = wordAt(source.lexicon.verbs, source.surface, at)
    if (!adverb || (verb && verb.to >= adverb.to)) break
    at = adverb.to
  }
  return at
}

const spaceAt = (source: Source, at: number): number =>
  at + (/^[\s,:]*/.exec(source.plain.slice(at, at + 4))?.[0].length ?? 0)

function predicateOf(
  source: Source,
  found: { readonly from: number; readonly to: number; readonly meaning: Verb },
): Predicate {
  const { from, to, meaning } = found
  const done = isDone(source, from, to) || meaning.word.includes('了')
  const objectFrom = spaceAt(source, source.surface[to] === '了' ? to + 1 : to)
  const end = meaning.word.endsWith('了') ? to - 1 : to
  return { verb: meaning, span: [from, end], aspect: done ? 'done' : 'open', objectFrom, objectBefore: null }
}

/** The verb with which a stretch begins, adverbs aside. */
export function verbFirst(source: Source, from: number, to: number): Predicate | undefined {
  const found = wordAt(source.lexicon.verbs, source.surface, skipAdverbs(source, from, to))
  if (!found || found.to > to) return undefined
  const predicate = predicateOf(source, found)
  return isPreposition(source, predicate, to) ? undefined : predicate
}

/** 通过 is a preposition ("through") unless it is done (了) or its object is a text and nothing is said of that text. */
function isPreposition(source: Source, { verb, aspect, objectFrom }: Predicate, to: number): boolean {
  if (verb.word !== '通过' || aspect === 'done') return false
  const { documents, lists } = source.lexicon.language
  const object = source.surface.slice(objectFrom, to)
  const noun = documents.some(({ nouns }) => nouns.some(word => object.endsWith(word)))
  const titles = object.replace(/[□\s]|草案|等/g, '')
  return (
    !noun &&
    ![...lists.separators, ...lists.conjunctions]
      .reduce((rest, mark) => rest.replaceAll(mark, ''), titles)
      .match(/^$/)
  )
}

/** The object between a coverb and a verb at the end: 对[…]表示感谢, without the adverbs before the verb. */
function objectBefore(source: Source, from: number, to: number): Span | null {
  const coverb = wordAt(source.lexicon.coverbs, source.surface, from)
  if (!coverb || coverb.to >= to) return null
  let end = to
  for (;;) {
    const adverb = wordEndingAt(source.lexicon.adverbs, source.surface, Math.max(coverb.to, end - 6), end)
    const joint = /[、地]$/.test(source.surface.slice(coverb.to, end)) ? end - 1 : end
    if ((!adverb && joint === end) || (adverb?.from ?? joint) <= coverb.to) return [coverb.to, end]
    end = adverb?.from ?? joint
  }
}

/** `对…深表关切`, `就…交换了意见`: a coverb, the object, and a verb that ends the clause. */
export function verbLast(source: Source, from: number, to: number): Predicate | undefined {
  const start = skipAdverbs(source, from, to)
  if (!wordAt(source.lexicon.coverbs, source.surface, start)) return undefined
  const verbs = wordsIn(source.lexicon.verbs, source.surface, start, to).filter(
    verb => !isDenied(source, verb.from),
  )
  const found = verbs.findLast(({ meaning, to: end }) => meaning.after && isEnd(source, end, to))
  if (found) return { ...predicateOf(source, found), objectBefore: objectBefore(source, start, found.from) }
  const done = verbs.find(({ to: end }) => source.surface[end] === '了' || endsWithText(source, end, to))
  return done && predicateOf(source, done)
}

/** 就…通过相关决议: what follows the verb is a text. */
const endsWithText = (source: Source, from: number, to: number): boolean =>
  to - from <= 12 &&
  source.lexicon.language.documents.some(({ nouns }) =>
    nouns.some(noun => source.surface.slice(from, to).endsWith(noun)),
  )

/** Whether a stretch ends with a verb that has its object before it: …交换了意见. */
export const verbEnds = (source: Source, from: number, to: number): boolean =>
  wordsIn(source.lexicon.verbs, source.surface, Math.max(from, to - 12), to).some(
    ({ meaning, to: end }) => meaning.after && isEnd(source, end, to),
  )

const isEnd = (source: Source, end: number, to: number): boolean =>
  end === to || (source.surface[end] === '了' && end + 1 === to)

/** A circumstance ends with one of these: 在…气氛中, …之际. */
const circumstance = /(?:[中下上内后时前间际起来]|方面|基础上|期间)$/

/** A verb behind a circumstance: the first that is done, or that follows the end of a circumstance. */
export function verbInside(source: Source, from: number, to: number): Predicate | undefined {
  const coverb = wordsIn(source.lexicon.coverbs, source.surface, from, to).find(({ from: at }) =>
    isBehindCircumstance(source, from, at),
  )
  const last = coverb && verbLast(source, coverb.from, to)
  if (last?.objectBefore) return last
  const verbs = wordsIn(source.lexicon.verbs, source.surface, from, to).filter(
    verb => !isDenied(source, verb.from),
  )
  const done = verbs.find(({ from: at, to: end }) => isDone(source, at, end))
  const behind = verbs.find(
    ({ from: at, meaning }) => meaning.chain !== 'never' && isBehindCircumstance(source, from, at),
  )
  const found = behind && (!done || behind.from <= done.from) ? behind : done
  return found && predicateOf(source, found)
}

/** 签署了, 进行了讨论, 已经举行. */
const isDone = (source: Source, from: number, to: number): boolean =>
  source.surface[to] === '了' || /(?:了|已经?)$/.test(source.surface.slice(Math.max(0, from - 2), from))

const isBehindCircumstance = (source: Source, from: number, at: number): boolean =>
  circumstance.test(bareBefore(source, from, at))

/** 没有通过: what was not done is no act. */
const isDenied = (source: Source, at: number): boolean =>
  /(?:没有|未能?|不|尚未)$/.test(source.surface.slice(Math.max(0, at - 3), at))

/** What stands before a verb, its adverbs left out. */
function bareBefore(source: Source, from: number, to: number): string {
  let end = to
  for (
    let adverb = wordEndingAt(source.lexicon.adverbs, source.surface, Math.max(from, end - 6), end);
    adverb;
  ) {
    end = adverb.from
    adverb = wordEndingAt(source.lexicon.adverbs, source.surface, Math.max(from, end - 6), end)
  }
  return source.surface.slice(Math.max(from, end - 4), end)
}
