import { isInCalendar, lastDay } from '../calendar.ts'
import { hasWords } from '../procedure/texts.ts'
import type { Refusal } from '../refusal.ts'
import type { ResidualPoint } from './decision.ts'
import type { DecisionFacts } from './facts.ts'

const isWhole = ({ point, owner, id }: ResidualPoint): boolean =>
  hasWords(point) && owner.trim() !== '' && id !== ''

/** Every residual point says what is open, who settles it and by which day ahead; no two have one id. */
export function residualUnfit(
  residual: readonly ResidualPoint[],
  { day }: DecisionFacts,
): Refusal | undefined {
  const isOne = new Set(residual.map(({ id }) => id)).size === residual.length
  if (!isOne || !residual.every(isWhole)) return { refused: 'residual-not-whole' }
  const wrong = residual.find(({ due }) => !isInCalendar(due) || lastDay(due) < day)
  return wrong && { refused: 'residual-day-unfit', facts: { day: wrong.due } }
}
