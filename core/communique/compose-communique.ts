import type { Profile } from '../body/profile.ts'
import type { ComposedSentence } from './composed.ts'
import { factsOfReading } from './facts-of-reading.ts'
import type { LanguagePhrases, Phrases } from './phrases.ts'
import type { ParagraphRead, Reading, Span } from './reading.ts'
import { sentencesOfFacts } from './sentences-of-facts.ts'

/** A stretch of a composed text: generated from recorded facts, or quoted from the recorded text. */
export type ComposedPart = {
  readonly from: 'facts' | 'text'
  readonly text: string
  /** The acts that a generated sentence states. */
  readonly acts: readonly string[]
}

/** A paragraph of a composed text. `before` stands between it and what precedes it. */
export type ComposedParagraph = {
  readonly n: number
  readonly before: string
  readonly parts: readonly ComposedPart[]
}

/** A communiqué put together again: each paragraph from its parts; `after` ends the text. */
export type ComposedCommunique = {
  readonly language: string
  readonly paragraphs: readonly ComposedParagraph[]
  readonly after: string
}

/** The text of a composed communiqué, all its parts in order. */
export const composedText = ({ paragraphs, after }: ComposedCommunique): string =>
  paragraphs
    .flatMap(({ before, parts }) => [before, ...parts.map(part => part.text)])
    .concat(after)
    .join('')

/** A generated sentence where the recorded text prints it; `sentence` is its number among the sentences of the facts. */
type Match = {
  readonly at: number
  readonly text: string
  readonly sentence: number
  readonly acts: readonly string[]
}

/** Wordings are stored in half-width form; a text set in full-width marks prints the same wordings. */
const fullWidth = (wording: string): string =>
  wording.replaceAll(',', '\uFF0C').replaceAll('(', '\uFF08').replaceAll(')', '\uFF09')

const opensSentence = (before: string): boolean => /(?:^|[。！？.!?][”"»’)\]\uFF09]*)\s*$/.test(before)

function placeOf(paragraph: string, wordings: readonly string[]): Pick<Match, 'at' | 'text'> | null {
  for (const text of wordings.flatMap(wording => [wording, fullWidth(wording)])) {
    const at = paragraph.indexOf(text)
    if (at >= 0 && opensSentence(paragraph.slice(0, at))) return { at, text }
  }
  return null
}

const actsIn = (reading: Reading, n: number, acts: readonly string[]): readonly string[] =>
  reading.acts.filter(act => act.paragraph === n && acts.includes(act.id)).map(act => act.id)

/** The generated sentences that a paragraph prints, in its order, none over another. */
function matchesIn(
  paragraph: string,
  n: number,
  reading: Reading,
  sentences: readonly ComposedSentence[],
): readonly Match[] {
  const found = sentences.flatMap((sentence, index): readonly Match[] => {
    if (sentence.kind === 'missing') return []
    const acts = actsIn(reading, n, sentence.acts)
    const place = acts.length > 0 ? placeOf(paragraph, sentence.wordings) : null
    return place ? [{ ...place, sentence: index, acts }] : []
  })
  const inOrder = found.toSorted((one, other) => one.at - other.at || other.text.length - one.text.length)
  return inOrder.filter((match, index) =>
    inOrder.slice(0, index).every(earlier => earlier.at + earlier.text.length <= match.at),
  )
}

const quoted = (text: string): readonly ComposedPart[] =>
  text === '' ? [] : [{ from: 'text', text, acts: [] }]

function partsOf(paragraph: string, matches: readonly Match[]): readonly ComposedPart[] {
  const ends = matches.map(({ at, text }) => at + text.length)
  return [
    ...matches.flatMap(({ at, text, acts }, index): readonly ComposedPart[] => [
      ...quoted(paragraph.slice(ends[index - 1] ?? 0, at)),
      { from: 'facts', text, acts },
    ]),
    ...quoted(paragraph.slice(ends.at(-1) ?? 0)),
  ]
}

const phrasesOf = (phrases: Phrases, language: string): LanguagePhrases | null =>
  Object.values(phrases).find(candidate => candidate.language === language) ?? null

function generated(reading: Reading, profile: Profile, phrases: LanguagePhrases | null) {
  const facts = phrases && factsOfReading(reading, profile)
  return facts ? sentencesOfFacts(facts, profile, phrases) : []
}

const textAt = (text: string, [from, to]: Span): string => text.slice(from, to)

/**
 * The communiqué of a recorded text, put together from what its facts generate and what it says beyond them. Joined, the
 * parts are the text again, byte for byte: a sentence counts as generated only where it equals the printed one.
 */
export function composeCommunique(
  text: string,
  reading: Reading,
  profile: Profile,
  phrases: Phrases,
): ComposedCommunique {
  const sentences = generated(reading, profile, phrasesOf(phrases, reading.language))
  const endBefore = (index: number) => reading.paragraphs[index - 1]?.span[1] ?? 0
  const paragraphs = reading.paragraphs.map(({ n, span }: ParagraphRead, index) => {
    const printed = textAt(text, span)
    const parts = partsOf(printed, matchesIn(printed, n, reading, sentences))
    return { n, before: text.slice(endBefore(index), span[0]), parts }
  })
  return { language: reading.language, paragraphs, after: text.slice(endBefore(reading.paragraphs.length)) }
}

/**
 * What follows from structure alone, in a language in which no text is recorded: the sentences that the facts generate
 * exactly as the recorded text prints them, worded in that language. Nothing else is translated or supplied.
 */
export function composeInLanguage(
  text: string,
  reading: Reading,
  profile: Profile,
  target: LanguagePhrases,
  source: LanguagePhrases,
): ComposedCommunique {
  const sentences = generated(reading, profile, source)
  const worded = generated(reading, profile, target)
  const paragraphs = reading.paragraphs.flatMap(({ n, span }) => {
    const parts = matchesIn(textAt(text, span), n, reading, sentences).flatMap(match => {
      const sentence = worded[match.sentence]
      return sentence?.kind === 'composed' ? [{ text: sentence.wordings[0], acts: match.acts }] : []
    })
    return parts.length === 0 ? [] : [{ n, parts }]
  })
  return {
    language: target.language,
    paragraphs: paragraphs.map(({ n, parts }, index) => ({
      n,
      before: index === 0 ? '' : '\n',
      parts: parts.map(({ text: words, acts }, place) => ({
        from: 'facts' as const,
        text: place === 0 ? words : `${target.betweenSentences}${words}`,
        acts,
      })),
    })),
    after: '',
  }
}
