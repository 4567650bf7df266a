import { brokenChains, chainsOf } from '../core/communique/chains.ts'
import { citationIssues } from '../core/communique/citations.ts'
import { readCommunique } from '../core/communique/read.ts'
import type { Reading } from '../core/communique/reading.ts'
import type { Draft, Paragraph } from '../core/draft/draft.ts'
import { definedTermIssues, type ParagraphWords } from '../core/draft/defined-terms.ts'
import { formulaUses } from '../core/draft/formula-uses.ts'
import { stands } from '../core/draft/paragraph-of.ts'
import type { TextCheck, TextChecks } from '../web/draft/text-checks.ts'
import type { LoadedProfile } from './profile.ts'

/** Characters of a text that is read as a whole while somebody waits for a page. */
const mostRead = 60_000

const standing = ({ paragraphs }: Draft): readonly Paragraph[] => paragraphs.filter(stands)

const wordsIn = (paragraphs: readonly Paragraph[], language: string): readonly ParagraphWords[] =>
  paragraphs.flatMap(({ id, texts }) => {
    const text = texts[language]?.text ?? ''
    return text === '' ? [] : [{ paragraph: id, text }]
  })

/** The paragraphs as they were submitted: a number stays until the end, wherever a paragraph is moved (practice 9.2). */
const inSubmittedOrder = (paragraphs: readonly Paragraph[]): readonly Paragraph[] =>
  paragraphs.toSorted((one, other) => one.number - other.number || one.suffix.localeCompare(other.suffix))

const ofTerms = (words: readonly ParagraphWords[], language: string): readonly TextCheck[] =>
  definedTermIssues(words, language).map(({ kind, paragraph, term, defined }) => ({
    kind,
    paragraph,
    language,
    words: term,
    defined,
  }))

const ofFormulas = (
  words: readonly ParagraphWords[],
  language: string,
  { terms }: LoadedProfile['profile'],
): readonly TextCheck[] =>
  words.flatMap(({ paragraph, text }) =>
    formulaUses({ language, text }, terms).map(({ kind, formula, runs }) => ({
      kind: kind === 'changed' ? ('formula-changed' as const) : ('formula' as const),
      paragraph,
      language,
      formula,
      runs,
    })),
  )

function readingOf(
  words: readonly ParagraphWords[],
  language: string,
  loaded: LoadedProfile,
): Reading | null {
  const reader = loaded.readingLanguages[language]
  const text = words
    .map(each => each.text)
    .join('\n')
    .normalize('NFC')
  return reader ? readCommunique({ text, sha256: '0'.repeat(64) }, reader, loaded.profile) : null
}

/** What only a reading of the whole text tells: dates of citations, and who takes a subject from whom. */
function ofReading(draft: Draft, language: string, loaded: LoadedProfile): readonly TextCheck[] {
  const words = wordsIn(inSubmittedOrder(standing(draft)), language)
  const reading = readingOf(words, language, loaded)
  if (!reading) return []
  const idOf = (n: number): string => words[n - 1]?.paragraph ?? ''
  const order = wordsIn(standing(draft), language).map(
    ({ paragraph }) => words.findIndex(each => each.paragraph === paragraph) + 1,
  )
  return [
    ...citationIssues(reading, loaded.profile).map(({ mention, printed, registered, source }) => ({
      kind: 'citation-date' as const,
      paragraph: idOf(mention.paragraph),
      language,
      words: mention.title,
      printed,
      registered,
      source,
    })),
    ...brokenChains(chainsOf(reading), order).map(({ paragraph, from }) => ({
      kind: 'broken-chain' as const,
      paragraph: idOf(paragraph),
      language,
      from: idOf(from),
    })),
  ]
}

const lengthOf = (words: readonly ParagraphWords[]): number =>
  words.reduce((sum, { text }) => sum + text.length, 0)

/** Everything to look at in the words of a draft, in the order of its languages and of the text. */
export function textChecks(draft: Draft, loaded: LoadedProfile): TextChecks {
  const paragraphs = standing(draft)
  const isLong = (language: string): boolean =>
    loaded.readingLanguages[language] !== undefined && lengthOf(wordsIn(paragraphs, language)) > mostRead
  const found = draft.languages.flatMap(language => {
    const words = wordsIn(paragraphs, language)
    return [
      ...ofTerms(words, language),
      ...ofFormulas(words, language, loaded.profile),
      ...(isLong(language) ? [] : ofReading(draft, language, loaded)),
    ]
  })
  return { found, unread: draft.languages.filter(isLong) }
}
