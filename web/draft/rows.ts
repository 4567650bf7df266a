import type { Draft, Paragraph } from '../../core/draft/draft.ts'
import { liveByParagraph } from '../../core/draft/lies-on.ts'
import {
  hasSaid,
  type ParagraphStanding,
  standingOf,
  withoutPosition,
} from '../../core/draft/paragraph-standing.ts'
import type { Proposal } from '../../core/draft/proposal.ts'
import { flagsOf } from '../../core/draft/proposal-flags.ts'
import { groupBy } from '../../core/group-by.ts'
import { type DraftTable, memberAt } from './table.ts'

/** A paragraph with what lies on it, and the new paragraphs that are proposed behind it. */
export type DraftRow = {
  readonly paragraph: Paragraph
  readonly standing: ParagraphStanding
  readonly live: readonly Proposal[]
  /** Other words for its heading; for the title, at the first paragraph. */
  readonly above: readonly Proposal[]
  /** New paragraphs that would stand behind it. */
  readonly behind: readonly Proposal[]
}

/** Live proposals of a kind that lie on no words of a paragraph, by the one beside which they stand; `''` where there is none. */
function liveOfKind(
  draft: Draft,
  kind: 'new-paragraph' | 'chapeau',
): ReadonlyMap<string, readonly Proposal[]> {
  const live = [...draft.proposals.values()].filter(each => each.kind === kind && each.status === 'live')
  return groupBy(live, ({ paragraph }) => paragraph ?? '')
}

/** Every paragraph of the draft in the order of the text. */
export function rowsOf(draft: Draft): readonly DraftRow[] {
  const lying = liveByParagraph(draft)
  const coming = liveOfKind(draft, 'new-paragraph')
  const above = liveOfKind(draft, 'chapeau')
  return draft.paragraphs.map((paragraph, index) => {
    const live = lying.get(paragraph.id) ?? []
    return {
      paragraph,
      live,
      standing: standingOf(paragraph, live),
      above: [...(index === 0 ? (above.get('') ?? []) : []), ...(above.get(paragraph.id) ?? [])],
      behind: coming.get(paragraph.id) ?? [],
    }
  })
}

/** New paragraphs that would stand before all others. */
export const firstOnes = (draft: Draft): readonly Proposal[] =>
  liveOfKind(draft, 'new-paragraph').get('') ?? []

/** Everything that lives at a paragraph: above it, on it, and behind it. */
export const atRow = ({ above, live, behind }: DraftRow): readonly Proposal[] => [
  ...above,
  ...live,
  ...behind,
]

/** Whether a proposal waits for a word of the State. */
export const awaits = (proposal: Proposal, state: string): boolean =>
  proposal.status === 'live' && proposal.conflict === null && !hasSaid(proposal, state)

function isShown(row: DraftRow, table: DraftTable): boolean {
  const { show, facts } = table
  const { members } = facts
  const state = memberAt(table)
  const all = atRow(row)
  if (show === 'mine') return all.some(({ sponsors }) => state !== null && sponsors.includes(state))
  if (show === 'awaiting') return all.some(each => state !== null && awaits(each, state))
  if (show === 'contested')
    return all.some(each => flagsOf(each, members).some(flag => flag === 'contested' || flag === 'opposed'))
  return show !== 'silent' || withoutPosition(all, members).length > 0
}

/** The rows that the filter leaves; the selected one stays. */
export const shownRows = (rows: readonly DraftRow[], table: DraftTable): readonly DraftRow[] =>
  rows.filter(row => row.paragraph.id === table.selected || isShown(row, table))

/** Rows that follow one another under one heading; a run of agreed ones is folded. */
export type RowGroup =
  | { readonly kind: 'heading'; readonly paragraph: Paragraph }
  | { readonly kind: 'row'; readonly row: DraftRow }
  | { readonly kind: 'fold'; readonly rows: readonly DraftRow[] }

const isSettled = ({ standing, above, behind }: DraftRow): boolean =>
  standing !== 'open' && standing !== 'bracketed' && above.length === 0 && behind.length === 0

/** How many agreed paragraphs make a run worth folding. */
const run = 3

const laid = (rows: readonly DraftRow[]): readonly RowGroup[] =>
  rows.length >= run ? [{ kind: 'fold', rows }] : rows.map(row => ({ kind: 'row', row }))

/** The rows as they are laid out: headings, rows, and folds of agreed paragraphs that were not changed lately. */
export function groupsOf(rows: readonly DraftRow[], { selected, changed }: DraftTable): readonly RowGroup[] {
  const groups: RowGroup[] = []
  let settled: DraftRow[] = []
  const flush = () => {
    groups.push(...laid(settled))
    settled = []
  }
  for (const row of rows) {
    const { id, heading } = row.paragraph
    if (heading || row.above.some(({ paragraph }) => paragraph === id)) {
      flush()
      groups.push({ kind: 'heading', paragraph: row.paragraph })
    }
    if (isSettled(row) && id !== selected && !changed.has(id)) settled.push(row)
    else {
      flush()
      groups.push({ kind: 'row', row })
    }
  }
  flush()
  return groups
}

/** The numbers by which proposals are spoken of: in the order of submission, from 1. */
export const numbersOf = (draft: Draft): ReadonlyMap<string, number> =>
  new Map([...draft.proposals.keys()].map((id, index) => [id, index + 1]))
