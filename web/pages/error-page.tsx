import { Page } from '../parts/page.tsx'
import { useVisit, useWords } from '../parts/visit.tsx'

/** What a page says when something could not be done; the same words as the API's problem reply. */
export type ErrorPageProps = {
  readonly title: string
  readonly detail: string
  readonly rule: string | null
  /** The request, as the log knows it; shown where a person may have to name it. */
  readonly request: string | null
  /** Whether taking a seat or signing in is the way on. */
  readonly way: 'home' | 'seats'
}

/** Says in a sentence what is the matter, and offers a way on. */
export function ErrorPage({ title, detail, rule, request, way }: ErrorPageProps) {
  const { errors } = useWords()
  const { body } = useVisit()
  return (
    <Page title={title} kind="error">
      <div className="wrap">
        <header className="lh">
          <h1>{title}</h1>
          <p className="lead">
            {detail} {rule && <span className="tag">{rule}</span>}
          </p>
        </header>
        <p className="ways">
          {way === 'seats' && (
            <a className="btn go" href="/seats">
              {errors.goSeats}
            </a>
          )}
          <a className="btn" href={body ? `/${body.slug}` : '/'}>
            {errors.goHome}
          </a>
          {body && (
            <a className="btn quiet" href={`/${body.slug}/search`}>
              {errors.goSearch}
            </a>
          )}
        </p>
        {request && (
          <p className="note">
            {errors.request} <code>{request}</code>
          </p>
        )}
      </div>
    </Page>
  )
}
