import type { CalendarDate } from '../calendar.ts'
import { mustBeOfficer } from '../procedure/register-checks.ts'
import type { RegisterFacts } from '../procedure/register-facts.ts'
import type { RegisterDecide, RegisterEvolve } from '../procedure/register-rule.ts'
import type { Refusal } from '../refusal.ts'
import type { CommitmentCommand, CommitmentDoes } from './command.ts'
import type { Commitment } from './commitment.ts'

/** Decides one act on a commitment. */
export type CommitmentDecide<Does extends CommitmentDoes> = RegisterDecide<
  Commitment,
  Extract<CommitmentCommand, { readonly does: Does }>
>

/** Folds one kind of recorded act into the commitment. */
export type CommitmentEvolve<Content> = RegisterEvolve<Commitment, Content>

/** What every act of a commitment records: the day. */
export type OnDay = { readonly on: CalendarDate }

/** What is fulfilled or overtaken stays so. */
export function mustBeOpen({ stage }: Commitment): Refusal | undefined {
  if (stage === 'none') return { refused: 'register-not-opened' }
  return stage === 'fulfilled' || stage === 'overtaken' ? { refused: 'commitment-closed' } : undefined
}

/** A member that owns it speaks for itself; the secretariat and the Chair for organs. */
export function mustBeOwner({ owners }: Commitment, facts: RegisterFacts): Refusal | undefined {
  const { capacity, state } = facts.actor
  if (capacity === 'national' && state !== null && owners.includes(state)) return undefined
  return mustBeOfficer(facts) ? { refused: 'commitment-of-others' } : undefined
}

/** Who reports: the State of a delegation, else the seat. */
export const reporterOf = ({ actor }: RegisterFacts): string => actor.state ?? actor.seat
