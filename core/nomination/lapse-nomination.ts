import { mustBeOfficer } from '../procedure/register-checks.ts'
import type { RegisterFacts } from '../procedure/register-facts.ts'
import { actOf } from '../procedure/register-rule.ts'
import type { Refusal } from '../refusal.ts'
import { type Nomination, stepped } from './nomination.ts'
import { mustStandAt, type NominationDecide, type NominationEvolve, type OnDay } from './nomination-rule.ts'

/** What is recorded when a vacancy is filled in no other way and its nomination lapses. */
export type NominationLapsed = OnDay

/** Until the approval. */
export const mayLapseNomination = (nomination: Nomination, facts: RegisterFacts): Refusal | undefined =>
  mustBeOfficer(facts) ??
  mustStandAt(nomination, 'vacancy-notified', 'proposed', 'consulted', 'nominated', 'submitted')

/** Ends a nomination without a result. */
export const lapseNomination: NominationDecide<'lapse-nomination'> = (nomination, _, facts) => {
  if (nomination.stage === 'lapsed') return mustBeOfficer(facts) ?? []
  const content: NominationLapsed = { on: facts.day }
  return mayLapseNomination(nomination, facts) ?? [actOf('NominationLapsed', content)]
}

/** The nomination has lapsed. */
export const nominationLapsed: NominationEvolve<NominationLapsed> = (nomination, { on }) =>
  stepped(nomination, { stage: 'lapsed', on, state: null, decision: null })
