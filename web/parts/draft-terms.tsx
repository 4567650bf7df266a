import type { Paragraph } from '../../core/draft/draft.ts'
import { levelVersions } from '../../core/draft/language-issues.ts'
import { termIssues, type TermOffer, termOffers } from '../../core/draft/term-check.ts'
import { useTyped } from './draft-form.tsx'
import { Quoted } from './draft-language-issues.tsx'
import { useTable } from './draft-table.tsx'
import { Sentence } from './sentence.tsx'
import { useWords } from './visit.tsx'

/** Each term once. */
const distinct = (offers: readonly TermOffer[]): readonly TermOffer[] =>
  offers.filter((one, at) => offers.findIndex(other => other.right === one.right) === at)

/**
 * The terms of the term base that stand in the languages that are level, in their right form; a name that the words do not
 * print in this form is marked.
 */
export function TermsOffered({
  paragraph,
  language,
  form,
}: {
  readonly paragraph: Paragraph
  readonly language: string
  readonly form: string
}) {
  const { draft, comparing } = useTable()
  const { draftLanguages: words } = useWords()
  const text = useTyped(form)('text')?.[0] ?? paragraph.texts[language]?.text ?? ''
  const sources = levelVersions(draft, paragraph).filter(each => each.language !== language)
  const offers = distinct(sources.flatMap(from => termOffers(from, language, comparing.terms)))
  if (offers.length === 0) return null
  const issues = sources.flatMap(from => termIssues(from, { language, text }, comparing.terms))
  const wrong = new Set(issues.map(({ right }) => right))
  return (
    <div className="terms">
      <p className="label">{words.offers}</p>
      <ul>
        {offers.map(offer => (
          <li key={offer.right}>
            <Offer offer={offer} language={language} />{' '}
            {wrong.has(offer.right) && <span className="tag need">{words.missing}</span>}
            {offer.note && <span className="note line">{offer.note}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Offer({ offer, language }: { readonly offer: TermOffer; readonly language: string }) {
  const { draftLanguages: words } = useWords()
  const { here, right } = offer
  return (
    <Sentence
      words={words.offer}
      fill={{
        here: <Quoted language={here.language}>{here.words}</Quoted>,
        right: <Quoted language={language}>{right}</Quoted>,
      }}
    />
  )
}
