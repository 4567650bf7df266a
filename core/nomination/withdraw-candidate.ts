import { mustActFor } from '../procedure/register-checks.ts'
import type { RegisterFacts } from '../procedure/register-facts.ts'
import { actOf } from '../procedure/register-rule.ts'
import type { Refusal } from '../refusal.ts'
import { type Nomination, stepped } from './nomination.ts'
import { mustStandAt, type NominationDecide, type NominationEvolve, type OnDay } from './nomination-rule.ts'

/** What is recorded when a candidate is withdrawn, or the State puts forward nobody any more (E-23). */
export type CandidateWithdrawn = OnDay & { readonly state: string }

/** The State of the candidate withdraws it, until the approval. */
export const mayWithdrawCandidate = (nomination: Nomination, facts: RegisterFacts): Refusal | undefined =>
  mustStandAt(nomination, 'proposed', 'consulted', 'nominated', 'submitted') ??
  mustActFor(nomination.candidate?.state ?? '', facts)

/** Withdraws the candidate; the term is free for a new nomination, which needs its own decision (E-23). */
export const withdrawCandidate: NominationDecide<'withdraw-candidate'> = (nomination, _, facts) => {
  const state = nomination.candidate?.state ?? ''
  if (nomination.stage === 'withdrawn') return mustActFor(state, facts) ?? []
  const content: CandidateWithdrawn = { state, on: facts.day }
  return mayWithdrawCandidate(nomination, facts) ?? [actOf('CandidateWithdrawn', content)]
}

/** The candidate is withdrawn, and with it the nomination. */
export const candidateWithdrawn: NominationEvolve<CandidateWithdrawn> = (nomination, { on, state }) =>
  stepped(nomination, { stage: 'withdrawn', on, state, decision: null })
