import { type Atoms, atomsOf } from './atoms.ts'
import { automatonOf, type Automaton, byLength, stepFrom } from './automaton.ts'
import { digit, han, kindAt } from './character.ts'
import { placesNoted, type Sought } from './places-noted.ts'

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

/**
 * The stretches of a text that stand word for word in earlier ones: each as long as it can be, so that none lies within
 * another, though two may overlap. Spaces are not compared, line breaks are; no word is parted.
 */
export function agreedSpans(text: string, earlier: readonly string[]): readonly AgreedSpan[] {
  const numbers: Numbers = new Map()
  const own = atomsOf(text)
  const automaton = automatonOf(numbersOf(text, own, numbers))
  const others = earlier.map(atomsOf)
  const rows = others.map((atoms, index) => knownNumbers(earlier[index] ?? '', atoms, numbers))
  const longest = longestMatches(automaton, rows)
  const wanted = longestEnds(automaton, longest).filter(({ end, atoms }) =>
    isEnough(text, own, end + 1 - atoms, end + 1),
  )
  const places = placesNoted(automaton, wanted, note => readAll(automaton, rows, note))
  return wanted.map(({ end, atoms }, index) => ({
    ...stretchOf(own, end, atoms),
    places: (places[index] ?? []).map(([of, last]) => ({ text: of, ...stretchOf(others[of], last, atoms) })),
  }))
}

/** The number of each atom that the text has; a single character is known by its code. */
type Numbers = Map<string | number, number>

const keyOf = (text: string, from: number, to = from): string | number =>
  to - from === 1 ? text.charCodeAt(from) : text.slice(from, to)

/** The atoms of the text as numbers, the same for the same. */
function numbersOf(text: string, { from, to }: Atoms, numbers: Numbers): Int32Array {
  const row = new Int32Array(from.length)
  for (let index = 0; index < from.length; index += 1) {
    const atom = keyOf(text, from[index] ?? 0, to[index])
    const known = numbers.get(atom) ?? numbers.size
    if (known === numbers.size) numbers.set(atom, known)
    row[index] = known
  }
  return row
}

/** The atoms of an earlier text as the same numbers; -1 for what the text does not have. */
function knownNumbers(text: string, { from, to }: Atoms, numbers: Numbers): Int32Array {
  const row = new Int32Array(from.length)
  for (let index = 0; index < from.length; index += 1)
    row[index] = numbers.get(keyOf(text, from[index] ?? 0, to[index])) ?? -1
  return row
}

/** What is told of each place of an earlier text: the state, and how many of the last atoms lead to it. */
type Tell = (state: number, atoms: number, row: number, end: number) => void

/** Reads earlier texts through the automaton and tells at each atom the longest stretch that ends there. */
function readAll(automaton: Automaton, rows: readonly Int32Array[], tell: Tell): void {
  const { link, length } = automaton
  rows.forEach((row, index) => {
    let state = 0
    let atoms = 0
    row.forEach((number, end) => {
      let target = stepFrom(automaton, state, number)
      while (target < 0 && state > 0) {
        state = link[state] ?? 0
        atoms = length[state] ?? 0
        target = stepFrom(automaton, state, number)
      }
      atoms = target < 0 ? 0 : atoms + 1
      state = Math.max(target, 0)
      if (atoms > 0) tell(state, atoms, index, end)
    })
  })
}

/** The longest stretch of each state that an earlier text has, in atoms; where a longer one stands, its endings stand too. */
function longestMatches(automaton: Automaton, rows: readonly Int32Array[]): Int32Array {
  const { link, length, states } = automaton
  const longest = new Int32Array(states)
  readAll(automaton, rows, (state, atoms) => {
    if (atoms > (longest[state] ?? 0)) longest[state] = atoms
  })
  for (const state of byLength(automaton).toReversed()) {
    const shorter = link[state] ?? -1
    if (shorter > 0 && (longest[state] ?? 0) > 0) longest[shorter] = length[shorter] ?? 0
  }
  return longest
}

/** At each atom of the text the longest match that ends there, but for those that lie within the next. */
function longestEnds(automaton: Automaton, longest: Int32Array): readonly Sought[] {
  const { link, prefix } = automaton
  const best = new Int32Array(automaton.states)
  for (const state of byLength(automaton))
    best[state] = (longest[state] ?? 0) > 0 ? state : (best[link[state] ?? 0] ?? 0)
  const found: Sought[] = []
  for (let end = 0; end < prefix.length; end += 1) {
    const state = best[prefix[end] ?? 0] ?? 0
    const atoms = longest[state] ?? 0
    const next = longest[best[prefix[end + 1] ?? 0] ?? 0]
    if (atoms > 0 && next !== atoms + 1) found.push({ state, end, atoms })
  }
  return found
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
