import * as fc from 'fast-check'
import { moves, type Organ, organs, played, type Step } from './random-decisions.fixture.ts'

/** What came of one sequence of commands in one organ. */
export type Play = { readonly organ: Organ; readonly steps: readonly Step[] }

const runs = { numRuns: 1000, seed: 20_270_420 }
const sequences = fc.tuple(organs, moves(40))
let plays: readonly Play[] = []

const playOf = ([organ, list]: [Organ, Parameters<typeof played>[1]]): Play => ({
  organ,
  steps: played(organ, list),
})

/** The same 1,000 random sequences for every law, played once. */
function allPlays(): readonly Play[] {
  if (plays.length === 0) plays = fc.sample(sequences, runs).map(playOf)
  return plays
}

/** Checks a law on 1,000 random sequences. Where it is broken, the shortest sequence that breaks it is looked for. */
export function law(check: (play: Play) => void): void {
  try {
    for (const play of allPlays()) check(play)
  } catch (broken) {
    fc.assert(
      fc.property(sequences, sequence => check(playOf(sequence))),
      runs,
    )
    throw broken
  }
}
