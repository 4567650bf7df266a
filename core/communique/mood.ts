import type { ActType, Mood } from './closed-sets.ts'
import type { Verb } from './lexicon.ts'
import type { Source } from './parts.ts'
import type { Span } from './reading.ts'
import { anyOf, wordAt } from './words.ts'
import { perLanguage } from './per-language.ts'

const patterns = perLanguage(({ deontic, addressees }) => ({
  should: new RegExp(anyOf(deontic.words)),
  not: new RegExp(anyOf(deontic.not), 'g'),
  addressee: new RegExp(`^${anyOf(addressees)}`),
}))

/** The first 应, 需, 须, 必须, 有必要, 亟需 of a stretch that is not part of another word; -1 if there is none. */
function deonticAt(source: Source, from: number, to: number): number {
  const { should, not } = patterns(source)
  const surface = source.surface.slice(from, to).replace(not, word => '□'.repeat(word.length))
  const at = surface.search(should)
  return at < 0 ? -1 : from + at
}

/** How far into a statement its 应 or 需 may stand and still govern it. */
const reach = 24

/** 在…背景下, 考虑到…: what comes before a statement and states nothing itself. */
export const isCircumstance = (clause: string): boolean =>
  /(?:之际|背景下|情况下|形势下|时|之后|之前|过程中|方面)$|^(?:为了?|根据|按照|鉴于|考虑到|随着|面对|针对|基于|本着)/.test(
    clause,
  )

/** Where the first clause begins that states something. */
function statementFrom(source: Source, from: number, to: number): number {
  for (let at = from; ; ) {
    const comma = source.surface.slice(at, to).search(/[,;:]/)
    if (comma < 0 || !isCircumstance(source.surface.slice(at, at + comma))) return at
    at += comma + 1
  }
}

/** Whether a statement says what should be: 应 or 需 in its predicate, not in an attribute. */
export function isDeontic(source: Source, [start, to]: Span): boolean {
  const from = statementFrom(source, start, to)
  const comma = source.surface.slice(from, to).search(/[,;:]/)
  const at = deonticAt(source, from, comma < 0 ? to : from + comma)
  if (at < 0) return false
  const before = source.surface.slice(from, at).replace(/□+|\d+年|\d+月|\d+日/g, '')
  return before.length <= reach && (at === from || !/^[^,;:、]{0,16}的/.test(source.surface.slice(at, to)))
}

const has = (text: string, words: readonly string[]): boolean => words.some(word => text.includes(word))

/** The force of support: somebody is to act, the members will, or a position is taken. */
function moodOfSupport(source: Source, object: Span): Mood {
  const text = source.plain.slice(...object)
  const { own, others } = source.lexicon.language
  if (addresseeOf(source, object)) return 'directive'
  return has(text, own) && !has(text, others) ? 'commissive' : 'assertive'
}

/** The force of a statement: what should be, what it is worth, or what is so. */
function moodOfStatement(source: Source, verb: Verb, object: Span): Mood {
  if (verb.type === 'note') return 'record'
  if (isDeontic(source, object)) return 'deontic'
  const isJudged = has(source.plain.slice(...object), source.lexicon.language.evaluative)
  return judging.includes(verb.type) && isJudged ? 'evaluative' : verb.mood
}

const judging: readonly ActType[] = ['point-out', 'emphasise', 'state-position']

/** The force of an act: that of its verb, unless its object says what should be, what somebody is to do, or what it is worth. */
export function moodOf(source: Source, verb: Verb, object: Span | null): Mood {
  if (object === null) return verb.mood
  const opens = wordAt(source.lexicon.collectives, source.plain, object[0])?.meaning
  if (verb.type === 'express-confidence' && opens === 'members') return 'commissive'
  if (verb.type === 'hope') return addresseeOf(source, object) ? 'directive' : verb.mood
  if (verb.type === 'support') return moodOfSupport(source, object)
  return verb.statement ? moodOfStatement(source, verb, object) : verb.mood
}

/** Who is asked to act: the collective with which the object begins. */
export function addresseeOf(source: Source, object: Span | null): string | undefined {
  if (object === null) return undefined
  const word = patterns(source).addressee.exec(source.plain.slice(object[0], object[0] + 24))?.[0]
  return word && source.text.slice(object[0], object[0] + word.length)
}
