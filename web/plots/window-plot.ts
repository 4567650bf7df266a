import { firstDay, lastDay, type CalendarDate } from '../../core/calendar.ts'
import type { InterfaceLanguage } from '../../core/language.ts'
import { localeOf } from '../words/plural.ts'
import { styleless } from './styleless.ts'

/** A stretch of time in which something holds; `to: null` while it lasts. `kind` gives the line its weight. */
export type Window = { readonly from: CalendarDate; readonly to: CalendarDate | null; readonly kind: string }

/** A line of the plot. */
export type WindowRow = { readonly label: string; readonly windows: readonly Window[] }

/** Short names stand beside their line, long titles above it. */
export type Labels = 'beside' | 'above'

const shapes = {
  above: { rowHeight: 36, marginLeft: 2, down: 9 },
  beside: { rowHeight: 21, marginLeft: 150, down: 0 },
} as const

const width = 1300

const instant = (day: CalendarDate): Date => new Date(`${day}T00:00:00Z`)

type Stroke = { readonly label: string; readonly from: Date; readonly to: Date; readonly lasting: string }

function strokesOf(rows: readonly WindowRow[], kind: string, until: Date): readonly Stroke[] {
  return rows.flatMap(({ label, windows }) =>
    windows
      .filter(window => window.kind === kind)
      .map(({ from, to }) => ({
        label,
        from: instant(firstDay(from)),
        to: to === null ? until : instant(lastDay(to)),
        lasting: to === null ? 'yes' : '',
      })),
  )
}

/** The years that the plot spans: from the first beginning to a year past the last known day. */
function spanOf(rows: readonly WindowRow[], on: CalendarDate): readonly [Date, Date] {
  const days = rows.flatMap(({ windows }) => windows.flatMap(({ from, to }) => (to ? [from, to] : [from])))
  const years = [...days, on].map(day => Number(day.slice(0, 4)))
  return [instant(`${Math.min(...years)}-01-01`), instant(`${Math.max(...years) + 2}-01-01`)]
}

/**
 * Windows of time as an SVG without styles of its own, so that it stands under a policy that allows none.
 * It is drawn for looking at; the table beside it holds the same facts.
 */
export async function windowPlot(
  rows: readonly WindowRow[],
  on: CalendarDate,
  language: InterfaceLanguage,
  labels: Labels,
): Promise<string> {
  const [Plot, { parseHTML }] = await Promise.all([import('@observablehq/plot'), import('linkedom')])
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  const { rowHeight, marginLeft, down } = shapes[labels]
  const [begin, end] = spanOf(rows, on)
  const kinds = [...new Set(rows.flatMap(({ windows }) => windows.map(({ kind }) => kind)))]
  const year = new Intl.DateTimeFormat(localeOf(language), { year: 'numeric', timeZone: 'UTC' })
  const ticks = end.getTime() - begin.getTime() > 18 * 366 * 86_400_000 ? '2 years' : 'year'
  const above = {
    textAnchor: 'start',
    dx: 4,
    dy: -6,
    fontSize: 13.5,
    lineWidth: 90,
    textOverflow: 'ellipsis',
  } as const
  const names = { y: 'label', text: 'label', className: 'name' } as const
  const svg = Plot.plot({
    document,
    width,
    height: rows.length * rowHeight + 34,
    marginLeft,
    marginRight: 14,
    marginTop: 26,
    marginBottom: 8,
    x: { type: 'utc', domain: [begin, end], axis: null },
    y: { type: 'band', domain: rows.map(({ label }) => label), axis: null, padding: 0 },
    marks: [
      Plot.gridX({ ticks, className: 'grid' }),
      Plot.axisX({
        anchor: 'top',
        ticks,
        tickSize: 0,
        tickFormat: (date: Date) => year.format(date),
        className: 'years',
      }),
      Plot.ruleX([instant(on)], { className: 'day' }),
      ...kinds.map(kind =>
        Plot.ruleY(strokesOf(rows, kind, end), {
          x1: 'from',
          x2: 'to',
          y: 'label',
          dy: down,
          className: `window ${kind}`,
        }),
      ),
      labels === 'above'
        ? Plot.text(rows, { ...names, ...above, x: () => begin })
        : Plot.text(rows, { ...names, frameAnchor: 'left', textAnchor: 'end', dx: -10 }),
    ],
  })
  return styleless(svg)
}
