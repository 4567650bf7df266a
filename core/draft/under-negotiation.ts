import type { Refusal } from '../refusal.ts'
import type { Draft, DraftReading } from './draft.ts'

/** Words are negotiated from the first reading on until the text is agreed, withdrawn or lapsed (practice 5.1). */
export function mustBeUnderNegotiation({ stage }: Draft): Refusal | undefined {
  if (stage === 'none') return { refused: 'draft-not-submitted' }
  return stage === 'under-negotiation' ? undefined : { refused: 'not-under-negotiation', facts: { stage } }
}

/** The reading that is open, if one is. */
export function openReadingOf({ readings }: Draft): DraftReading | undefined {
  const last = readings.at(-1)
  return last && !last.closed ? last : undefined
}
