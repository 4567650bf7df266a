import { isCompetent } from '../procedure/is-competent.ts'
import type { Decision } from './decision.ts'
import type { DecisionFacts } from './facts.ts'

/** The organ to which a decided text goes next by the table of competences, or none where this organ has the last word. */
export function nextOrganFor(
  { act, document, draft }: Pick<Decision, 'act' | 'document' | 'draft'>,
  { organ, competences }: Pick<DecisionFacts, 'organ' | 'competences'>,
): string | null {
  const row = competences.find(
    each => each.act === act && isCompetent([each], { organ, act: each.act, document, draft }),
  )
  return row?.nextOrgan ?? null
}
