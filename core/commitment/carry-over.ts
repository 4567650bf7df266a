import { mustBeDates, mustBeOfficer } from '../procedure/register-checks.ts'
import type { RegisterFacts } from '../procedure/register-facts.ts'
import { actOf } from '../procedure/register-rule.ts'
import type { Refusal } from '../refusal.ts'
import type { Commitment } from './commitment.ts'
import { type CommitmentDecide, type CommitmentEvolve, mustBeOpen, type OnDay } from './commitment-rule.ts'

/** What is recorded when a commitment goes on to a later meeting. The first date stays on record. */
export type CommitmentCarriedOver = OnDay & NonNullable<Commitment['carriedTo']>

/** The Chair or the secretariat, while it is open. */
export const mayCarryOver = (commitment: Commitment, facts: RegisterFacts): Refusal | undefined =>
  mustBeOpen(commitment) ?? mustBeOfficer(facts)

const mustNameMeeting = (meeting: string): Refusal | undefined =>
  meeting.trim() === '' ? { refused: 'meeting-not-named' } : undefined

/** Carries it over to a later meeting. */
export const carryOver: CommitmentDecide<'carry-over'> = (commitment, { meeting, due }, facts) => {
  const { carriedTo } = commitment
  if (carriedTo?.meeting === meeting && carriedTo.due === due) return mayCarryOver(commitment, facts) ?? []
  const content: CommitmentCarriedOver = { meeting, due, on: facts.day }
  const refused = mayCarryOver(commitment, facts) ?? mustBeDates(due) ?? mustNameMeeting(meeting)
  return refused ?? [actOf('CommitmentCarriedOver', content)]
}

/** It goes on to a later meeting, and is due when that says. */
export const commitmentCarriedOver: CommitmentEvolve<CommitmentCarriedOver> = (
  commitment,
  { meeting, due },
) => ({ ...commitment, stage: 'carried-over', carriedTo: { meeting, due }, due: due ?? commitment.due })
