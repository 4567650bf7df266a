import type { DecisionFacts, DraftNow } from './facts.ts'
import type { NaiveDecision } from './naive-model.fixture.ts'

/** The draft that a decision is on, as it stands now; undefined where the words are its own. */
export const draftOf = (decision: NaiveDecision, { drafts }: DecisionFacts): DraftNow | undefined =>
  decision.draft === null ? undefined : drafts[decision.draft]

/** Authentic languages that are not there, or are behind. */
export function missing(decision: NaiveDecision, facts: DecisionFacts): string[] {
  if (decision.draft !== null) return [...(draftOf(decision, facts)?.behind ?? [])]
  return facts.authentic.filter(language => !decision.languages.includes(language))
}

/** All languages are level, or a recorded decision says on the basis of which one it is adopted (5.14). */
function areLanguagesReady(decision: NaiveDecision, facts: DecisionFacts): boolean {
  const behind = missing(decision, facts)
  if (behind.length === 0) return true
  return decision.exception !== null && !behind.includes(decision.exception)
}

/** The draft is agreed as a whole and has the very words of the decision (5.1, R-30). */
export function isDraftSame(decision: NaiveDecision, facts: DecisionFacts): boolean {
  if (decision.draft === null) return true
  const draft = draftOf(decision, facts)
  return draft?.stage === 'agreed-ad-ref' && draft.digest === decision.digest
}

/** Nothing open in the draft but what is technical, with a mandate to fill it (E-40); every sentence has a scope (E-34). */
function isDraftSettled(decision: NaiveDecision, facts: DecisionFacts): boolean {
  const draft = draftOf(decision, facts)
  if (!draft) return decision.draft === null
  if (draft.politicalSlots > 0 || draft.scopeUndecided.length > 0) return false
  return draft.technicalSlots === 0 || decision.residual > 0
}

/** What is of the text: languages, draft, a named list with consent of all on it, competence. */
export function isTextReady(decision: NaiveDecision, facts: DecisionFacts): boolean {
  if (!areLanguagesReady(decision, facts)) return false
  if (!isDraftSame(decision, facts) || !isDraftSettled(decision, facts)) return false
  const { listed, consents } = decision
  if (listed && listed.length < 2) return false
  if (listed?.some(state => !consents.includes(state) || !facts.members.includes(state))) return false
  return decision.isCompetent
}

const day = 86_400_000

/** The notice of the rules has run since the words that stand were given. */
export function isNoticed(decision: NaiveDecision, { day: today, now, rules }: DecisionFacts): boolean {
  const { count, unit } = rules.notice
  if (unit === 'hours') return Date.parse(now) - decision.draftedAt >= (count * day) / 24
  let passed = 0
  for (let each = Date.parse(decision.draftedOn) + day; each <= Date.parse(today); each += day) {
    const isWeekend = [0, 6].includes(new Date(each).getUTCDay())
    if (unit === 'days' || !isWeekend) passed += 1
  }
  return passed >= count
}
