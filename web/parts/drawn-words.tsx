import { renderToStaticMarkup } from 'react-dom/server'
import type { Paragraph } from '../../core/draft/draft.ts'
import { negotiatedOf } from '../../core/draft/negotiated-of.ts'
import type { Proposal } from '../../core/draft/proposal.ts'
import { layout } from '../../core/text/brackets-layout.ts'
import type { Language } from '../../core/text/language.ts'
import type { DraftRow } from '../draft/rows.ts'
import { type DraftTable, nameIn, sponsorNames, voiceOf } from '../draft/table.ts'
import type { WordBook } from '../words/word-book.ts'
import { DraftPieces } from './draft-pieces.tsx'
import { shownFor } from './draft-table.tsx'

/** The words of a paragraph as HTML, and the proposals that are drawn in them. */
type Drawn = { readonly live: readonly Proposal[]; readonly html: string }

const drawn = new WeakMap<Paragraph, Map<string, Drawn>>()

const isSame = (one: readonly Proposal[], other: readonly Proposal[]): boolean =>
  one.length === other.length && one.every((proposal, at) => proposal === other[at])

const hasHeard = (live: readonly Proposal[], voice: string | null): boolean =>
  voice !== null && live.some(({ sponsors, stances }) => sponsors.includes(voice) || voice in stances)

/** Who sees the same words drawn alike: all who read the same languages, but for those who are named in them themselves. */
function nameOfDrawing(table: DraftTable, { live }: DraftRow, language: Language, says: string): string {
  const voice = voiceOf(table)
  return [language, says, hasHeard(live, voice) ? voice : '', ...table.facts.members].join(' ')
}

function draw(table: DraftTable, row: DraftRow, language: Language, words: WordBook['draft']): string {
  const names = { ...sponsorNames(table), nameOf: (code: string) => nameIn(table, code, language) }
  const { pieces } = layout(negotiatedOf(row.paragraph, language, row.live, names))
  return renderToStaticMarkup(<DraftPieces pieces={pieces} shown={shownFor(table, words, language)} />)
}

/** The words of a paragraph with its brackets, as HTML: drawn once, until the paragraph or what lies on it is another. */
export function drawnWords(
  table: DraftTable,
  row: DraftRow,
  language: Language,
  words: WordBook['draft'],
): string {
  const all = drawn.get(row.paragraph) ?? new Map<string, Drawn>()
  const name = nameOfDrawing(table, row, language, words.says.open)
  const before = all.get(name)
  if (before && isSame(before.live, row.live)) return before.html
  const html = draw(table, row, language, words)
  drawn.set(row.paragraph, all.set(name, { live: row.live, html }))
  return html
}
