import type { InterfaceLanguage, Words } from '../core/language.ts'
import type { Comparison } from '../core/text/compare.ts'
import { lineBreakRun, type ShownRun, shownRuns } from '../formats/comparison-marks.ts'
import { countFates, type Row, rowsOf } from '../formats/comparison-rows.ts'
import { clipped } from './compare-clip.ts'
import {
  compareWords,
  countedWords,
  fateWords,
  labelWords,
  paragraphsWords,
  unchangedWords,
} from './compare-words.ts'
import { type Styled, wrapped } from './compare-wrap.ts'

/** How a terminal shows a comparison: with colour or with marks, how wide, and whether unchanged paragraphs are folded. */
export type TerminalView = {
  readonly before: string
  readonly after: string
  readonly ink: 'colour' | 'marks'
  readonly columns: number | null
  readonly shows: 'changes' | 'all'
  readonly speaks: InterfaceLanguage
}

type Style = 'same' | 'add' | 'remove' | 'head' | 'dim'

const escape = '\u001b['
const codes: Readonly<Record<Style, string>> = {
  same: '',
  add: '1;4;32',
  remove: '9;31',
  head: '1',
  dim: '2',
}

/** A stretch with its colours; each line begins and ends its own, so that none runs into the margin. */
const inked = ({ style, text }: Styled<Style>, { ink }: TerminalView): string =>
  ink === 'marks' || codes[style] === '' ? text : `${escape}${codes[style]}m${text}${escape}0m`

const marked = (op: 'add' | 'remove', text: string): string => (op === 'add' ? `{+${text}+}` : `[-${text}-]`)

function stretchOf({ op, weight, pieces }: ShownRun, { ink }: TerminalView): Styled<Style> {
  const text = pieces.map(piece => (piece.kind === 'words' ? piece.text : piece.sign)).join('')
  return {
    style: op,
    text: op === 'same' || (ink === 'colour' && weight === 'plain') ? text : marked(op, text),
  }
}

function runsShown({ runs, lineBreak }: Row): readonly ShownRun[] {
  const breaks: readonly ShownRun[] = lineBreak ? [lineBreakRun(lineBreak)] : []
  return [...shownRuns(runs), ...breaks]
}

const indent = '  '

function textLines(row: Row, view: TerminalView): readonly string[] {
  const stretches = runsShown(view.shows === 'all' ? row : clipped(row)).map(run => stretchOf(run, view))
  const columns = view.columns === null ? null : Math.max(view.columns - indent.length, 20)
  return wrapped(stretches, columns).map(
    line =>
      `${indent}${line
        .map(stretch => inked(stretch, view))
        .join('')
        .trimEnd()}`,
  )
}

function rowLines(row: Row, view: TerminalView): readonly string[] {
  const place = `¶ ${row.from ?? '–'} → ${row.to ?? '–'} ${fateWords[row.fate][view.speaks]}`
  const style = row.fate === 'unchanged' ? 'dim' : 'head'
  return [inked({ style, text: place }, view), ...textLines(row, view), '']
}

/** Rows in order; those that follow each other unchanged are one fold. */
function foldsOf(rows: readonly Row[], { shows }: TerminalView): readonly (readonly Row[])[] {
  const folds: Row[][] = []
  for (const row of rows) {
    const last = folds.at(-1)
    const isFolded = shows === 'changes' && row.fate === 'unchanged' && last?.[0]?.fate === 'unchanged'
    if (last && isFolded) last.push(row)
    else folds.push([row])
  }
  return folds
}

function foldLines(fold: readonly Row[], view: TerminalView): readonly string[] {
  const [first] = fold
  if (!first) return []
  if (first.fate !== 'unchanged' || view.shows === 'all') return rowLines(first, view)
  return [inked({ style: 'dim', text: unchangedWords(fold.length)[view.speaks] }, view), '']
}

function titleLines(rows: readonly Row[], view: TerminalView): readonly string[] {
  const { speaks } = view
  const line = (side: 'from' | 'to', term: Words, name: string): string => {
    const places = new Set(rows.map(row => row[side]).filter(place => place !== null))
    return `${inked({ style: 'head', text: labelWords(term)[speaks] }, view)}${name} (${paragraphsWords(places.size)[speaks]})`
  }
  return [line('from', compareWords.textBefore, view.before), line('to', compareWords.textAfter, view.after)]
}

function marksLine(view: TerminalView): string {
  const { speaks, ink } = view
  const samples = (['remove', 'add'] as const).map(op => {
    const words = (op === 'add' ? compareWords.added : compareWords.removed)[speaks]
    return inked({ style: op, text: ink === 'colour' ? words : marked(op, words) }, view)
  })
  return `${labelWords(compareWords.marks)[speaks]}${samples.join(' ')}`
}

/** A comparison for a person at a terminal, or for a log. */
export function terminalText(comparison: Comparison, view: TerminalView): string {
  const rows = rowsOf(comparison)
  const isSame = rows.every(({ fate }) => fate === 'unchanged')
  const last = countedWords(countFates(rows))[view.speaks]
  const same = compareWords.same[view.speaks]
  const body =
    isSame && view.shows === 'changes' ? [same] : foldsOf(rows, view).flatMap(fold => foldLines(fold, view))
  return `${[...titleLines(rows, view), ...(isSame ? [] : [marksLine(view)]), '', ...body, last].join('\n')}\n`
}
