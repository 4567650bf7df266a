import { type ComposedSentence, composed, missing } from './composed.ts'
import type { MeetingFacts } from './meeting-facts.ts'
import type { DecisionResult, EventResult, ItemResult } from './meeting-result.ts'
import type { LanguagePhrases } from './phrases.ts'

const ministersOf = ({ organ }: MeetingFacts, phrases: LanguagePhrases): string | null =>
  phrases.organs[organ]?.ministers ?? null

/** An event of protocol: who gave it. Its day is not asked for; it may be unknown (M06). */
export function composeEvent({ kind, hosts }: EventResult, phrases: LanguagePhrases): ComposedSentence {
  const alternatives = phrases.events?.[kind]
  if (!alternatives) return missing(kind)
  return composed(alternatives, { hosts: hosts?.[phrases.language] ?? null }, phrases)
}

/** An item that was considered, discussed, heard or noted, by its title (M12). */
export function composeItem(
  facts: MeetingFacts,
  { title, outcome }: ItemResult,
  phrases: LanguagePhrases,
): ComposedSentence {
  const alternatives = phrases.items?.[outcome]
  if (!alternatives) return missing(outcome)
  const parts = { ministers: ministersOf(facts, phrases), title: title[phrases.language] ?? null }
  return composed(alternatives, parts, phrases)
}

/** Decisions by title where all of them are public; a series without titles where one is for members only (M37). */
export function composeDecisions(
  facts: MeetingFacts,
  decisions: readonly DecisionResult[],
  phrases: LanguagePhrases,
): ComposedSentence {
  if (!phrases.decisions) return missing('decisions')
  const titles = decisions.map(({ title }) => title[phrases.language])
  const items = titles.filter(title => title !== undefined)
  const isPublic = decisions.every(({ publicity }) => publicity === 'public')
  const parts = {
    ministers: ministersOf(facts, phrases),
    titles:
      items.length < titles.length ? null : { items, list: phrases.lists.decisions ?? phrases.lists.clauses },
  }
  return composed(phrases.decisions[isPublic ? 'titled' : 'series'], parts, phrases)
}
