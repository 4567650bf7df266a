import type { Edit } from '../core/text/edit.ts'
import { edits as editsBetween } from '../core/text/edits.ts'
import { words } from '../core/text/words.ts'
import type { Tongue } from './lineage.ts'

/** How a proposal lies to what was accepted: two words away, one word away, end to end, over it, or asking the same. */
export const relations = [
  'independent',
  'near',
  'touching',
  'overlapping',
  'identical',
  'partly met',
] as const
export type Relation = (typeof relations)[number]

/** A proposal on a base of which something else was accepted, and what must become of it. */
export type Case = {
  readonly language: Tongue
  readonly relation: Relation
  readonly base: string
  readonly over: readonly Edit[]
  readonly accepted: string
  readonly edits: readonly Edit[]
  readonly proposed: string
  /** The text that has both; null where a person must decide. */
  readonly right: string | null
}

type Word = { readonly from: number; readonly to: number }

/** Makes edits from the last to the first: the bench has its own way, so that it does not believe what it measures. */
export const spliced = (text: string, edits: readonly Edit[]): string =>
  edits
    .toSorted((one, other) => one.from - other.from || one.to - other.to)
    .toReversed()
    .reduce((made, edit) => made.slice(0, edit.from) + edit.text + made.slice(edit.to), text)

/** The words and signs of a text with their places; white space lies between. */
function placesOf(text: string, language: Tongue): readonly Word[] {
  let at = 0
  return words(text, language).flatMap(word => {
    at += word.length
    return word.trim() === '' ? [] : [{ from: at - word.length, to: at }]
  })
}

const news: Readonly<Record<Tongue, readonly string[]>> = {
  zh: ['逐步', '在协商一致的基础上', '务实'],
  ru: ['постепенно', 'на основе консенсуса', 'практически'],
  en: ['gradually', 'by consensus', 'in practice'],
}

/** What is done at a word: put in before it, put in its place, or taken out, in turn. */
function strike({ language, base, turn }: Ground, { from, to }: Word): Edit {
  const text = news[language][turn % 3] ?? ''
  if (turn % 3 === 0) return { from, to: from, text: language === 'zh' ? text : `${text} ` }
  if (turn % 3 === 1) return { from, to, text }
  return { from: base[from - 1] === ' ' ? from - 1 : from, to, text: '' }
}

type Ground = {
  readonly language: Tongue
  readonly base: string
  readonly over: readonly Edit[]
  readonly places: readonly Word[]
  /** Of each word, how many words lie between it and the nearest accepted edit; -1 if it is edited. */
  readonly away: readonly number[]
  readonly turn: number
}

/** How many words lie between each word and the nearest edit. */
function distances(places: readonly Word[], over: readonly Edit[]): readonly number[] {
  const away = places.map(() => Infinity)
  for (const { from, to } of over) {
    const next = places.findIndex(word => word.from >= to)
    const first = next < 0 ? places.length : next
    const last = places.findLastIndex(word => word.to <= from)
    away.forEach((known, index) => {
      const here = index >= first ? index - first : index <= last ? last - index : -1
      away[index] = Math.min(known, here)
    })
  }
  return away
}

const atDistance = (ground: Ground, wanted: (away: number) => boolean): readonly Word[] =>
  ground.places.filter((_, index) => wanted(ground.away[index] ?? -1))

/** Up to three places far from everything accepted and from each other. */
function independent(ground: Ground): readonly Edit[] {
  const far = atDistance(ground, away => away >= 2)
  const count = Math.min(1 + (ground.turn % 3), Math.ceil(far.length / 3))
  const chosen = Array.from(
    { length: count },
    (_, index) => far[Math.floor(((index + 0.5) * far.length) / count)],
  )
  const edits = chosen.flatMap(word => (word ? [strike(ground, word)] : []))
  return edits.filter(({ from }, index) => index === 0 || from > (edits[index - 1]?.to ?? 0))
}

const near = (ground: Ground): readonly Edit[] =>
  atDistance(ground, away => away === 1)
    .slice(ground.turn % 2 === 0 ? 0 : -1)
    .slice(0, 1)
    .map(word => strike(ground, word))

/** At the border of an accepted edit: put in before or behind it, the word behind replaced, or the word before taken out. */
function touching({ language, over, places, turn }: Ground): readonly Edit[] {
  const edit = over[turn % over.length]
  if (!edit) return []
  const text = news[language][turn % 3] ?? ''
  const behind = places.find(({ from }) => from >= edit.to)
  const before = places.findLast(({ to }) => to <= edit.from)
  if (turn % 4 === 0 && before) return [{ from: before.from, to: edit.from, text: '' }]
  if (turn % 4 === 1 && behind) return [{ from: edit.to, to: behind.to, text }]
  const point = turn % 4 === 2 ? edit.from : edit.to
  return [{ from: point, to: point, text }]
}

/** Over a border of an accepted edit or all of it. */
function overlapping({ language, over, places, turn }: Ground): readonly Edit[] {
  const edit = over[turn % over.length]
  if (!edit) return []
  const text = news[language][turn % 3] ?? ''
  const within = places.filter(({ from, to }) => from >= edit.from && to <= edit.to)
  const before = places.findLast(({ to }) => to <= edit.from)?.from ?? edit.from
  const behind = places.find(({ from }) => from >= edit.to)?.to ?? edit.to
  const start = turn % 3 === 0 ? (within.at(-1)?.from ?? before) : before
  const end = turn % 3 === 1 ? (within[0]?.to ?? behind) : behind
  return start < end ? [{ from: start, to: end, text: turn % 5 === 0 ? '' : text }] : []
}

/** The accepted change written as it was, as one stretch, letter by letter, or in part. */
function identical({ base, over, turn }: Ground): readonly Edit[] {
  const [first] = over
  const last = over.at(-1)
  if (!first || !last || turn % 4 === 0) return over
  if (turn % 4 === 1) {
    const made = spliced(base.slice(0, last.to), over)
    return [{ from: first.from, to: last.to, text: made.slice(first.from) }]
  }
  return turn % 4 === 2 ? over.map(edit => trimmed(base, edit)) : [last]
}

/** An edit without the letters that it puts back where they were. */
function trimmed(base: string, { from, to, text }: Edit): Edit {
  let head = 0
  while (from + head < to && head < text.length && base[from + head] === text[head]) head += 1
  let tail = 0
  while (from + head < to - tail && head < text.length - tail && base[to - tail - 1] === text.at(-1 - tail))
    tail += 1
  return { from: from + head, to: to - tail, text: text.slice(head, text.length - tail) }
}

const partlyMet = (ground: Ground): readonly Edit[] => {
  const rest = independent(ground).slice(0, 1)
  const all = [...rest, ...ground.over].toSorted((one, other) => one.from - other.from)
  return rest.length > 0 ? all : []
}

const makers: Readonly<Record<Relation, (ground: Ground) => readonly Edit[]>> = {
  independent,
  near,
  touching,
  overlapping,
  identical,
  'partly met': partlyMet,
}

function rightFor(relation: Relation, { base, over }: Ground, edits: readonly Edit[]): string | null {
  if (relation === 'touching' || relation === 'overlapping') return null
  if (relation === 'identical') return spliced(base, over)
  const rest = relation === 'partly met' ? edits.filter(edit => !over.includes(edit)) : edits
  return spliced(base, [...over, ...rest])
}

/** The cases that a real accepted change gives: one of each relation that its paragraph has room for. */
export function casesOf(before: string, after: string, language: Tongue, turn: number): readonly Case[] {
  const over = editsBetween(before, after, language)
  if (over.length === 0) return []
  const places = placesOf(before, language)
  const ground = { language, base: before, over, places, away: distances(places, over), turn }
  const parts = [after, ...over.map(edit => spliced(before, [edit]))]
  return relations.flatMap(relation => {
    const edits = makers[relation](ground)
    const proposed = spliced(before, edits)
    // Taking out one “A B ” of “A B A ” or the other makes the same: where a proposal comes to what was accepted, there is no case.
    if (edits.length === 0 || (relation !== 'identical' && parts.includes(proposed))) return []
    const right = rightFor(relation, ground, edits)
    return [{ language, relation, base: before, over, accepted: after, edits, proposed, right }]
  })
}
