import { type Atoms, atomsOf } from './atoms.ts'
import { digit, han, kindAt } from './character.ts'
import { type Automaton, automatonOf, goesOn } from './automaton.ts'

/** Where words stand in an earlier text: which of the texts, and from where to where in it. */
export type Occurrence = { readonly text: number; readonly from: number; readonly to: number }

/** A stretch of a text that stands in earlier texts word for word, and where; of many places the first few. */
export type AgreedSpan = {
  readonly from: number
  readonly to: number
  readonly places: readonly Occurrence[]
}

/** A stretch is agreed language if it has so many words, or so many Han characters. */
const leastWords = 5
const leastHans = 8
/** So many places are told of each stretch. */
const mostPlaces = 5

/** The longest stretch of a state that earlier texts have: how many atoms, and at which atoms of which text it ends. */
type Match = { readonly atoms: number; readonly ends: readonly (readonly [text: number, end: number])[] }

/**
 * The stretches of a text that stand word for word in earlier ones: each as long as it can be, so that none lies within
 * another, though two may overlap. Spaces are not compared, line breaks are; no word is parted.
 */
export function agreedSpans(text: string, earlier: readonly string[]): readonly AgreedSpan[] {
  const own = atomsOf(text)
  const numbers = new Map<string, number>()
  const automaton = automatonOf(numbersOf(text, own, numbers))
  const others = earlier.map(atomsOf)
  const matches: (Match | undefined)[] = []
  others.forEach((atoms, index) => {
    readThrough(automaton, earlier[index] ?? '', atoms, numbers, index, matches)
  })
  passOn(automaton, matches)
  return longestEnds(automaton, matches).flatMap((match, end) => spanOf(text, own, others, match, end))
}

/** The atoms of the text as numbers, the same for the same. */
function numbersOf(text: string, { from, to }: Atoms, numbers: Map<string, number>): readonly number[] {
  return from.map((start, index) => {
    const atom = text.slice(start, to[index])
    const known = numbers.get(atom) ?? numbers.size
    numbers.set(atom, known)
    return known
  })
}

/** Notes at each atom of an earlier text the longest stretch that ends there and that the text has too. */
function readThrough(
  automaton: Automaton,
  text: string,
  { from, to }: Atoms,
  numbers: ReadonlyMap<string, number>,
  index: number,
  matches: (Match | undefined)[],
): void {
  let reached: Reached = { state: 0, atoms: 0 }
  from.forEach((start, end) => {
    reached = step(automaton, reached, numbers.get(text.slice(start, to[end])) ?? -1)
    const { state, atoms } = reached
    if (atoms > 0 && isNews(matches[state], atoms)) note(matches, state, { atoms, ends: [[index, end]] })
  })
}

/** How far the reading has come: a state, and how many of the last atoms lead to it. */
type Reached = { readonly state: number; readonly atoms: number }

function step(automaton: Automaton, { state, atoms }: Reached, number: number): Reached {
  const { next, link, length } = automaton
  let at = state
  while (at > 0 && !goesOn(automaton, at, number)) at = link[at] ?? 0
  const target = next[at]?.get(number)
  const before = at === state ? atoms : (length[at] ?? 0)
  return target === undefined ? { state: 0, atoms: 0 } : { state: target, atoms: before + 1 }
}

const isNews = (known: Match | undefined, atoms: number): boolean =>
  !known || atoms > known.atoms || (atoms === known.atoms && known.ends.length < mostPlaces)

/** Keeps the longer of two matches of a state; of two as long, the places of both. */
function note(matches: (Match | undefined)[], state: number, match: Match): void {
  const known = matches[state]
  if (!known || match.atoms > known.atoms) matches[state] = match
  else if (match.atoms === known.atoms && known.ends.length < mostPlaces) {
    matches[state] = { atoms: known.atoms, ends: [...known.ends, ...match.ends].slice(0, mostPlaces) }
  }
}

/** Where a longer stretch stands, its endings stand too. */
function passOn({ link, length }: Automaton, matches: (Match | undefined)[]): void {
  for (const state of byLength(length).toReversed()) {
    const match = matches[state]
    const shorter = link[state] ?? -1
    if (match && shorter > 0) note(matches, shorter, { atoms: length[shorter] ?? 0, ends: match.ends })
  }
}

/** At each atom of the text the longest match that ends there. */
function longestEnds(
  { link, length, prefix }: Automaton,
  matches: readonly (Match | undefined)[],
): readonly (Match | undefined)[] {
  const longest: (Match | undefined)[] = []
  for (const state of byLength(length)) longest[state] = matches[state] ?? longest[link[state] ?? -1]
  const ends = prefix.map(state => longest[state])
  return ends.map((match, end) => (match && ends[end + 1]?.atoms === match.atoms + 1 ? undefined : match))
}

const byLength = (length: readonly number[]): number[] =>
  [...length.keys()].toSorted((one, other) => (length[one] ?? 0) - (length[other] ?? 0))

function spanOf(
  text: string,
  own: Atoms,
  others: readonly Atoms[],
  match: Match | undefined,
  end: number,
): readonly AgreedSpan[] {
  if (!match || !isEnough(text, own, end + 1 - match.atoms, end + 1)) return []
  const places = match.ends.map(([of, last]) => ({ text: of, ...stretchOf(others[of], last, match.atoms) }))
  return [{ ...stretchOf(own, end, match.atoms), places }]
}

/** Whether so many atoms from one on have words or Han characters enough. */
function isEnough(text: string, { from }: Atoms, first: number, end: number): boolean {
  let words = 0
  let hans = 0
  for (let index = first; index < end && words < leastWords && hans < leastHans; index += 1) {
    const kind = kindAt(text, from[index] ?? 0)
    if (kind === han) hans += 1
    else if (kind <= digit) words += 1
  }
  return words >= leastWords || hans >= leastHans
}

const stretchOf = (
  atoms: Atoms | undefined,
  last: number,
  count: number,
): { readonly from: number; readonly to: number } => ({
  from: atoms?.from[last + 1 - count] ?? 0,
  to: atoms?.to[last] ?? 0,
})
