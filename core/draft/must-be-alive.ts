import type { Refusal } from '../refusal.ts'
import type { Draft } from './draft.ts'

/** Nothing is done to a draft before it is submitted, nor once it was withdrawn or has lapsed (practice 5.1). */
export function mustBeAlive({ stage }: Draft): Refusal | undefined {
  if (stage === 'none') return { refused: 'draft-not-submitted' }
  return stage === 'withdrawn' || stage === 'lapsed' ? { refused: 'draft-ended' } : undefined
}
