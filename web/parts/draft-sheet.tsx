import { negotiatedText } from '../../core/draft/negotiated-of.ts'
import { printedNumber } from '../../core/draft/printed-number.ts'
import { tongueOf } from '../../core/text/brackets-words.ts'
import { firstOnes, groupsOf, type DraftRow, type RowGroup, rowsOf, shownRows } from '../draft/rows.ts'
import { sponsorNames } from '../draft/table.ts'
import { ComingParagraph, DraftParagraph } from './draft-paragraph.tsx'
import { StandingMark } from './draft-mark.tsx'
import { NegotiatedText, useTable } from './draft-table.tsx'
import { useVisit, useWords } from './visit.tsx'
import { tags } from '../words/plural.ts'

/** The text: sections, paragraphs, and folds of what is agreed. */
export function DraftSheet() {
  const table = useTable()
  const { draft } = useWords()
  const all = rowsOf(table.draft)
  const rows = shownRows(all, table)
  const groups =
    table.show === 'all' ? groupsOf(rows, table) : rows.map((row): RowGroup => ({ kind: 'row', row }))
  return (
    <>
      {table.show !== 'all' && <p className="note shown">{draft.shown(rows.length, all.length)}</p>}
      <ProposedAbove paragraph={null} />
      <div className="paras">
        {firstOnes(table.draft).map(each => (
          <ComingParagraph key={each.id} proposal={each} anchor={all[0]?.paragraph.id ?? null} number="0" />
        ))}
        {groups.map((group, i) => (
          <Group key={`${i}`} group={group} />
        ))}
      </div>
    </>
  )
}

function Group({ group }: { readonly group: RowGroup }) {
  if (group.kind === 'heading') return <Heading group={group} />
  if (group.kind === 'row') return <DraftParagraph row={group.row} />
  return <Fold rows={group.rows} />
}

function Heading({ group: { paragraph } }: { readonly group: Extract<RowGroup, { kind: 'heading' }> }) {
  const { text } = useTable()
  const heading = paragraph.heading?.[text] ?? Object.values(paragraph.heading ?? {})[0]
  return (
    <>
      {heading && (
        <h2 className="sec" lang={tags[tongueOf(text)]}>
          {heading}
        </h2>
      )}
      <ProposedAbove paragraph={paragraph.id} />
    </>
  )
}

/** Other words that are proposed for a heading, or for the title (null), in their brackets. */
function ProposedAbove({ paragraph }: { readonly paragraph: string | null }) {
  const table = useTable()
  const proposed = [...table.draft.proposals.values()].filter(
    each => each.kind === 'chapeau' && each.status === 'live' && each.paragraph === paragraph,
  )
  return proposed.map(each => (
    <p key={each.id} className="sec-p text" lang={tags[tongueOf(each.language)]}>
      <NegotiatedText negotiated={negotiatedText(each, sponsorNames(table))} />
    </p>
  ))
}

const standings = ['agreed-ad-ref', 'agreed', 'deleted', 'merged'] as const

/** A run of agreed paragraphs as one line; it is open in print. */
function Fold({ rows }: { readonly rows: readonly DraftRow[] }) {
  const { draft } = useWords()
  const first = rows[0]?.paragraph
  const last = rows.at(-1)?.paragraph
  if (!first || !last) return null
  return (
    <details className="fold" data-fold={first.id}>
      <summary>
        <span className="fno">
          {printedNumber(first)}–{printedNumber(last)}
        </span>
        <span className="ft">{draft.fold(rows.length)}</span>
        <span className="fs">
          {standings.map(standing => {
            const n = rows.filter(row => row.standing === standing).length
            return n === 0 ? null : (
              <span key={standing}>
                <StandingMark standing={standing} /> {n} {draft.standing[standing]}
              </span>
            )
          })}
        </span>
      </summary>
      {rows.map(row => (
        <DraftParagraph key={row.paragraph.id} row={row} />
      ))}
    </details>
  )
}

/** The one line that offers what has changed since; it is filled by the script and applied when asked. */
export function WaitingLine() {
  const { draft } = useWords()
  const { language } = useVisit()
  const { position, draft: shown } = useTable()
  return (
    <div
      className="waitings scripted"
      data-live
      data-language={language}
      data-position={position}
      data-body={shown.body}
      data-draft={shown.id}
    >
      <p className="waiting" data-waiting hidden>
        <span data-waiting-count />
        <button type="button" className="plain" data-show-waiting>
          {draft.waitingShow} <kbd aria-hidden="true">R</kbd>
        </button>
      </p>
      <output className="note" data-said />
    </div>
  )
}
