import type { Refusal } from '../refusal.ts'
import type { Decision } from './decision.ts'

/** A decision that is adopted, ended or under silence: why it cannot be acted on any more. */
export function mustBeAlive({ stage }: Decision): Refusal | undefined {
  if (stage === 'adopted') return { refused: 'decision-adopted' }
  if (stage === 'silence') return { refused: 'decision-under-silence' }
  return stage === 'withdrawn' || stage === 'not-adopted' ? { refused: 'decision-over' } : undefined
}

/** Before the Chair asks for objections: afterwards what is decided on stays as it is until the question is taken back. */
export function mustBeUnasked(decision: Decision): Refusal | undefined {
  const isAsked = decision.put !== null && decision.put.asked !== null
  return mustBeAlive(decision) ?? (isAsked ? { refused: 'question-asked' } : undefined)
}

/** Before the question is put at all. */
export const mustBeUnput = (decision: Decision): Refusal | undefined =>
  mustBeAlive(decision) ?? (decision.stage === 'put' ? { refused: 'decision-already-put' } : undefined)

/** While the question is put. */
export const mustBePut = (decision: Decision): Refusal | undefined =>
  mustBeAlive(decision) ?? (decision.stage === 'put' ? undefined : { refused: 'decision-not-put' })
