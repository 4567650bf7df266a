import type { Rung } from '../procedure/ladders.ts'
import type { Refusal } from '../refusal.ts'
import { type CandidacyRung, heightOf } from './candidacy.ts'

/** Nothing prints more than was recorded: what was noted is never printed as supported (M20). */
export const mayPrintRung = (recorded: Rung | null, asked: CandidacyRung): Refusal | undefined =>
  heightOf(asked) <= heightOf(recorded) ? undefined : { refused: 'rung-above-record' }
