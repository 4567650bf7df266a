import { openReadingOf } from '../../core/draft/under-negotiation.ts'
import type { DraftTable } from '../draft/table.ts'
import { formatInstant } from '../words/dates.ts'
import { titleOf } from './draft-head.tsx'
import { useVisit, useWords } from './visit.tsx'

/** The texts under negotiation, each with its reading and the deadline for proposals. */
export function AwaitingTexts({ tables }: { readonly tables: readonly DraftTable[] }) {
  const { awaiting } = useWords()
  if (tables.length === 0) return null
  return (
    <section aria-labelledby="texts">
      <div className="head">
        <h2 id="texts">{awaiting.texts}</h2>
        <span className="count">{tables.length}</span>
      </div>
      <ul className="plain-l">
        {tables.map(table => (
          <TextLine key={table.draft.id} table={table} />
        ))}
      </ul>
    </section>
  )
}

function TextLine({ table: { draft: shown, address } }: { readonly table: DraftTable }) {
  const { draft } = useWords()
  const { language } = useVisit()
  const open = openReadingOf(shown)
  const deadline = open?.deadline ? draft.until(formatInstant(language, open.deadline)) : draft.noDeadline
  return (
    <li>
      <a href={address}>{titleOf(shown, language)}</a>
      <br />
      <span className="note">
        {shown.symbol} · {open ? `${draft.reading(open.number)} · ${deadline}` : draft.stages[shown.stage]}
      </span>
    </li>
  )
}
