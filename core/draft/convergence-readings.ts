import type { ConvergenceAct } from './convergence-acts.ts'

/** A reading: when it was opened and closed, and what its acts have done to the brackets. */
export type ConvergenceReading = {
  readonly reading: number
  readonly opened: string
  readonly closed: string | null
  /** What was left when it was opened, and by its last act. */
  readonly first: ConvergenceAct
  readonly last: ConvergenceAct
  readonly most: number
}

/** What the readings of a draft have done to its brackets, one after the other; what comes behind a reading belongs to it. */
export function convergenceReadings(acts: readonly ConvergenceAct[]): readonly ConvergenceReading[] {
  return acts
    .filter(({ type }) => type === 'ReadingOpened')
    .map(first => {
      const own = acts.filter(({ reading }) => reading === first.reading)
      return {
        reading: first.reading,
        opened: first.at,
        closed: own.find(({ type }) => type === 'ReadingClosed')?.at ?? null,
        first,
        last: own.at(-1) ?? first,
        most: Math.max(...own.map(({ brackets }) => brackets)),
      }
    })
}
