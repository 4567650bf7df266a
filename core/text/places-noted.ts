import { type Automaton, byLength } from './automaton.ts'

/** A stretch of the text whose places in earlier texts are looked for: its state, where it ends, and how long it is. */
export type Sought = { readonly state: number; readonly end: number; readonly atoms: number }

/** So many places are told of each stretch. */
const mostPlaces = 5

type PlaceInRow = readonly [row: number, end: number]
type Note = (state: number, atoms: number, row: number, end: number) => void

/** The first places of each wanted stretch, while earlier texts are read once more. */
export function placesNoted(
  automaton: Automaton,
  wanted: readonly Sought[],
  read: (note: Note) => void,
): readonly (readonly PlaceInRow[])[] {
  const { link } = automaton
  const open = openFrom(automaton, wanted)
  const places = new Map(wanted.map(({ state, atoms }) => [state, { atoms, found: [] as PlaceInRow[] }]))
  read((reached, atoms, row, end) => {
    for (let state = nextOpen(open, reached); state > 0; state = nextOpen(open, link[state] ?? 0)) {
      const place = places.get(state)
      if (!place || (state === reached && atoms < place.atoms)) continue
      if (place.found.push([row, end]) === mostPlaces) open[state] = link[state] ?? 0
    }
  })
  return wanted.map(({ state }) => places.get(state)?.found ?? [])
}

/** From each state the nearest one at or above it whose places are still looked for; 0 for none. */
function openFrom(automaton: Automaton, wanted: readonly Sought[]): Int32Array {
  const open = new Int32Array(automaton.states)
  for (const { state } of wanted) open[state] = state
  for (const state of byLength(automaton))
    if (open[state] !== state) open[state] = open[automaton.link[state] ?? 0] ?? 0
  return open
}

/** Passes over states that have all their places, and remembers the way. */
function nextOpen(open: Int32Array, from: number): number {
  let state = from
  while (open[state] !== state) state = open[state] ?? 0
  for (let at = from; at !== state; ) {
    const next = open[at] ?? 0
    open[at] = state
    at = next
  }
  return state
}
