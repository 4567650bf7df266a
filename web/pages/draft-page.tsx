import { printedNumber } from '../../core/draft/printed-number.ts'
import { rowsOf } from '../draft/rows.ts'
import { type DraftTable, hrefAt } from '../draft/table.ts'
import { DraftHead, titleOf } from '../parts/draft-head.tsx'
import { DraftParagraph } from '../parts/draft-paragraph.tsx'
import { DraftPanel } from '../parts/draft-panel.tsx'
import { DraftSheet, WaitingLine } from '../parts/draft-sheet.tsx'
import { DraftStrip } from '../parts/draft-strip.tsx'
import { DraftTableProvider } from '../parts/draft-table.tsx'
import { DraftViews } from '../parts/draft-views.tsx'
import { Page } from '../parts/page.tsx'
import { SinceNote } from '../parts/draft-since.tsx'
import { useVisit, useWords } from '../parts/visit.tsx'

const paragraphOf = ({ draft, selected }: DraftTable) => draft.paragraphs.find(({ id }) => id === selected)

/** The drafting table: the text with its brackets, and the panel of the selected paragraph. */
export function DraftPage({ table }: { readonly table: DraftTable }) {
  const { draft } = useWords()
  const { language } = useVisit()
  const paragraph = paragraphOf(table)
  return (
    <Page title={titleOf(table.draft, language)} here="drafts" kind="draft" foot={draft.foot}>
      <DraftTableProvider value={table}>
        <DraftHead />
        <DraftStrip />
        <div className={`work${table.beside ? ' beside' : ''}`}>
          <article className={`sheet v-${table.view}`} aria-label={draft.text}>
            <DraftViews />
            <SinceNote />
            <WaitingLine />
            <DraftSheet />
          </article>
          {paragraph && <DraftPanel paragraph={paragraph} />}
        </div>
      </DraftTableProvider>
    </Page>
  )
}

/** One paragraph alone, with everything of it: for narrow screens, and for whoever is sent there. */
export function DraftParagraphPage({ table }: { readonly table: DraftTable }) {
  const { draft } = useWords()
  const { language } = useVisit()
  const paragraph = paragraphOf(table)
  if (!paragraph) return null
  const title = `${draft.paragraph(printedNumber(paragraph))} – ${titleOf(table.draft, language)}`
  return (
    <Page title={title} here="drafts" kind="draft-paragraph" foot={draft.foot}>
      <DraftTableProvider value={table}>
        <OneParagraph table={table} />
      </DraftTableProvider>
    </Page>
  )
}

function OneParagraph({ table }: { readonly table: DraftTable }) {
  const { draft } = useWords()
  const { language } = useVisit()
  const row = rowsOf(table.draft).find(({ paragraph }) => paragraph.id === table.selected)
  if (!row) return null
  return (
    <div className={`work one v-${table.view}`}>
      <h1>{titleOf(table.draft, language)}</h1>
      <p>
        <a href={hrefAt(table)}>{draft.back}</a>
      </p>
      <DraftParagraph row={row} />
      <DraftPanel paragraph={row.paragraph} />
    </div>
  )
}
