import { mustBeOfficer } from '../procedure/register-checks.ts'
import type { RegisterFacts } from '../procedure/register-facts.ts'
import { actOf } from '../procedure/register-rule.ts'
import type { DecisionRef } from '../procedure/source.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import { decidedOn } from './decided-by.ts'
import type { Nomination } from './nomination.ts'
import { mustStandAt, type NominationDecide, type NominationEvolve, type OnDay } from './nomination-rule.ts'

/** What is recorded when a deciding organ sets the order of the list aside for this once. */
export type RotationWaived = OnDay & { readonly by: DecisionRef }

/** Whether a warning stands that nobody has waived. */
export const hasWarning = ({ turn }: Nomination): boolean =>
  turn !== null && turn.warning !== 'none' && turn.waiver === null

const mustHaveWarning = (nomination: Nomination): Refusal | undefined =>
  hasWarning(nomination) ? undefined : { refused: 'rotation-nothing-to-waive' }

/** While a warning stands, the Chair or the secretariat logs the waiver of the organ that decides (I-27). */
export const mayWaiveRotation = (nomination: Nomination, facts: RegisterFacts): Refusal | undefined =>
  mustBeOfficer(facts) ??
  mustStandAt(nomination, 'proposed', 'consulted', 'nominated') ??
  mustHaveWarning(nomination)

/** Logs the waiver: the decision of the nominating or the approving organ on this nomination. */
export const waiveRotation: NominationDecide<'waive-rotation'> = (nomination, { by }, facts) => {
  if (nomination.turn?.waiver?.decision === by.decision) return mustBeOfficer(facts) ?? []
  const refused = mayWaiveRotation(nomination, facts)
  if (refused) return refused
  const decided = decidedOn(nomination, by, [nomination.nominatedBy, nomination.approvedBy], facts)
  const content: RotationWaived = { by, on: facts.day }
  return isRefusal(decided) ? decided : [actOf('RotationWaived', content)]
}

/** The order of the list is set aside for this nomination. */
export const rotationWaived: NominationEvolve<RotationWaived> = (nomination, { by }) => ({
  ...nomination,
  turn: nomination.turn && { ...nomination.turn, waiver: by },
})
