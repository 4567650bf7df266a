import type { Profile } from '../body/profile.ts'
import type { ComposedSentence } from './composed.ts'
import type { MeetingFacts } from './meeting-facts.ts'
import type { MeetingResult } from './meeting-result.ts'
import type { Phrases } from './phrases.ts'
import { sectionsOf } from './sections-of.ts'
import { type SourcedSentence, sentencesOfResult, type SentenceSource } from './sentences-of-result.ts'

/** A sentence of a draft communiqué: its words as far as each language has them, in whose name, and what it rests on. */
export type DraftSentence = Pick<SourcedSentence, 'section' | 'scope'> & {
  readonly texts: Readonly<Record<string, string>>
  /** What a language lacks to word it; a translator brings it level. */
  readonly lacking: Readonly<Record<string, readonly string[]>>
  readonly sources: readonly [SentenceSource, ...SentenceSource[]]
}

const textOf = (sentence: ComposedSentence): readonly string[] =>
  sentence.kind === 'composed' ? [sentence.wordings[0]] : []

function worded(
  { section, scope, sources, wordIn }: SourcedSentence,
  profile: Profile,
  phrases: Phrases,
): DraftSentence {
  const each = Object.values(phrases).map(one => ({ language: one.language, sentence: wordIn(profile, one) }))
  return {
    section,
    scope,
    sources,
    texts: Object.fromEntries(
      each.flatMap(({ language, sentence }) => textOf(sentence).map(text => [language, text])),
    ),
    lacking: Object.fromEntries(
      each.flatMap(({ language, sentence }) =>
        sentence.kind === 'missing' ? [[language, sentence.lacking]] : [],
      ),
    ),
  }
}

/**
 * The draft communiqué of a meeting: every sentence that follows from what was decided and agreed, in the order of sections
 * of the body, each with its source (M39). A sentence that no language can word is left out of no list: it has no texts.
 */
export function meetingToCommunique(
  meeting: MeetingFacts,
  result: MeetingResult,
  profile: Profile,
  phrases: Phrases,
): readonly DraftSentence[] {
  const order = sectionsOf(profile)
  return sentencesOfResult(meeting, result)
    .filter(({ section }) => order.includes(section))
    .toSorted((one, other) => order.indexOf(one.section) - order.indexOf(other.section))
    .map(sentence => worded(sentence, profile, phrases))
}
