import type { ConvergenceAct } from '../../core/draft/convergence-acts.ts'
import type { ConvergenceReading } from '../../core/draft/convergence-readings.ts'
import { tongueOf } from '../../core/text/brackets-words.ts'
import { figure, tags } from '../words/plural.ts'
import { useVisit, useWords } from './visit.tsx'
import { Instant } from './when.tsx'

type Readings = { readonly readings: readonly ConvergenceReading[] }

/** What every reading has done to the brackets: the numbers of the plot. */
export function ConvergenceByReading({ readings }: Readings) {
  const { convergence: words } = useWords().draftViews
  const columns = [words.opened, words.closed, words.first, words.most, words.last, words.agreed]
  return (
    <section aria-labelledby="readings">
      <h2 id="readings">{words.byReading}</h2>
      <table className="blocks figures">
        <thead>
          <tr>
            <th scope="col">{words.reading}</th>
            {columns.map(column => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {readings.map(reading => (
            <ReadingRow key={reading.reading} of={reading} isLast={reading === readings.at(-1)} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function ReadingRow({ of, isLast }: { readonly of: ConvergenceReading; readonly isLast: boolean }) {
  const { convergence: words, revisions } = useWords().draftViews
  const { language } = useVisit()
  const { reading, opened, closed, first, most, last } = of
  return (
    <tr>
      <th scope="row">{revisions.reading(reading)}</th>
      <td data-label={words.opened}>
        <Instant at={opened} />
      </td>
      <td data-label={words.closed}>{closed === null ? words.notClosed : <Instant at={closed} />}</td>
      <td data-label={words.first}>{figure(language, first.brackets)}</td>
      <td data-label={words.most}>{figure(language, most)}</td>
      <td data-label={words.last}>
        {isLast ? words.lastNow(last.brackets) : figure(language, last.brackets)}
      </td>
      <td data-label={words.agreed}>{words.agreedOf(last.agreed, last.paragraphs)}</td>
    </tr>
  )
}

/** A line of a table of figures: what it is called, in which language if not that of the page, and its figure after an act. */
export type FiguresRow = {
  readonly name: string
  readonly lang: string | null
  readonly figures: (act: ConvergenceAct) => number
}

type FiguresShown = Readings & {
  readonly title: string
  readonly rows: readonly FiguresRow[]
  readonly last: ConvergenceAct | undefined
}

/** Figures at the end of every reading that has another behind it, and now. */
export function FiguresTable({ title, rows, readings, last }: FiguresShown) {
  const { convergence: words } = useWords().draftViews
  const before = readings
    .slice(0, -1)
    .map(reading => ({ says: words.endOf(reading.reading), act: reading.last }))
  const columns = [...before, { says: words.now, act: last }]
  return (
    <table className="blocks figures">
      <thead>
        <tr>
          <th scope="col">{title}</th>
          {columns.map(({ says }) => (
            <th scope="col" key={says}>
              {says}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <FiguresLine key={row.name} row={row} columns={columns} />
        ))}
      </tbody>
    </table>
  )
}

function FiguresLine({
  row: { name, lang, figures },
  columns,
}: {
  readonly row: FiguresRow
  readonly columns: readonly { readonly says: string; readonly act: ConvergenceAct | undefined }[]
}) {
  const { language } = useVisit()
  return (
    <tr>
      <th scope="row" {...(lang === null ? {} : { lang: tags[tongueOf(lang)] })}>
        {name}
      </th>
      {columns.map(({ says, act }) => (
        <td key={says} data-label={says}>
          {figure(language, act ? figures(act) : 0)}
        </td>
      ))}
    </tr>
  )
}
