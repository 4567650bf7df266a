import { chapeaux } from '../../core/draft/chapeau.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { tongueOf } from '../../core/text/brackets-words.ts'
import { compareParagraphs, type ComparedParagraph } from '../../core/text/compare.ts'
import type { Language } from '../../core/text/language.ts'
import { tags } from '../words/plural.ts'
import { RedlinedRuns } from './redlined-runs.tsx'
import { useWords } from './visit.tsx'

const headingsIn = (draft: Draft, language: Language): readonly string[] =>
  chapeaux(draft).map(({ chapeau }) => chapeau.texts[language] ?? '')

/** The title and the headings that were worded anew, came or went between two revisions; one that only moved is none. */
export const revisedHeadings = (from: Draft, to: Draft, language: Language): readonly ComparedParagraph[] =>
  compareParagraphs(headingsIn(from, language), headingsIn(to, language), language).paragraphs.filter(
    ({ runs }) => runs.some(({ op }) => op !== 'same'),
  )

/** The title and the headings that changed, each as a redline. */
export function RevisedHeadings({
  revised,
  language,
}: {
  readonly revised: readonly ComparedParagraph[]
  readonly language: Language
}) {
  const { draft } = useWords()
  if (revised.length === 0) return null
  return (
    <section className="rheads" aria-labelledby="headings">
      <h2 id="headings">{draft.chapeau}</h2>
      <ul>
        {revised.map(({ from, to, runs }) => (
          <li key={`${from}-${to}`} className="text-s line" lang={tags[tongueOf(language)]}>
            <RedlinedRuns runs={runs} />
          </li>
        ))}
      </ul>
    </section>
  )
}
