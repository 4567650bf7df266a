import { isRefusal } from '../refusal.ts'
import type { GateRule } from './gate.ts'
import { stands } from './in-the-way.ts'
import { isSameSitting, sittingOf } from './room-of.ts'

/** The question is put, asked, and gavelled in one open sitting: three moments, all on record. */
export const gateQuestion: GateRule = (decision, facts) => {
  if (decision.stage !== 'put' || decision.put === null) return stands('decision-not-put')
  const sitting = sittingOf(decision, facts)
  if (isRefusal(sitting)) return stands('sitting-not-open')
  if (!isSameSitting(decision, facts)) return stands('question-of-other-sitting')
  return decision.put.asked === null ? stands('question-not-asked') : undefined
}
