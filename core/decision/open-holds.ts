import type { Decision, Hold } from './decision.ts'

/** Whether a hold stands in the way. One that became an ad ref hold does not hinder an adoption in principle (5.1). */
function isOpen(decision: Decision, { became, lifted }: Hold): boolean {
  if (became === 'ad-ref') return lifted === null && decision.act !== 'adopt-in-principle'
  return became === null && lifted === null
}

/** Holds that stand: pending, also behind the period that the Chair set until the member has answered, and ad ref. */
export const openHolds = (decision: Decision): readonly Hold[] =>
  decision.holds.filter(hold => isOpen(decision, hold))
