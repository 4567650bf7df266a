import { mustBeOfficer, mustHaveWords } from '../procedure/register-checks.ts'
import type { RegisterFacts } from '../procedure/register-facts.ts'
import { actOf } from '../procedure/register-rule.ts'
import type { Texts } from '../procedure/texts.ts'
import type { Refusal } from '../refusal.ts'
import type { Commitment } from './commitment.ts'
import { type CommitmentDecide, type CommitmentEvolve, mustBeOpen, type OnDay } from './commitment-rule.ts'

/** What is recorded when something else has taken the place of a commitment. */
export type CommitmentOvertaken = OnDay & { readonly text: Texts }

/** The Chair or the secretariat, while it is open. */
export const mayOvertake = (commitment: Commitment, facts: RegisterFacts): Refusal | undefined =>
  mustBeOpen(commitment) ?? mustBeOfficer(facts)

/** Records what has taken its place. */
export const overtake: CommitmentDecide<'overtake'> = (commitment, { text }, facts) => {
  if (commitment.stage === 'overtaken') return mustBeOfficer(facts) ?? []
  const content: CommitmentOvertaken = { text, on: facts.day }
  const refused = mayOvertake(commitment, facts) ?? mustHaveWords(text, facts)
  return refused ?? [actOf('CommitmentOvertaken', content)]
}

/** Something else has taken its place. */
export const commitmentOvertaken: CommitmentEvolve<CommitmentOvertaken> = (commitment, { text }) => ({
  ...commitment,
  stage: 'overtaken',
  overtakenBy: text,
})
