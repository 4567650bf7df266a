import { printedNumber } from '../../core/draft/printed-number.ts'
import { tongueOf } from '../../core/text/brackets-words.ts'
import {
  type Segment,
  type SegmentFilter,
  segmentFilters,
  segmentPieces,
  segmentsLeft,
} from '../draft/segments.ts'
import type { TextChecks } from '../draft/text-checks.ts'
import { type DraftTable, hrefAt, queryAt } from '../draft/table.ts'
import { titleOf } from '../parts/draft-head.tsx'
import { IssueList } from '../parts/draft-language-issues.tsx'
import { DraftTableProvider, useTable } from '../parts/draft-table.tsx'
import { DraftTextChecks } from '../parts/draft-text-checks.tsx'
import { Page } from '../parts/page.tsx'
import { useVisit, useWords } from '../parts/visit.tsx'
import { tags } from '../words/plural.ts'

/** Every paragraph in all its languages side by side: for the translator, and for whoever has to be sure. */
export function DraftLanguagesPage({
  table,
  segments,
  checks,
  filter,
}: {
  readonly table: DraftTable
  readonly segments: readonly Segment[]
  readonly checks: TextChecks
  readonly filter: SegmentFilter
}) {
  const { draft, draftLanguages: words } = useWords()
  const { language } = useVisit()
  const left = segmentsLeft(segments, filter)
  return (
    <Page
      title={`${words.page} – ${titleOf(table.draft, language)}`}
      here="drafts"
      kind="draft-languages"
      foot={draft.foot}
    >
      <DraftTableProvider value={table}>
        <div className="wrap dlist">
          <h1>{words.page}</h1>
          <p className="note">{words.pageLead}</p>
          <p>
            <a href={hrefAt(table)}>{draft.back}</a>
          </p>
          {filter === 'all' && <DraftTextChecks checks={checks} />}
          <Filters segments={segments} filter={filter} />
          {left.length === 0 && <p className="note">{words.none}</p>}
          <ol className="segments">
            {left.map(segment => (
              <SegmentRow key={segment.paragraph.id} segment={segment} />
            ))}
          </ol>
        </div>
      </DraftTableProvider>
    </Page>
  )
}

function Filters({
  segments,
  filter,
}: {
  readonly segments: readonly Segment[]
  readonly filter: SegmentFilter
}) {
  const table = useTable()
  const { draftLanguages: words, frame } = useWords()
  return (
    <nav className="quick noprint" aria-label={words.show}>
      <span aria-hidden="true">
        {words.show}
        {frame.colon}
      </span>
      {segmentFilters.map(each => (
        <a
          key={each}
          href={`${table.address}/languages${queryAt(table)}&only=${each}`}
          {...(each === filter ? { 'aria-current': 'true' as const } : {})}
        >
          {words.filters[each](segmentsLeft(segments, each).length)}
        </a>
      ))}
    </nav>
  )
}

function SegmentRow({ segment }: { readonly segment: Segment }) {
  const table = useTable()
  const { draft } = useWords()
  const { paragraph, issues } = segment
  return (
    <li id={paragraph.id}>
      <h2>
        <a href={hrefAt(table, { selected: paragraph.id })}>{draft.paragraph(printedNumber(paragraph))}</a>
      </h2>
      <div className="versions">
        {table.draft.languages.map(language => (
          <Version key={language} segment={segment} language={language} />
        ))}
      </div>
      {issues.length > 0 && <IssueList issues={issues} />}
    </li>
  )
}

function Version({ segment, language }: { readonly segment: Segment; readonly language: string }) {
  const table = useTable()
  const { draft, draftLanguages: words } = useWords()
  const { paragraph, issues, behind } = segment
  const text = paragraph.texts[language]?.text ?? ''
  const isBehind = behind.includes(language)
  const mayBring = isBehind && table.facts.actor.capacity === 'secretariat'
  return (
    <div>
      <h3 className="label">
        {draft.languages[language] ?? language}
        <span className={isBehind ? 'behind' : 'note'}> · {isBehind ? words.behind : words.level}</span>
      </h3>
      {text === '' ? (
        <p className="note">{words.noWords}</p>
      ) : (
        <p className="text-s" lang={tags[tongueOf(language)]}>
          {segmentPieces(text, language, issues).map((piece, index) =>
            piece.marked ? <mark key={`${index}`}>{piece.text}</mark> : piece.text,
          )}
        </p>
      )}
      {mayBring && (
        <p>
          <a href={`${table.address}/${paragraph.id}${queryAt(table)}#f-level-${language}-${paragraph.id}`}>
            {words.bring(words.names[language] ?? language)}
          </a>
        </p>
      )}
    </div>
  )
}
