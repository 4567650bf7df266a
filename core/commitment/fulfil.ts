import type { CalendarDate } from '../calendar.ts'
import { mustBeDates, mustHaveWords } from '../procedure/register-checks.ts'
import type { RegisterFacts } from '../procedure/register-facts.ts'
import { actOf } from '../procedure/register-rule.ts'
import type { Refusal } from '../refusal.ts'
import type { Commitment, CommitmentReport } from './commitment.ts'
import { type CommitmentDecide, type CommitmentEvolve, reporterOf } from './commitment-rule.ts'
import { mayReportProgress } from './report-progress.ts'

/** What is recorded when a commitment is fulfilled: on which day, and what was done. */
export type CommitmentFulfilled = CommitmentReport

/** Who reports of it also reports that it is done. */
export const mayFulfil = (commitment: Commitment, facts: RegisterFacts): Refusal | undefined =>
  mayReportProgress(commitment, facts)

/** It was not fulfilled before it was undertaken, and not after today. */
const mustHaveHappened = (
  { undertaken }: Commitment,
  on: CalendarDate,
  { day }: RegisterFacts,
): Refusal | undefined =>
  mustBeDates(on) ??
  (undertaken <= on && on <= day ? undefined : { refused: 'register-date-unfit', facts: { date: on } })

/** Records that what was undertaken is done. */
export const fulfil: CommitmentDecide<'fulfil'> = (commitment, { on, text }, facts) => {
  if (commitment.stage === 'fulfilled' && commitment.fulfilled === on) return []
  const content: CommitmentFulfilled = { on, text, by: reporterOf(facts) }
  const refused =
    mayFulfil(commitment, facts) ?? mustHaveWords(text, facts) ?? mustHaveHappened(commitment, on, facts)
  return refused ?? [actOf('CommitmentFulfilled', content)]
}

/** It is done. */
export const commitmentFulfilled: CommitmentEvolve<CommitmentFulfilled> = (commitment, { on, by, text }) => ({
  ...commitment,
  stage: 'fulfilled',
  fulfilled: on,
  reports: [...commitment.reports, { on, by, text }],
})
