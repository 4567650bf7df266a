import type { Profile } from '../body/profile.ts'
import { composeNaming } from './compose-naming.ts'
import { composeAttendance, composeChair, composeOpening } from './compose-opening.ts'
import { composeAdoptedInPrinciple, composeNomination, composeReports } from './compose-outcomes.ts'
import type { ComposedSentence } from './composed.ts'
import type { MeetingFacts, OutcomeFacts } from './meeting-facts.ts'
import type { LanguagePhrases } from './phrases.ts'

const wayOf = ({ type }: OutcomeFacts): string =>
  type === 'adopt-in-principle' || type === 'nominate' ? type : 'reports'

/** Outcomes of one printed sentence and of one way of wording stand together. */
function groupsOf(outcomes: readonly OutcomeFacts[]): readonly (readonly OutcomeFacts[])[] {
  const groups = new Map<string, OutcomeFacts[]>()
  for (const outcome of outcomes) {
    const key =
      outcome.type === 'nominate'
        ? `${outcome.place} ${outcome.acts.join(' ')}`
        : `${outcome.place} ${wayOf(outcome)}`
    groups.set(key, [...(groups.get(key) ?? []), outcome])
  }
  return [...groups.values()]
}

function sentenceOfGroup(
  facts: MeetingFacts,
  group: readonly OutcomeFacts[],
  profile: Profile,
  phrases: LanguagePhrases,
): ComposedSentence {
  const [first] = group
  if (first?.type === 'nominate') return composeNomination(facts, first, profile, phrases)
  const acted = group.flatMap(outcome => (outcome.type === 'nominate' ? [] : [outcome]))
  return first?.type === 'adopt-in-principle'
    ? composeAdoptedInPrinciple(facts, acted, phrases)
    : composeReports(facts, acted, phrases)
}

/**
 * Every sentence that follows from the facts of a meeting, in one language. The list has the same sentences in the
 * same order in every language, so that the n-th of one says what the n-th of another says.
 */
export function sentencesOfFacts(
  facts: MeetingFacts,
  profile: Profile,
  phrases: LanguagePhrases,
): readonly ComposedSentence[] {
  return [
    composeOpening(facts, phrases),
    composeAttendance(facts, profile, phrases, 'together'),
    composeAttendance(facts, profile, phrases, 'members'),
    composeAttendance(facts, profile, phrases, 'officials'),
    composeChair(facts, phrases),
    ...groupsOf(facts.outcomes).map(group => sentenceOfGroup(facts, group, profile, phrases)),
    ...facts.namings.map(naming => composeNaming(facts, naming, profile, phrases)),
  ]
}
