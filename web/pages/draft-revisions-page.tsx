import type { Draft } from '../../core/draft/draft.ts'
import { compareParagraphs } from '../../core/text/compare.ts'
import { type PrintedLine, printedLines } from '../draft/printed-lines.ts'
import type { Revisions } from '../draft/revisions.ts'
import { type DraftTable, hrefAt, sponsorNames } from '../draft/table.ts'
import { tooMuchOf } from '../parts/comparison-limits.ts'
import { ComparisonResult } from '../parts/comparison-result.tsx'
import type { ComparedText, ComparisonView } from '../parts/comparison-row.tsx'
import { sectionsOf } from '../parts/comparison-rows.ts'
import { titleOf } from '../parts/draft-head.tsx'
import { RevisedHeadings, revisedHeadings } from '../parts/draft-revised-headings.tsx'
import { RevisionsForm, type RevisionWords, usePointName } from '../parts/draft-revisions-form.tsx'
import { DraftTableProvider, useTable } from '../parts/draft-table.tsx'
import { Page } from '../parts/page.tsx'
import { useVisit, useWords } from '../parts/visit.tsx'

export type RevisionsPageProps = {
  readonly table: DraftTable
  readonly revisions: Revisions
  readonly words: RevisionWords
  readonly view: ComparisonView
}

/** `/exercise/drafts/id/revisions`: a draft as it stood after two of its acts, paragraph by paragraph. */
export function DraftRevisionsPage({ table, ...shown }: RevisionsPageProps) {
  const { draft, draftViews } = useWords()
  const { language } = useVisit()
  const { revisions: words } = draftViews
  const title = titleOf(table.draft, language)
  return (
    <Page title={`${words.title} – ${title}`} here="drafts" kind="draft-revisions" foot={draft.foot}>
      <DraftTableProvider value={table}>
        <div className="wrap">
          <header className="lh">
            <h1>{words.title}</h1>
            <p className="note">{title}</p>
            <p className="lead">{words.lead}</p>
            <p className="noprint">
              <a href={hrefAt(table)}>{draft.back}</a>
            </p>
          </header>
          <RevisionsForm revisions={shown.revisions} words={shown.words} view={shown.view} />
          <Compared {...shown} />
        </div>
      </DraftTableProvider>
    </Page>
  )
}

function Compared({ revisions, words: chosen, view }: Omit<RevisionsPageProps, 'table'>) {
  const { compare, draftViews } = useWords()
  const { language } = useVisit()
  const { address, text } = useTable()
  const before = useSide(revisions, 'from', chosen)
  const after = useSide(revisions, 'to', chosen)
  const { from, to } = revisions
  if (from.version === to.version) return <p className="cmp-sum found">{draftViews.revisions.same}</p>
  const query = `from=${from.version}&to=${to.version}&text=${text}&words=${chosen}`
  const href = (one: ComparisonView) => `${address}/revisions?${query}&view=${one}`
  const [was, is] = [before, after].map(({ lines }) => lines.map(line => line.words))
  const much = [was, is].flatMap(one => tooMuchOf(one?.join('\n').length ?? 0, one?.length ?? 0) ?? [])[0]
  if (much) return <p className="cmp-sum found">{compare.problems[much.code](much.n, much.limit)}</p>
  const read = sectionsOf(compareParagraphs(was ?? [], is ?? [], text))
  const revised = revisedHeadings(from.draft, to.draft, text)
  return (
    <>
      <RevisedHeadings revised={revised} language={text} />
      {(read.changes > 0 || revised.length === 0) && (
        <ComparisonResult
          read={read}
          before={before.text}
          after={after.text}
          view={view}
          words={compare}
          language={language}
          comparedAs={text}
          given={was?.join('\n') === is?.join('\n') ? 'same' : 'different'}
          addresses={{ side: href('side'), inline: href('inline') }}
        />
      )}
    </>
  )
}

type Side = { readonly lines: readonly PrintedLine[]; readonly text: ComparedText }

/** The text of one side: its lines with their numbers, each leading to its paragraph on the table. */
function useSide({ points, last, ...both }: Revisions, side: 'from' | 'to', chosen: RevisionWords): Side {
  const table = useTable()
  const nameOf = usePointName({ last })
  const { version, draft } = both[side]
  const point = points.find(({ entry }) => entry.version === version)
  const lines = linesOf(draft, table, chosen)
  const places = lines.map(({ number, paragraph }) => ({
    number,
    href: hrefAt(table, { selected: paragraph }),
  }))
  return {
    lines,
    text: { name: point ? nameOf(point) : '', href: null, language: table.text, places },
  }
}

const linesOf = (draft: Draft, table: DraftTable, chosen: RevisionWords): readonly PrintedLine[] =>
  printedLines(draft, {
    text: table.text,
    view: chosen === 'bracketed' ? 'attributed' : 'clean',
    names: sponsorNames(table),
    marks: 'left-out',
  })
