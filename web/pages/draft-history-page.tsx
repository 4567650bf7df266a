import { printedNumber } from '../../core/draft/printed-number.ts'
import type { Paragraph } from '../../core/draft/draft.ts'
import type { OriginSpan } from '../../core/draft/origin-spans.ts'
import type { Entry } from '../../core/journal/entry.ts'
import { tongueOf } from '../../core/text/brackets-words.ts'
import { type DraftTable, hrefAt } from '../draft/table.ts'
import { type HistoryStep, stepsOf } from '../draft/history.ts'
import { useActName } from '../parts/draft-act-name.tsx'
import { titleOf } from '../parts/draft-head.tsx'
import { DraftOrigins } from '../parts/draft-origins.tsx'
import { RedlinedText } from '../parts/draft-stale.tsx'
import { DraftTableProvider, useTable } from '../parts/draft-table.tsx'
import { Page } from '../parts/page.tsx'
import { useVisit, useWords } from '../parts/visit.tsx'
import { Instant } from '../parts/when.tsx'
import { tags } from '../words/plural.ts'

export type HistoryPageProps = {
  readonly table: DraftTable
  readonly paragraph: Paragraph
  /** The acts on the paragraph, and all acts on the draft, among which its words may have come in. */
  readonly entries: readonly Entry[]
  readonly all: readonly Entry[]
  /** The words as they stand, with their origins. */
  readonly spans: readonly OriginSpan[]
}

/** Where each word of a paragraph comes from, and everything that was done to the paragraph, the last first. */
export function DraftHistoryPage({ table, paragraph, entries, all, spans }: HistoryPageProps) {
  const { draft, draftViews } = useWords()
  const { language } = useVisit()
  const title = draft.historyOf(printedNumber(paragraph))
  const steps = stepsOf(entries, paragraph.id, table.text).toReversed()
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
          <p className="quick noprint">
            <a href={hrefAt(table, { selected: paragraph.id })}>{draft.back}</a>
            <a href={`${table.address}/revisions?text=${table.text}`}>{draftViews.revisions.link}</a>
          </p>
          <DraftOrigins spans={spans} entries={all} listed={new Set(entries.map(({ version }) => version))} />
          <section aria-labelledby="acts">
            <h2 id="acts">{draftViews.origins.acts}</h2>
            <p className="note">{draft.historyLead}</p>
            <ol className="drows">
              {steps.map(step => (
                <Step key={step.entry.position} step={step} />
              ))}
            </ol>
          </section>
        </div>
      </DraftTableProvider>
    </Page>
  )
}

function Step({ step }: { readonly step: HistoryStep }) {
  const { text } = useTable()
  const { draft, frame } = useWords()
  const actName = useActName()
  const { entry, proposal, stance, before, after } = step
  return (
    <li id={`a${entry.version}`}>
      <p>
        {actName({ ...entry, proposal })}
        {stance && `${frame.colon}${draft.stances[stance]}`}
      </p>
      <p className="note">
        <Instant at={entry.at} />
      </p>
      {before === '' && after !== '' && (
        <p className="text-s" lang={tags[tongueOf(text)]}>
          {after}
        </p>
      )}
      {before !== '' && before !== after && <RedlinedText before={before} after={after} language={text} />}
    </li>
  )
}
