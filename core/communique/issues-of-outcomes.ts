import { isReport, periodIn } from './outcome-texts.ts'
import type { Parts, Source } from './parts.ts'
import type { ActRead, Issue, OutcomeRead, Span } from './reading.ts'

/** An outcome beside the act that it is of. */
type Of = { readonly outcome: OutcomeRead; readonly act: ActRead | undefined }

/** A report that is acted upon prints no dated period. */
function periodless(source: Source, parts: Parts, { outcome, act }: Of): readonly Issue[] {
  const object = act?.objectSpan
  if (!['adopt', 'approve', 'hear'].includes(outcome.type) || !object || !isReport(source, object)) return []
  const isNamedBefore = source.plain.startsWith('上述', object[0])
  if (isNamedBefore || periodIn(source, parts, object)) return []
  return [{ code: 'no-period', span: object, note: 'reporting period without dates' }]
}

/** A candidacy or nomination prints no term. */
function termless({ outcome, act }: Of): readonly Issue[] {
  const isForTerm = ['nominate', 'note-candidacy', 'support-candidacy'].includes(outcome.type)
  const span: Span = (act?.type === 'nominate' ? act.objectSpan : null) ?? outcome.span
  return isForTerm && !outcome.term ? [{ code: 'no-term', span, note: 'no term is printed' }] : []
}

function uncounted({ outcome, act }: Of): readonly Issue[] {
  const isOpen = outcome.type === 'batch' && outcome.count === null
  const span = act?.objectSpan ?? outcome.span
  return isOpen ? [{ code: 'uncounted-batch', span, note: 'number of decisions not printed' }] : []
}

/** What outcomes leave open: a period, a term, a number; each asked once, also where a text is heard and approved. */
export function outcomeIssues(source: Source, parts: Parts): readonly Issue[] {
  const acts = new Map(parts.acts.map(act => [act.id, act]))
  const issues = parts.outcomes
    .map((outcome): Of => ({ outcome, act: outcome.act === null ? undefined : acts.get(outcome.act) }))
    .flatMap(of => [...periodless(source, parts, of), ...termless(of), ...uncounted(of)])
  return [...new Map(issues.map(issue => [`${issue.code} ${issue.span?.[0]}`, issue])).values()]
}
