import type { GateRule } from './gate.ts'
import { stands } from './in-the-way.ts'
import { wordsUnfit } from './words-now.ts'

/** What is gavelled are the words that were put, and no others. */
export const gateWords: GateRule = (decision, facts) => {
  const unfit = wordsUnfit(decision, facts)
  if (unfit) return stands(unfit)
  const isOther = decision.put !== null && decision.put.digest !== decision.text.digest
  return isOther ? stands('decision-words-changed') : undefined
}
