import { printedNumber } from '../../core/draft/printed-number.ts'
import type { Paragraph } from '../../core/draft/draft.ts'
import type { Entry } from '../../core/journal/entry.ts'
import { type DraftTable, hrefAt } from '../draft/table.ts'
import { type HistoryStep, stepsOf } from '../draft/history.ts'
import { numbersOf } from '../draft/rows.ts'
import { titleOf } from '../parts/draft-head.tsx'
import { RedlinedText } from '../parts/draft-stale.tsx'
import { DraftTableProvider, useNames, useTable } from '../parts/draft-table.tsx'
import { useSeatName } from '../parts/header.tsx'
import { Page } from '../parts/page.tsx'
import { useVisit, useWords } from '../parts/visit.tsx'
import { formatInstant } from '../words/dates.ts'

/** Everything that was done to a paragraph, the last first; each changed word with the proposal that changed it. */
export function DraftHistoryPage({
  table,
  paragraph,
  entries,
}: {
  readonly table: DraftTable
  readonly paragraph: Paragraph
  readonly entries: readonly Entry[]
}) {
  const { draft } = useWords()
  const { language } = useVisit()
  const title = draft.historyOf(printedNumber(paragraph))
  return (
    <Page
      title={`${title} – ${titleOf(table.draft, language)}`}
      here="drafts"
      kind="draft-history"
      foot={draft.foot}
    >
      <DraftTableProvider value={table}>
        <div className="wrap dlist">
          <h1>{title}</h1>
          <p className="note">{draft.historyLead}</p>
          <p>
            <a href={hrefAt(table)}>{draft.back}</a>
          </p>
          <ol className="drows">
            {stepsOf(entries, paragraph.id, table.text)
              .toReversed()
              .map(step => (
                <Step key={step.entry.position} step={step} />
              ))}
          </ol>
        </div>
      </DraftTableProvider>
    </Page>
  )
}

function Step({ step }: { readonly step: HistoryStep }) {
  const { draft: shown, text } = useTable()
  const { draft, frame } = useWords()
  const { language } = useVisit()
  const nameOf = useNames()
  const { entry, proposal, stance, before, after } = step
  const seatName = useSeatName()
  const by = entry.state ? nameOf(entry.state) : seatName({ id: entry.actor, state: null })
  const number = proposal === null ? undefined : numbersOf(shown).get(proposal)
  const kind = proposal === null ? undefined : shown.proposals.get(proposal)?.kind
  return (
    <li>
      <p>
        <b>{by}</b>
        {frame.colon}
        {draft.acts[entry.type] ?? entry.type}
        {number !== undefined && ` ${draft.number(number)}`}
        {kind && ` (${draft.kinds[kind]})`}
        {stance && `${frame.colon}${draft.stances[stance]}`}
      </p>
      <p className="note">{formatInstant(language, entry.at)}</p>
      {before !== after && <RedlinedText before={before} after={after} language={text} />}
    </li>
  )
}
