import type { Competence } from '../body/profile.ts'
import { isCompetent } from '../procedure/is-competent.ts'
import type { DecisionAct } from './decision.ts'
import type { GateRule } from './gate.ts'
import { stands } from './in-the-way.ts'

/** Acts by which nothing is adopted: every organ takes note of a text or returns it. */
const free: readonly DecisionAct[] = ['note', 'return']

/** What an organ must be competent for, any one of them: to end a text, or a membership, takes what adopting it takes. */
function neededFor(act: DecisionAct): readonly Competence['act'][] {
  if (act === 'note' || act === 'return') return []
  if (act === 'terminate' || act === 'suspend-member' || act === 'expel-member') return ['adopt', 'approve']
  return [act]
}

/** The organ is competent for this act on this kind of text. */
export const gateCompetence: GateRule = ({ act, document, draft }, { organ, competences }) => {
  if (free.includes(act)) return undefined
  const may = neededFor(act).some(needed => isCompetent(competences, { organ, act: needed, document, draft }))
  return may ? undefined : stands('decision-not-competent', { organ, act, document })
}
