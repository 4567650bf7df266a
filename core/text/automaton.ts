/**
 * All stretches of a row of numbers as a suffix automaton (Blumer and others, 1985): another row that is read through it tells
 * at each of its places the longest stretch ending there that the first row has too, in time proportional to its length.
 */
export type Automaton = {
  /** The state of the longest shorter ending that stands at more places; -1 for the state at the beginning, which is 0. */
  readonly link: Int32Array
  /** The longest stretch of a state. */
  readonly length: Int32Array
  /** The states reached by the whole row up to each of its numbers. */
  readonly prefix: Int32Array
  readonly steps: Steps
  states: number
}

/** Which number leads from which state to which: found by an open hash table, and state by state as chains. */
type Steps = {
  readonly slots: Int32Array
  readonly from: Int32Array
  readonly by: Int32Array
  readonly to: Int32Array
  readonly first: Int32Array
  readonly next: Int32Array
  count: number
}

/** Builds the automaton of a row. A row of so many numbers has fewer than twice as many states, and three times as many steps. */
export function automatonOf(row: Int32Array): Automaton {
  const states = 2 * row.length + 1
  const automaton: Automaton = {
    link: new Int32Array(states),
    length: new Int32Array(states),
    prefix: new Int32Array(row.length),
    steps: stepsFor(states, 3 * row.length + 1),
    states: 0,
  }
  let last = add(automaton, 0, -1)
  row.forEach((number, at) => {
    last = extend(automaton, last, number)
    automaton.prefix[at] = last
  })
  return automaton
}

function stepsFor(states: number, steps: number): Steps {
  const slots = new Int32Array(2 ** (33 - Math.clz32(steps)))
  const [from, by, to, next] = [steps, steps, steps, steps].map(count => new Int32Array(count))
  const none = new Int32Array()
  return {
    slots,
    from: from ?? none,
    by: by ?? none,
    to: to ?? none,
    next: next ?? none,
    first: new Int32Array(states).fill(-1),
    count: 0,
  }
}

/** Where a number leads from a state, or -1. */
export function stepFrom({ steps }: Automaton, state: number, number: number): number {
  const step = (steps.slots[slotOf(steps, state, number)] ?? 0) - 1
  return step < 0 ? -1 : (steps.to[step] ?? -1)
}

/** The slot of a step, or the empty one where it would stand. */
function slotOf({ slots, from, by }: Steps, state: number, number: number): number {
  const mask = slots.length - 1
  const hash = Math.imul(Math.imul(state, 0x9e3779b1) ^ number, 0x85ebca6b)
  for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
    const step = (slots[slot] ?? 0) - 1
    if (step < 0 || (from[step] === state && by[step] === number)) return slot
  }
}

/** Lets a number lead from a state to another, in place of where it led. */
function lead({ steps }: Automaton, state: number, number: number, target: number): void {
  const slot = slotOf(steps, state, number)
  const known = (steps.slots[slot] ?? 0) - 1
  const step = known < 0 ? steps.count : known
  steps.to[step] = target
  if (known >= 0) return
  steps.from[step] = state
  steps.by[step] = number
  steps.next[step] = steps.first[state] ?? -1
  steps.first[state] = step
  steps.slots[slot] = step + 1
  steps.count += 1
}

function extend(automaton: Automaton, last: number, number: number): number {
  const { link, length } = automaton
  const state = add(automaton, (length[last] ?? 0) + 1, 0)
  let at = last
  let target = -1
  for (; at >= 0; at = link[at] ?? -1) {
    target = stepFrom(automaton, at, number)
    if (target >= 0) break
    lead(automaton, at, number, state)
  }
  if (at < 0) return state
  link[state] = length[target] === (length[at] ?? 0) + 1 ? target : split(automaton, at, number, target)
  return state
}

/** Parts a state in two, so that the shorter of its stretches can end at more places than the longer. */
function split(automaton: Automaton, from: number, number: number, target: number): number {
  const { link, length, steps } = automaton
  const copy = add(automaton, (length[from] ?? 0) + 1, link[target] ?? 0)
  for (let step = steps.first[target] ?? -1; step >= 0; step = steps.next[step] ?? -1)
    lead(automaton, copy, steps.by[step] ?? 0, steps.to[step] ?? 0)
  for (let at = from; at >= 0 && stepFrom(automaton, at, number) === target; at = link[at] ?? -1)
    lead(automaton, at, number, copy)
  link[target] = copy
  return copy
}

function add(automaton: Automaton, longest: number, shorter: number): number {
  const state = automaton.states
  automaton.length[state] = longest
  automaton.link[state] = shorter
  automaton.states += 1
  return state
}

/** The states from the shortest stretches to the longest. */
export function byLength({ length, states }: Automaton): Int32Array {
  const starts = new Int32Array(states + 1)
  for (let state = 0; state < states; state += 1) {
    const longer = (length[state] ?? 0) + 1
    starts[longer] = (starts[longer] ?? 0) + 1
  }
  for (let at = 1; at <= states; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0)
  const inOrder = new Int32Array(states)
  for (let state = 0; state < states; state += 1) {
    const at = length[state] ?? 0
    inOrder[starts[at] ?? 0] = state
    starts[at] = (starts[at] ?? 0) + 1
  }
  return inOrder
}
