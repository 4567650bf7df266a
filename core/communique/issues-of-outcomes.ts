import { isReport, periodIn } from './outcome-texts.ts'
import type { Parts, Source } from './parts.ts'
import type { ActRead, Issue, OutcomeRead, Span } from './reading.ts'

const objectOf = (parts: Parts, { act }: OutcomeRead): Span | null =>
  parts.acts.find(({ id }: ActRead) => id === act)?.objectSpan ?? null

/** A report that is acted upon prints no dated period. */
function periodless(source: Source, parts: Parts, outcome: OutcomeRead): readonly Issue[] {
  const object = objectOf(parts, outcome)
  const isActed = outcome.type === 'adopt' || outcome.type === 'approve' || outcome.type === 'hear'
  if (!isActed || !object || !isReport(source, object) || /^上述/.test(source.plain.slice(...object)))
    return []
  return periodIn(source, parts, object)
    ? []
    : [{ code: 'no-period', span: object, note: 'reporting period without dates' }]
}

/** A candidacy or nomination prints no term. */
function termless(parts: Parts, outcome: OutcomeRead): readonly Issue[] {
  const isForTerm = ['nominate', 'note-candidacy', 'support-candidacy'].includes(outcome.type)
  const act = parts.acts.find(({ id }) => id === outcome.act)
  const span = act?.type === 'nominate' ? (act.objectSpan ?? outcome.span) : outcome.span
  return isForTerm && !outcome.term ? [{ code: 'no-term', span, note: 'no term is printed' }] : []
}

const uncounted = (parts: Parts, outcome: OutcomeRead): readonly Issue[] =>
  outcome.type === 'batch' && outcome.count === null
    ? [
        {
          code: 'uncounted-batch',
          span: objectOf(parts, outcome) ?? outcome.span,
          note: 'number of decisions not printed',
        },
      ]
    : []

/** What outcomes leave open: a period, a term, a number. */
export function outcomeIssues(source: Source, parts: Parts): readonly Issue[] {
  const issues = parts.outcomes.flatMap(outcome => [
    ...periodless(source, parts, outcome),
    ...termless(parts, outcome),
    ...uncounted(parts, outcome),
  ])
  return issues.filter(
    ({ code, span }, i) =>
      issues.findIndex(other => other.code === code && other.span?.[0] === span?.[0]) === i,
  )
}
