import type { Competence } from '../body/profile.ts'
import type { Report, ReportEnd } from './report.ts'

type Asked = Pick<Report, 'kind' | 'form'>

const isOn = ({ kind, form }: Asked, each: Competence): boolean =>
  each.document === kind && each.draft === (form === 'draft')

/** The ends that one competence allows. Who may adopt or approve may also take note, or send back. */
function endsBy({ act, draft }: Competence): readonly ReportEnd[] {
  if (act === 'hear') return ['heard']
  if (act === 'approve') return ['approved', 'noted', 'returned']
  return act === 'adopt' && draft ? ['adopted-draft', 'noted', 'returned'] : []
}

/** How a report can lawfully end in an organ: what the competence table allows for its kind (R-21, I-28). */
export function legalEnds(
  competences: readonly Competence[],
  organ: string,
  report: Asked,
): readonly ReportEnd[] {
  const ends = competences.filter(each => each.organ === organ && isOn(report, each)).flatMap(endsBy)
  return [...new Set(ends)]
}

/** The organ that has the last word on a report that was adopted as a draft; null where the table names none. */
export const organAbove = (competences: readonly Competence[], report: Report): string | null =>
  competences.find(each => each.organ === report.addressee && each.act === 'adopt' && isOn(report, each))
    ?.nextOrgan ?? null
