import type { Run } from '../core/text/redline.ts'
import type { Row } from '../formats/comparison-rows.ts'

/** How much of the words around a change is shown: little where only a number changed, whole paragraphs else. */
const around = (fate: Row['fate']): number =>
  fate === 'moved' || fate === 'renumbered' || fate === 'moved-renumbered' ? 60 : 1000

const gap = ' […] '

/** The border of a word near a place, so that none is cut; in Chinese, where no blank is near, the place itself. */
function headOf(text: string, length: number): string {
  const head = text.slice(0, length).replace(/\p{Surrogate}$/u, '')
  const blank = head.search(/\s\S*$/u)
  return blank > length - 25 ? head.slice(0, blank) : head
}
function tailOf(text: string, length: number): string {
  const tail = text.slice(-length).replace(/^\p{Surrogate}/u, '')
  const blank = tail.search(/\s/u)
  return blank !== -1 && blank < 25 ? tail.slice(blank + 1) : tail
}

function clip(run: Run, runs: readonly Run[], length: number): readonly Run[] {
  const { op, text } = run
  if (op !== 'same' || text.length <= length * 2) return [run]
  const head = run === runs[0] && runs.length > 1 ? '' : headOf(text, length)
  const tail = run === runs.at(-1) ? '' : tailOf(text, length)
  return [{ op, text: `${head}${gap}${tail}` }]
}

/** A paragraph without the middle of long stretches that stay. */
export const clipped = (row: Row): Row => ({
  ...row,
  runs: row.runs.flatMap(run => clip(run, row.runs, around(row.fate))),
})
