import type { ComparedParagraph, Comparison } from '../core/text/compare.ts'
import { paragraphKey } from '../core/text/paragraph-key.ts'
import type { Run } from '../core/text/redline.ts'

/** What a reader is told of a paragraph. `renumbered`: at most its number and white space changed. */
export type Fate =
  | 'unchanged'
  | 'renumbered'
  | 'edited'
  | 'parted'
  | 'joined'
  | 'moved'
  | 'moved-renumbered'
  | 'moved-edited'
  | 'added'
  | 'removed'

/** One paragraph of a comparison as it is shown: its places are counted from 1; `lineBreak` came or went after it. */
export type Row = {
  readonly fate: Fate
  readonly from: number | null
  readonly to: number | null
  readonly runs: readonly Run[]
  readonly lineBreak: 'add' | 'remove' | null
}

const textOf = (runs: readonly Run[], without: Run['op']): string =>
  runs.map(({ op, text }) => (op === without ? '' : text)).join('')

function extentOf(runs: readonly Run[]): 'nothing' | 'number' | 'words' {
  if (runs.every(({ op }) => op === 'same')) return 'nothing'
  return paragraphKey(textOf(runs, 'add')) === paragraphKey(textOf(runs, 'remove')) ? 'number' : 'words'
}

const isPartOf = (one: ComparedParagraph, next: ComparedParagraph | undefined): boolean =>
  one.from !== null && one.to !== null && next?.from === one.from && next.to === one.to + 1
const isJoinedWith = (one: ComparedParagraph, next: ComparedParagraph | undefined): boolean =>
  one.to !== null && one.from !== null && next?.to === one.to && next.from !== null

type Around = { readonly last: ComparedParagraph | undefined; readonly next: ComparedParagraph | undefined }

function familyOf(one: ComparedParagraph, { last, next }: Around): 'parted' | 'joined' | null {
  if (isPartOf(one, next) || (last && isPartOf(last, one))) return 'parted'
  return isJoinedWith(one, next) || (last && isJoinedWith(last, one)) ? 'joined' : null
}

function fateOf(one: ComparedParagraph, around: Around): Fate {
  const { kind, runs } = one
  if (kind === 'added' || kind === 'removed') return kind
  const family = familyOf(one, around)
  if (family) return family
  const extent = extentOf(runs)
  if (kind === 'moved') return movedBy[extent]
  if (kind === 'edited' || extent === 'words') return 'edited'
  return extent === 'number' ? 'renumbered' : 'unchanged'
}
const movedBy = { nothing: 'moved', number: 'moved-renumbered', words: 'moved-edited' } as const

function lineBreakAfter(one: ComparedParagraph, next: ComparedParagraph | undefined): Row['lineBreak'] {
  if (isPartOf(one, next)) return 'add'
  return isJoinedWith(one, next) ? 'remove' : null
}

const fromOne = (place: number | null): number | null => (place === null ? null : place + 1)

/** The paragraphs of a comparison with what a reader is told of each; what was removed comes before what was added. */
export function rowsOf({ paragraphs }: Comparison): readonly Row[] {
  const rows = paragraphs.map((one, index): Row => {
    const around = { last: paragraphs[index - 1], next: paragraphs[index + 1] }
    return {
      fate: fateOf(one, around),
      from: fromOne(one.from),
      to: fromOne(one.to),
      runs: one.runs,
      lineBreak: lineBreakAfter(one, around.next),
    }
  })
  return removedFirst(rows)
}

/** Of rows that follow each other and were all removed or added, those that were removed come first, as in a redline. */
function removedFirst(rows: readonly Row[]): readonly Row[] {
  const ordered: Row[] = []
  let added: Row[] = []
  for (const row of rows) {
    if (row.fate === 'added') added.push(row)
    else if (row.fate === 'removed') ordered.push(row)
    else {
      for (const each of [...added, row]) ordered.push(each)
      added = []
    }
  }
  return [...ordered, ...added]
}

/** How many paragraphs have each fate, in the order in which a reader is told; fates that nobody has are left out. */
export function countFates(rows: readonly Row[]): ReadonlyMap<Fate, number> {
  const counted = order.map(fate => [fate, rows.filter(row => row.fate === fate).length] as const)
  return new Map(counted.filter(([, count]) => count > 0))
}
const order: readonly Fate[] = [
  'unchanged',
  'renumbered',
  'edited',
  'parted',
  'joined',
  'moved',
  'moved-renumbered',
  'moved-edited',
  'added',
  'removed',
]
