import type { ConvergenceActs } from '../../core/draft/convergence-acts.ts'
import { convergenceReadings, type ConvergenceReading } from '../../core/draft/convergence-readings.ts'
import { sectionName } from '../draft/section-name.ts'
import { type DraftTable, hrefAt } from '../draft/table.ts'
import { ConvergenceByAct } from '../parts/convergence-by-act.tsx'
import { ConvergenceByReading, FiguresTable } from '../parts/convergence-tables.tsx'
import { titleOf } from '../parts/draft-head.tsx'
import { DraftTableProvider, useNames, useTable } from '../parts/draft-table.tsx'
import { Page } from '../parts/page.tsx'
import { PlotFigure } from '../parts/plot-figure.tsx'
import { useVisit, useWords } from '../parts/visit.tsx'

/** The plots of the page as they were drawn; null where there is nothing to look at. */
export type ConvergencePlots = {
  readonly total: string | null
  readonly sections: string | null
  readonly delegations: string | null
}

export type ConvergencePageProps = {
  readonly table: DraftTable
  readonly told: ConvergenceActs
  readonly plots: ConvergencePlots
}

/** `/exercise/drafts/id/convergence`: how the brackets of a draft came and went, in all, by section and by delegation. */
export function DraftConvergencePage({ table, told, plots }: ConvergencePageProps) {
  const { draft, draftViews } = useWords()
  const { language } = useVisit()
  const { convergence: words } = draftViews
  const title = titleOf(table.draft, language)
  return (
    <Page title={`${words.title} – ${title}`} here="drafts" kind="draft-convergence" foot={draft.foot}>
      <DraftTableProvider value={table}>
        <div className="wrap conv">
          <header className="lh">
            <h1>{words.title}</h1>
            <p className="note">{title}</p>
            <Lead told={told} />
            <p className="noprint">
              <a href={hrefAt(table)}>{draft.back}</a>
            </p>
          </header>
          <Figures told={told} plots={plots} />
        </div>
      </DraftTableProvider>
    </Page>
  )
}

/** The first reading in which there were most. */
const fullestOf = (readings: readonly ConvergenceReading[]): ConvergenceReading | undefined =>
  readings.toSorted((one, other) => other.most - one.most)[0]

function Lead({ told }: { readonly told: ConvergenceActs }) {
  const { convergence: words } = useWords().draftViews
  const fullest = fullestOf(convergenceReadings(told.acts))
  const now = told.acts.at(-1)?.brackets ?? 0
  return <p className="lead">{fullest ? words.lead(now, fullest.most, fullest.reading) : words.none}</p>
}

function Figures({ told, plots }: Omit<ConvergencePageProps, 'table'>) {
  const { convergence: words } = useWords().draftViews
  const readings = convergenceReadings(told.acts)
  if (readings.length === 0) return null
  return (
    <>
      {plots.total && <PlotFigure svg={plots.total} title={words.total} note={words.totalNote} />}
      <ConvergenceByReading readings={readings} />
      <BySection told={told} readings={readings} plot={plots.sections} />
      <ByDelegation told={told} readings={readings} plot={plots.delegations} />
      <ConvergenceByAct told={told} />
    </>
  )
}

type Part = {
  readonly told: ConvergenceActs
  readonly readings: readonly ConvergenceReading[]
  readonly plot: string | null
}

/** A draft of one section has none to be told apart. */
function BySection({ told, readings, plot }: Part) {
  const { convergence: words } = useWords().draftViews
  const { text } = useTable()
  const rows = told.sections.map((heading, index) => ({
    name: sectionName(heading, text, words.unheaded),
    lang: heading ? text : null,
    figures: (act: ConvergenceActs['acts'][number]) => act.sections[index] ?? 0,
  }))
  const shown = rows.filter(({ lang, figures }) => lang !== null || told.acts.some(act => figures(act) > 0))
  if (shown.length < 2) return null
  return (
    <section aria-labelledby="sections">
      <h2 id="sections">{words.bySection}</h2>
      {plot && <PlotFigure svg={plot} title={words.sectionPlot} note={words.sameScale} />}
      <FiguresTable title={words.section} rows={shown} readings={readings} last={told.acts.at(-1)} />
    </section>
  )
}

function ByDelegation({ told, readings, plot }: Part) {
  const { draft, draftViews } = useWords()
  const { convergence: words } = draftViews
  const nameOf = useNames()
  const rows = told.members.map((state, index) => ({
    name: nameOf(state),
    lang: null,
    figures: (act: ConvergenceActs['acts'][number]) => act.delegations[index] ?? 0,
  }))
  return (
    <section aria-labelledby="delegations">
      <h2 id="delegations">{words.byDelegation}</h2>
      <p className="note">{words.delegationNote}</p>
      {plot && <PlotFigure svg={plot} title={words.delegationPlot} note={words.sameScale} />}
      <FiguresTable title={draft.delegation} rows={rows} readings={readings} last={told.acts.at(-1)} />
    </section>
  )
}
