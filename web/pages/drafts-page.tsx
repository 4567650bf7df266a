import type { DraftStage } from '../../core/draft/draft.ts'
import type { Profile } from '../../core/body/profile.ts'
import { Page } from '../parts/page.tsx'
import { useIn, useVisit, useWords } from '../parts/visit.tsx'
import { formatInstant } from '../words/dates.ts'

/** A draft in the list. */
export type DraftInList = {
  readonly id: string
  readonly symbol: string
  readonly title: Readonly<Record<string, string>>
  readonly stage: DraftStage
  readonly changed: string
}

/** What a body negotiates, as far as the seat may see it. */
export function DraftsPage({
  profile,
  drafts,
}: {
  readonly profile: Profile
  readonly drafts: readonly DraftInList[] | null
}) {
  const { draft, draftForms, frame } = useWords()
  const inLanguage = useIn()
  return (
    <Page title={draft.list} here="drafts" kind="drafts" foot={draft.foot}>
      <div className="wrap dlist">
        <h1>{draft.list}</h1>
        <p className="note">
          {inLanguage(profile.name)}. {draft.listLead}
        </p>
        {drafts === null && (
          <p>
            {draft.noSeat} <a href="/seats">{frame.takeSeat}</a>
          </p>
        )}
        {drafts !== null && (
          <p className="starts">
            <a className="btn s" href={`/${profile.id.toLowerCase()}/drafts/new`}>
              {draftForms.submit}
            </a>
          </p>
        )}
        {drafts?.length === 0 && <p>{draft.none}</p>}
        {drafts && drafts.length > 0 && <DraftRows slug={profile.id.toLowerCase()} drafts={drafts} />}
      </div>
    </Page>
  )
}

function DraftRows({ slug, drafts }: { readonly slug: string; readonly drafts: readonly DraftInList[] }) {
  const { draft } = useWords()
  const { language } = useVisit()
  return (
    <ul className="drows">
      {drafts.map(({ id, symbol, title, stage, changed }) => (
        <li key={id}>
          <h2>
            <a href={`/${slug}/drafts/${id}`}>{title[language] ?? Object.values(title)[0]}</a>
          </h2>
          <p className="note">
            <span className="sym">{symbol}</span> · {draft.stages[stage]} ·{' '}
            {draft.changed(formatInstant(language, changed))}
          </p>
        </li>
      ))}
    </ul>
  )
}
