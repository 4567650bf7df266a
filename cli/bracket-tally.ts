import type { InterfaceLanguage, Words } from '../core/language.ts'
import { type BracketCount, countBrackets } from '../core/text/brackets-count.ts'
import { remainingIfLifted } from '../core/text/brackets-if-lifted.ts'
import type { Negotiated } from '../core/text/brackets-negotiated.ts'
import { bracketWords } from './brackets-words.ts'

/** Above so many delegations nobody asks what each could lift, and it is not computed. */
const mostDelegations = 60

type Delegation = { readonly state: string; readonly brackets: number; readonly remaining: number | null }

/** The brackets of several paragraphs together. */
export type Tally = Omit<BracketCount, 'byDelegation'> & {
  readonly inParagraphs: number
  readonly byDelegation: readonly Delegation[]
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0)

function depths(counts: readonly BracketCount[]): readonly number[] {
  const deepest = counts.reduce((most, { byDepth }) => Math.max(most, byDepth.length), 0)
  return Array.from({ length: deepest }, (_, depth) => sum(counts.map(({ byDepth }) => byDepth[depth] ?? 0)))
}

/** What is counted on a draft: brackets by depth and delegation, and what one delegation could lift by itself. */
export function tally(paragraphs: readonly Negotiated[]): Tally {
  const counts = paragraphs.map(countBrackets)
  const byState = new Map<string, number>()
  for (const { state, brackets } of counts.flatMap(({ byDelegation }) => byDelegation))
    byState.set(state, (byState.get(state) ?? 0) + brackets)
  const remaining = (state: string): number | null =>
    byState.size > mostDelegations ? null : sum(paragraphs.map(each => remainingIfLifted(each, state)))
  return {
    brackets: sum(counts.map(({ brackets }) => brackets)),
    inParagraphs: counts.filter(({ brackets }) => brackets > 0).length,
    placeholders: sum(counts.map(({ placeholders }) => placeholders)),
    byDepth: depths(counts),
    byDelegation: [...byState].map(([state, brackets]) => ({ state, brackets, remaining: remaining(state) })),
  }
}

/** How wide a text stands on a terminal: a Chinese character takes two places. */
const width = (text: string): number =>
  text.length + (text.match(/[\p{Script=Han}，。：（）]/gu)?.length ?? 0)
const padded = (text: string, to: number): string => text + ' '.repeat(Math.max(to - width(text), 0))

function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => width(row[column] ?? ''))))
  return rows.map(row =>
    row
      .map((cell, column) => padded(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

/** The count of a draft for a person at a terminal. */
export function countTable(paragraphs: readonly Negotiated[], speaks: InterfaceLanguage): string {
  const said = (words: Words): string => words[speaks]
  const { brackets, inParagraphs, placeholders, byDepth, byDelegation } = tally(paragraphs)
  const totals = [
    [said(bracketWords.brackets), String(brackets)],
    [said(bracketWords.inParagraphs), `${inParagraphs} / ${paragraphs.length}`],
    [said(bracketWords.placeholders), String(placeholders)],
    [said(bracketWords.byDepth), byDepth.join(', ') || '–'],
  ]
  const head = [bracketWords.delegation, bracketWords.named, bracketWords.remaining].map(said)
  const rows = byDelegation.map(each => [each.state, String(each.brackets), String(each.remaining ?? '–')])
  const delegations = rows.length > 0 ? ['', ...table([head, ...rows])] : []
  return `${[...table(totals), ...delegations].join('\n')}\n`
}
