import { registerOf } from '../procedure/register-rule.ts'
import { carryOver, commitmentCarriedOver } from './carry-over.ts'
import type { CommitmentCommand, CommitmentDoes } from './command.ts'
import { type Commitment, noCommitment } from './commitment.ts'
import type { CommitmentDecide } from './commitment-rule.ts'
import { commitmentFulfilled, fulfil } from './fulfil.ts'
import { commitmentOvertaken, overtake } from './overtake.ts'
import { progressReported, reportProgress } from './report-progress.ts'
import { commitmentUndertaken, undertake } from './undertake.ts'

const decisions: { readonly [Does in CommitmentDoes]: CommitmentDecide<Does> } = {
  undertake,
  'report-progress': reportProgress,
  fulfil,
  'carry-over': carryOver,
  overtake,
}

/** A commitment as the one path of acting knows it. */
export const commitmentAggregate = registerOf<Commitment, CommitmentCommand>(noCommitment, decisions, {
  CommitmentUndertaken: commitmentUndertaken,
  ProgressReported: progressReported,
  CommitmentFulfilled: commitmentFulfilled,
  CommitmentCarriedOver: commitmentCarriedOver,
  CommitmentOvertaken: commitmentOvertaken,
})
