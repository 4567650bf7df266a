import type { Refusal } from '../refusal.ts'
import type { Decision } from './decision.ts'

/** What is adopted stands: not where the gavel was voided, nor where nothing is adopted yet. */
export const mustStand = ({ stage, adoption }: Decision): Refusal | undefined =>
  stage === 'adopted' && adoption !== null && adoption.standing !== 'void'
    ? undefined
    : { refused: 'upward-not-adopted' }
