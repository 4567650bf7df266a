import type { ConvergenceActs } from '../../core/draft/convergence-acts.ts'
import type { Step, StepMark, StepRow } from '../plots/step-plot.ts'

/** Steps of one figure: an act that leaves it as it was is none. */
function stepsOf(figures: readonly Step[]): readonly Step[] {
  return figures.filter(({ left }, index) => figures[index - 1]?.left !== left)
}

/** The brackets left in all, as steps. */
export const totalSteps = ({ acts }: ConvergenceActs): readonly Step[] =>
  stepsOf(acts.map(({ version, brackets }) => ({ act: version, left: brackets })))

/** A figure of every act, by its place in the lists of the acts. */
const rowOf = ({ acts }: ConvergenceActs, of: 'sections' | 'delegations', index: number): readonly Step[] =>
  stepsOf(acts.map(act => ({ act: act.version, left: act[of][index] ?? 0 })))

/** Rows of sections or of delegations, each under its name; those that never had a bracket have none. */
export const stepRows = (
  told: ConvergenceActs,
  of: 'sections' | 'delegations',
  names: readonly string[],
): readonly StepRow[] =>
  names
    .map((label, index) => ({ label, steps: rowOf(told, of, index) }))
    .filter(({ steps }) => steps.length > 1)

/** Where readings were opened. */
export const readingMarks = (
  { acts }: ConvergenceActs,
  name: (reading: number) => string,
): readonly StepMark[] =>
  acts
    .filter(({ type }) => type === 'ReadingOpened')
    .map(({ version, reading }) => ({ act: version, label: name(reading) }))
