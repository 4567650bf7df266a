import type { Refusal } from '../refusal.ts'
import type { Decision, DecisionRegister } from './decision.ts'

/** The decisions of one question: a decision that is put alone, or all of its bloc that are still put. */
export function questionOf({ decisions }: DecisionRegister, { id, put }: Decision): readonly string[] {
  if (put?.bloc == null) return [id]
  const together = [...decisions.values()].filter(
    each => each.stage === 'put' && each.put?.bloc === put.bloc && each.put.meeting === put.meeting,
  )
  return together.map(each => each.id)
}

/** The Chair asks and gavels a question as it was put: a bloc as a whole, each other decision alone (R-22, I-34). */
export function mustBeOneQuestion(
  register: DecisionRegister,
  decisions: readonly Decision[],
): Refusal | undefined {
  const [first] = decisions
  if (first === undefined) return { refused: 'no-decision-named' }
  const asked = new Set(questionOf(register, first))
  const isWhole = asked.size === decisions.length && decisions.every(({ id }) => asked.has(id))
  return isWhole ? undefined : { refused: 'question-not-whole' }
}
