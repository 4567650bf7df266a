import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collect: unknown = runInNewContext('gc')

/** Clears what the task before left behind, so that each pays for its own memory only. */
const clear = (): void => {
  if (typeof collect === 'function') collect()
}

/** Rounds that are not counted: the engine compiles what it runs often. */
const warming = 3

/** Does every task in turn, so that a busy moment of the machine falls on all; the median of each in milliseconds. */
export function inTurn(tasks: readonly (() => void)[], rounds: number): readonly number[] {
  const times = tasks.map((): number[] => [])
  for (let round = -warming; round < rounds; round += 1) {
    for (const [index, task] of tasks.entries()) {
      clear()
      const begun = performance.now()
      task()
      if (round >= 0) times[index]?.push(performance.now() - begun)
    }
  }
  return times.map(median)
}

/** The middle of some figures. */
export const median = (figures: readonly number[]): number =>
  figures.toSorted((one, other) => one - other)[Math.floor(figures.length / 2)] ?? 0
