import { mustHaveWords } from '../procedure/register-checks.ts'
import type { RegisterFacts } from '../procedure/register-facts.ts'
import { actOf } from '../procedure/register-rule.ts'
import type { Refusal } from '../refusal.ts'
import type { Commitment, CommitmentReport } from './commitment.ts'
import {
  type CommitmentDecide,
  type CommitmentEvolve,
  mustBeOpen,
  mustBeOwner,
  reporterOf,
} from './commitment-rule.ts'

/** What is recorded when an owner reports of a commitment. */
export type ProgressReported = CommitmentReport

/** An owner, or the secretariat for it, while it is open. */
export const mayReportProgress = (commitment: Commitment, facts: RegisterFacts): Refusal | undefined =>
  mustBeOpen(commitment) ?? mustBeOwner(commitment, facts)

/** Records what an owner reports. */
export const reportProgress: CommitmentDecide<'report-progress'> = (commitment, { text }, facts) => {
  const content: ProgressReported = { text, by: reporterOf(facts), on: facts.day }
  const last = commitment.reports.at(-1)
  if (JSON.stringify(last) === JSON.stringify({ on: content.on, by: content.by, text }))
    return mayReportProgress(commitment, facts) ?? []
  const refused = mayReportProgress(commitment, facts) ?? mustHaveWords(text, facts)
  return refused ?? [actOf('ProgressReported', content)]
}

/** An owner has reported; the work goes on. */
export const progressReported: CommitmentEvolve<ProgressReported> = (commitment, { on, by, text }) => ({
  ...commitment,
  stage: 'in-progress',
  reports: [...commitment.reports, { on, by, text }],
})
