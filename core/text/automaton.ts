/**
 * All stretches of a row of numbers as a suffix automaton (Blumer and others, 1985): another row that is read through it tells
 * at each of its places the longest stretch ending there that the first row has too, in time proportional to its length.
 */
export type Automaton = {
  /** Where each number leads from a state. */
  readonly next: Map<number, number>[]
  /** The state of the longest shorter ending that stands at more places. */
  readonly link: number[]
  /** The longest stretch of a state. */
  readonly length: number[]
  /** The states reached by the whole row up to each of its numbers. */
  readonly prefix: number[]
}

/** Builds the automaton of a row. */
export function automatonOf(row: readonly number[]): Automaton {
  const automaton: Automaton = { next: [new Map()], link: [-1], length: [0], prefix: [] }
  let last = 0
  for (const number of row) {
    last = extend(automaton, last, number)
    automaton.prefix.push(last)
  }
  return automaton
}

/** Whether a number leads on from a state. */
export const goesOn = ({ next }: Automaton, state: number, number: number): boolean =>
  next[state]?.has(number) ?? false

function extend(automaton: Automaton, last: number, number: number): number {
  const { next, link, length } = automaton
  const state = add(automaton, new Map(), (length[last] ?? 0) + 1, 0)
  let at = last
  for (; at >= 0 && !goesOn(automaton, at, number); at = link[at] ?? -1) next[at]?.set(number, state)
  if (at < 0) return state
  const target = next[at]?.get(number) ?? 0
  link[state] = length[target] === (length[at] ?? 0) + 1 ? target : split(automaton, at, number, target)
  return state
}

/** Parts a state in two, so that the shorter of its stretches can end at more places than the longer. */
function split(automaton: Automaton, from: number, number: number, target: number): number {
  const { next, link, length } = automaton
  const copy = add(automaton, new Map(next[target]), (length[from] ?? 0) + 1, link[target] ?? 0)
  for (let at = from; at >= 0 && next[at]?.get(number) === target; at = link[at] ?? -1)
    next[at]?.set(number, copy)
  link[target] = copy
  return copy
}

function add(
  { next, link, length }: Automaton,
  leads: Map<number, number>,
  longest: number,
  shorter: number,
): number {
  next.push(leads)
  length.push(longest)
  return link.push(shorter) - 1
}
