import type { Profile } from '../../core/body/profile.ts'
import type { Paragraph } from '../../core/draft/draft.ts'
import { printedNumber } from '../../core/draft/printed-number.ts'
import type { EarlierWords } from '../draft/precedents.ts'
import { type DraftTable, hrefAt } from '../draft/table.ts'
import { titleOf } from '../parts/draft-head.tsx'
import { Precedents } from '../parts/draft-precedents.tsx'
import { DraftTableProvider } from '../parts/draft-table.tsx'
import { Page } from '../parts/page.tsx'
import { useVisit, useWords } from '../parts/visit.tsx'

/** What earlier texts of the body say where a paragraph speaks. */
export function DraftPrecedentsPage({
  profile,
  table,
  paragraph,
  earlier,
}: {
  readonly profile: Profile
  readonly table: DraftTable
  readonly paragraph: Paragraph
  readonly earlier: EarlierWords
}) {
  const { draft, draftLanguages: words } = useWords()
  const { language } = useVisit()
  const title = words.precedentsOf(printedNumber(paragraph))
  return (
    <Page
      title={`${title} – ${titleOf(table.draft, language)}`}
      here="drafts"
      kind="draft-precedents"
      foot={draft.foot}
    >
      <DraftTableProvider value={table}>
        <div className="wrap dlist">
          <h1>{title}</h1>
          <p className="note">{words.precedentsLead(words.names[table.text] ?? table.text)}</p>
          <p>
            <a href={hrefAt(table, { selected: paragraph.id })}>{draft.back}</a>
          </p>
          <Precedents profile={profile} paragraph={paragraph} earlier={earlier} />
        </div>
      </DraftTableProvider>
    </Page>
  )
}
