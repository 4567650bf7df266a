import type { Profile } from '../../core/body/profile.ts'
import type { SearchAnswer, SearchQuestion } from '../../core/communique/public-record.ts'
import { Page } from '../parts/page.tsx'
import { SearchForm } from '../parts/search-form.tsx'
import { SearchHitLine } from '../parts/search-hit.tsx'
import { useVisit, useWords } from '../parts/visit.tsx'

export type SearchPageProps = {
  readonly profile: Profile
  readonly question: SearchQuestion
  readonly answer: SearchAnswer
}

/** How many places stand on a page of the answer. */
const perPage = 20

/** `/sco/search`: words, organ, act, State, year; every paragraph that answers, with the places of the words. */
export function SearchPage({ profile, question, answer }: SearchPageProps) {
  const { search } = useWords()
  return (
    <Page
      title={question.words ? `${question.words} – ${search.title}` : search.title}
      here="search"
      kind="search"
    >
      <div className="wrap">
        <header className="lh">
          <h1>{search.title}</h1>
          <SearchForm profile={profile} question={question} answer={answer} />
        </header>
        <Result answer={answer} />
        <ol className="hits">
          {answer.hits.map(hit => (
            <SearchHitLine
              key={`${hit.meeting} ${hit.language} ${hit.paragraph}`}
              hit={hit}
              profile={profile}
            />
          ))}
        </ol>
        <Paging question={question} total={answer.total} />
      </div>
    </Page>
  )
}

function Result({ answer }: { readonly answer: SearchAnswer }) {
  const { search } = useWords()
  if (answer.total > 0) return <p className="found">{search.foundFor(answer.total)}</p>
  return (
    <>
      <p className="found">{search.none}</p>
      <p className="note">{search.noneHow}</p>
    </>
  )
}

const addressOf = (question: SearchQuestion, page: number): string => {
  const { words, organ, act, state, year } = question
  const asked = Object.entries({ words, organ, act, state, year, page: String(page) })
  return `?${new URLSearchParams(asked.flatMap(([name, value]) => (value ? [[name, value]] : [])))}`
}

function Paging({ question, total }: { readonly question: SearchQuestion; readonly total: number }) {
  const { search } = useWords()
  const { body } = useVisit()
  const pages = Math.ceil(total / perPage)
  const { page } = question
  if (pages < 2) return null
  const here = `/${body?.slug}/search`
  return (
    <nav className="quick" aria-label={search.page(page, pages)}>
      {page > 1 && (
        <a rel="prev" href={here + addressOf(question, page - 1)}>
          {search.previous}
        </a>
      )}
      <span>{search.page(page, pages)}</span>
      {page < pages && (
        <a rel="next" href={here + addressOf(question, page + 1)}>
          {search.next}
        </a>
      )}
    </nav>
  )
}
