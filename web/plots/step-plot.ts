import { styleless } from './styleless.ts'

/** How many were left from an act on, by its number. */
export type Step = { readonly act: number; readonly left: number }

/** A line of steps under its name; one without a name stands alone. */
export type StepRow = { readonly label: string; readonly steps: readonly Step[] }

/** A place on the line of acts with its word: where a reading was opened. */
export type StepMark = { readonly act: number; readonly label: string }

const width = 880

type Drawn = Step & { readonly row: string; readonly label: string }

/** The steps of all rows; each goes on to the last act. */
const drawnOf = (rows: readonly StepRow[], end: number): readonly Drawn[] =>
  rows.flatMap(({ label, steps }, index) => {
    const last = steps.at(-1)
    const on = last ? [...steps, { act: end, left: last.left }] : []
    return on.map(step => ({ ...step, row: String(index), label }))
  })

/** The highest step of each row, where it was reached, unless the row ends there. */
function peaksOf(drawn: readonly Drawn[]): readonly Drawn[] {
  const rows = [...new Set(drawn.map(({ row }) => row))]
  return rows.flatMap(row => {
    const own = drawn.filter(each => each.row === row)
    const most = Math.max(...own.map(({ left }) => left))
    const peak = own.find(({ left }) => left === most)
    return peak && most > (own.at(-1)?.left ?? 0) ? [peak] : []
  })
}

/** The names of rows stand beside them, cut where they would run into the plot. */
const shapes = {
  one: { rowHeight: 190, marginLeft: 16, label: 0, room: 1.2 },
  many: { rowHeight: 48, marginLeft: 216, label: 15, room: 1.5 },
} as const

/**
 * Lines of steps over the acts of a draft, one row beneath the other and all on one scale: told apart by their place, not by
 * colour. An SVG without styles of its own; the table beside it holds the same facts.
 */
export async function stepPlot(
  rows: readonly StepRow[],
  marks: readonly StepMark[],
  end: number,
  figure: (n: number) => string,
): Promise<string> {
  const [Plot, { parseHTML }] = await Promise.all([import('@observablehq/plot'), import('linkedom')])
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  const { rowHeight, marginLeft, label, room } = shapes[rows.some(row => row.label !== '') ? 'many' : 'one']
  const drawn = drawnOf(rows, end)
  const lasts = drawn.filter(({ act, row }, index) => act === end && drawn[index + 1]?.row !== row)
  const top = Math.max(1, ...drawn.map(({ left }) => left))
  const place = { x: 'act', y: 'left', fy: 'row' } as const
  const number = { text: ({ left }: Drawn) => figure(left), className: 'number' } as const
  const svg = Plot.plot({
    document,
    width,
    height: rows.length * rowHeight + 40,
    marginLeft,
    marginRight: 46,
    marginTop: 26,
    marginBottom: 10,
    x: { domain: [Math.min(1, end - 1), end], axis: null },
    y: { domain: [0, top * room], axis: null },
    fy: { domain: rows.map((_, index) => String(index)), axis: null, padding: 0.12 },
    marks: [
      Plot.ruleX(marks, { x: 'act', className: 'day' }),
      Plot.ruleY([0], { className: 'grid' }),
      Plot.areaY(drawn, { x: 'act', y1: 0, y2: 'left', fy: 'row', curve: 'step-after', className: 'fill' }),
      Plot.lineY(drawn, { ...place, curve: 'step-after', className: 'steps' }),
      Plot.text(lasts, { ...place, ...number, textAnchor: 'start', dx: 7 }),
      Plot.text(peaksOf(drawn), { ...place, ...number, dy: -9, textAnchor: 'start' }),
      Plot.text(marks, {
        x: 'act',
        fy: () => '0',
        frameAnchor: 'top',
        dy: -16,
        dx: 2,
        text: 'label',
        textAnchor: 'start',
        className: 'marks',
      }),
      ...(label > 0
        ? [
            Plot.text(lasts, {
              fy: 'row',
              text: 'label',
              frameAnchor: 'left',
              textAnchor: 'end',
              dx: -14,
              fontSize: 13.5,
              lineWidth: label,
              textOverflow: 'ellipsis',
              className: 'name',
            }),
          ]
        : []),
    ],
  })
  return styleless(svg)
}
