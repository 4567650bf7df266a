import type { ReactNode } from 'react'
import type { ConcordanceIssue, ConcordancePlace } from '../../core/draft/concordance-issue.ts'
import type { Paragraph } from '../../core/draft/draft.ts'
import { type LanguageIssue, languageIssues } from '../../core/draft/language-issues.ts'
import type { TermIssue } from '../../core/draft/term-check.ts'
import { queryAt } from '../draft/table.ts'
import { Foreign } from './foreign.tsx'
import { Sentence } from './sentence.tsx'
import { useTable } from './draft-table.tsx'
import { useVisit, useWords } from './visit.tsx'

/** What the languages of the selected paragraph say differently; nothing where they say the same. */
export function LanguageIssues({ paragraph }: { readonly paragraph: Paragraph }) {
  const table = useTable()
  const { draftLanguages: words } = useWords()
  const issues = languageIssues(table.draft, paragraph, table.comparing)
  const whole = <a href={`${table.address}/languages${queryAt(table)}#${paragraph.id}`}>{words.page}</a>
  if (issues.length === 0) return <p>{whole}</p>
  return (
    <section aria-labelledby="differ-h">
      <h3 id="differ-h">{words.differ}</h3>
      <IssueList issues={issues} />
      <p>{whole}</p>
    </section>
  )
}

/** One sentence for each thing that is said differently, with the words in both languages. */
export function IssueList({ issues }: { readonly issues: readonly LanguageIssue[] }) {
  return (
    <ul className="differs">
      {issues.map((each, index) => (
        <li key={`${index}`}>
          {each.kind === 'term' ? <TermSentence issue={each.issue} /> : <IssueSentence issue={each.issue} />}
        </li>
      ))}
    </ul>
  )
}

const useLanguageNames = () => {
  const { draftLanguages: words } = useWords()
  return (language: string) => words.names[language] ?? language
}

function IssueSentence({ issue }: { readonly issue: ConcordanceIssue }) {
  const { draftLanguages: words } = useWords()
  const nameOf = useLanguageNames()
  const said = words.issues[issue.code]
  const [one, other] = issue.languages
  const { here, there } = issue
  if (here && there)
    return (
      <Sentence
        words={said.both(nameOf(one), nameOf(other))}
        fill={{ here: <PlaceWords place={here} />, there: <PlaceWords place={there} /> }}
      />
    )
  const [only, has, lacks] = here ? [here, one, other] : [there, other, one]
  if (!only) return null
  return (
    <Sentence words={said.only(nameOf(has), nameOf(lacks))} fill={{ here: <PlaceWords place={only} /> }} />
  )
}

function TermSentence({ issue }: { readonly issue: TermIssue }) {
  const { draftLanguages: words } = useWords()
  const nameOf = useLanguageNames()
  const { here, there, language, right } = issue
  const say = there ? words.term.both : words.term.only
  return (
    <Sentence
      words={say(nameOf(here.language), nameOf(language))}
      fill={{
        here: <PlaceWords place={here} />,
        right: <Quoted language={language}>{right}</Quoted>,
        ...(there ? { there: <PlaceWords place={there} /> } : {}),
      }}
    />
  )
}

/** Words as they are printed; a State or an organ first by its name in the language of the page. */
function PlaceWords({ place }: { readonly place: ConcordancePlace }) {
  const { names, organs } = useTable()
  const { language } = useVisit()
  const { draftLanguages: words } = useWords()
  const named = place.names === undefined ? undefined : (names[place.names] ?? organs[place.names])
  const name = named?.[language]
  const printed = <Quoted language={place.language}>{place.words}</Quoted>
  if (name === undefined || name === place.words) return printed
  const [open, close] = words.brackets
  return (
    <>
      {name}
      {open}
      {printed}
      {close}
    </>
  )
}

/** Words of a text in quotation marks. */
export function Quoted({ language, children }: { readonly language: string; readonly children: ReactNode }) {
  const { draftLanguages: words } = useWords()
  const [open, close] = words.quotes
  return (
    <>
      {open}
      <Foreign language={language}>{children}</Foreign>
      {close}
    </>
  )
}
