import type { Language } from '../text/language.ts'
import type { Decision } from './decision.ts'
import type { DecisionFacts } from './facts.ts'
import type { GateRule } from './gate.ts'
import { stands } from './in-the-way.ts'
import { draftNow } from './words-now.ts'

/** Authentic languages in which the words are missing or behind. */
export function languagesMissing(decision: Decision, facts: DecisionFacts): readonly Language[] {
  const { text } = decision
  if (text.kind === 'draft') return draftNow(decision, facts)?.behind ?? []
  return facts.authentic.filter(language => (text.words[language] ?? '').trim() === '')
}

/**
 * The words are there in all authentic languages together, or it is recorded on the basis of which language they are
 * adopted and by when the others follow (5.14). The language of the basis itself is never missing.
 */
export const gateLanguages: GateRule = (decision, facts) => {
  const missing = languagesMissing(decision, facts)
  const basis = decision.languageException?.basis
  const isExcepted = basis !== undefined && !missing.includes(basis)
  if (missing.length === 0 || isExcepted) return undefined
  return stands('decision-languages-behind', { languages: missing.join(', ') })
}
