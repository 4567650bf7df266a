import { decisionFound, mustBeOn } from '../procedure/register-checks.ts'
import type { RegisterFacts } from '../procedure/register-facts.ts'
import type { DecidedSource, DecisionRef } from '../procedure/source.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import type { Report, ReportEnd } from './report.ts'

const ends: Readonly<Record<string, ReportEnd>> = {
  hear: 'heard',
  note: 'noted',
  adopt: 'adopted-draft',
  approve: 'approved',
  return: 'returned',
}

/** The decision of an organ on this report, or why it is none. */
export function decidedOn(
  report: Report,
  by: DecisionRef,
  organ: string,
  facts: RegisterFacts,
): DecidedSource | Refusal {
  const decided = decisionFound(facts, by)
  if (isRefusal(decided)) return decided
  const other: Refusal = { refused: 'organ-not-competent-here', facts: { organ: by.organ } }
  return mustBeOn(decided, 'report', report.id) ?? (by.organ === organ ? decided : other)
}

/** How a decision ends a report, by what the organ did with it. */
export const endBy = ({ act }: DecidedSource): ReportEnd | null => ends[act] ?? null
