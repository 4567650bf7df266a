import type { DraftSentence } from './meeting-to-communique.ts'
import type { ResultScope } from './meeting-result.ts'
import type { Phrases } from './phrases.ts'
import type { SentenceSource } from './sentences-of-result.ts'

/** A paragraph of a draft communiqué, as the drafting table takes it, with what it rests on. */
export type SourcedParagraph = {
  readonly id: string
  readonly heading: null
  readonly texts: Readonly<Record<string, string>>
  readonly scope: ResultScope
  readonly source: readonly SentenceSource[]
}

/** A communiqué opens with who met and who attended in one paragraph; every other sentence has its own. */
function grouped(sentences: readonly DraftSentence[]): readonly (readonly DraftSentence[])[] {
  const groups: (readonly DraftSentence[])[] = []
  for (const sentence of sentences) {
    const last = groups.at(-1)
    const goesOn = sentence.section === 'attendance' && last?.[0]?.section === 'opening'
    if (goesOn && last) groups.splice(-1, 1, [...last, sentence])
    else groups.push([sentence])
  }
  return groups
}

/** A gap for a person to fill, where a language has no words for a sentence: what it rests on is not lost. */
const gap = ({ sources }: DraftSentence): string =>
  `[● ${sources.map(({ kind, id }) => `${kind} ${id}`).join(', ')}]`

function textIn(group: readonly DraftSentence[], language: string, between: string): string | null {
  const texts = group.map(({ texts: known }) => known[language] ?? null)
  return texts.includes(null) ? null : texts.join(between)
}

const gapped = (group: readonly DraftSentence[], language: string, between: string): string =>
  group.map(sentence => sentence.texts[language] ?? gap(sentence)).join(between)

/**
 * The paragraphs of a draft communiqué. A language that lacks words for one is behind in it; the language of origin, in
 * which the draft must have every paragraph, has a gap to be filled instead.
 */
export function paragraphsOfSentences(
  sentences: readonly DraftSentence[],
  origin: string,
  phrases: Phrases,
): readonly SourcedParagraph[] {
  return grouped(sentences).map((group, index) => ({
    id: `p${index + 1}`,
    heading: null,
    scope: group.find(({ scope }) => scope.kind === 'named')?.scope ?? { kind: 'all' },
    source: group.flatMap(({ sources }) => sources),
    texts: Object.fromEntries(
      Object.values(phrases).flatMap(({ language, betweenSentences: between }) => {
        const text = language === origin ? gapped(group, language, between) : textIn(group, language, between)
        return text === null ? [] : [[language, text]]
      }),
    ),
  }))
}
