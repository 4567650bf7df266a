import { isSystem } from '../journal/system.ts'
import { mustBeSecretariat } from '../procedure/register-checks.ts'
import type { RegisterFacts } from '../procedure/register-facts.ts'
import { actOf } from '../procedure/register-rule.ts'
import type { Refusal } from '../refusal.ts'
import { type Nomination, stepped } from './nomination.ts'
import { mustStandAt, type NominationDecide, type NominationEvolve, type OnDay } from './nomination-rule.ts'
import { mustLeaveNoGap, mustNotOverlap } from './terms-fit.ts'
import { hasWarning } from './waive-rotation.ts'

/** What is recorded when a nomination goes to the organ that approves. */
export type NominationSubmitted = OnDay & { readonly to: string }

/** Nothing goes up out of the order of the list without a waiver (I-27). */
export const mustBeInTurn = (nomination: Nomination): Refusal | undefined =>
  hasWarning(nomination)
    ? { refused: 'rotation-not-waived', facts: { state: nomination.turn?.expected ?? '–' } }
    : undefined

/** The secretariat, or Concord itself where the decision of the nominating organ was submitted. */
const mustSend = (facts: RegisterFacts): Refusal | undefined =>
  isSystem(facts.actor) ? undefined : mustBeSecretariat(facts)

/** The secretariat submits what is nominated, in turn or waived, with a term that fits those before and after. */
export const maySubmitNomination = (nomination: Nomination, facts: RegisterFacts): Refusal | undefined =>
  mustSend(facts) ??
  mustStandAt(nomination, 'nominated') ??
  mustBeInTurn(nomination) ??
  mustNotOverlap(nomination, facts) ??
  mustLeaveNoGap(nomination, facts)

/** Sends the nomination to the organ that approves. */
export const submitNomination: NominationDecide<'submit-nomination'> = (nomination, _, facts) => {
  if (nomination.stage === 'submitted') return mustSend(facts) ?? []
  const content: NominationSubmitted = { to: nomination.approvedBy, on: facts.day }
  return maySubmitNomination(nomination, facts) ?? [actOf('NominationSubmitted', content)]
}

/** The nomination is with the organ that approves. */
export const nominationSubmitted: NominationEvolve<NominationSubmitted> = (nomination, { on }) =>
  stepped(nomination, { stage: 'submitted', on, state: null, decision: null })
