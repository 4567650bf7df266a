import { TypedWords } from '../parts/draft-propose.tsx'
import { Page } from '../parts/page.tsx'
import { useWords } from '../parts/visit.tsx'
import type { FormFields } from '../draft/change-of.ts'

/** A form came from whoever has no seat at the draft any more: nothing is recorded, and the words are given back. */
export function DraftAwayPage({ typed }: { readonly typed: FormFields }) {
  const { draft, draftTyped, errors } = useWords()
  return (
    <Page title={draftTyped.away} here="drafts" kind="draft-away" foot={draft.foot}>
      <div className="wrap">
        <header className="lh">
          <h1>{draftTyped.away}</h1>
          <p className="lead" role="alert">
            {draftTyped.awayLead}
          </p>
        </header>
        <p className="ways">
          <a className="btn go" href="/seats">
            {errors.goSeats}
          </a>
        </p>
        <TypedWords typed={typed} />
      </div>
    </Page>
  )
}
