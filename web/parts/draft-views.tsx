import { draftFilters, draftViews, hrefAt, memberAt, queryAt } from '../draft/table.ts'
import { BesideSwitch } from './draft-head.tsx'
import { useTable } from './draft-table.tsx'
import { useWords } from './visit.tsx'

/** How the brackets are shown, which paragraphs, which languages; all of it is in the address. */
export function DraftViews() {
  const table = useTable()
  const { draft, draftLanguages, draftRoom, draftViews: history } = useWords()
  return (
    <div className="views noprint">
      <nav className="seg" aria-label={draft.view}>
        {draftViews.map(view => (
          <a
            key={view}
            href={hrefAt(table, { view })}
            data-view={view}
            {...(view === table.view ? { 'aria-current': 'true' as const } : {})}
          >
            {draft.views[view]}
          </a>
        ))}
      </nav>
      <Filters />
      <BesideSwitch />
      <p className="quick">
        <a href={`${table.address}/text${queryAt(table, { selected: null })}`} data-as-text>
          {draft.asText}
        </a>
        <a href={`${table.address}/languages${queryAt(table)}`}>{draftLanguages.page}</a>
        <a href={`${table.address}/revisions?text=${table.text}`}>{history.revisions.link}</a>
        <a href={`${table.address}/room`}>{draftRoom.screen}</a>
        <button type="button" className="plain" data-prints hidden>
          {draft.print}
        </button>
      </p>
    </div>
  )
}

function Filters() {
  const table = useTable()
  const { draft, frame } = useWords()
  const isMember = memberAt(table) !== null
  const shown = draftFilters.filter(each => isMember || (each !== 'mine' && each !== 'awaiting'))
  return (
    <nav className="quick" aria-label={draft.show}>
      <span aria-hidden="true">
        {draft.show}
        {frame.colon}
      </span>
      {shown.map(show => (
        <a
          key={show}
          href={hrefAt(table, { show })}
          {...(show === table.show ? { 'aria-current': 'true' as const } : {})}
        >
          {draft.filters[show]}
        </a>
      ))}
    </nav>
  )
}
