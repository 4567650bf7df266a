import { tags } from '../words/plural.ts'
import type { WordBook } from '../words/word-book.ts'
import { Arrow, KindMark } from './comparison-mark.tsx'
import type { Row, RowKind } from './comparison-rows.ts'
import { type Column, ComparedWords } from './comparison-words.tsx'

export type ComparisonView = 'side' | 'inline'

/** One of the two texts: its name, and where its paragraphs are found. */
export type ComparedText = {
  readonly name: string
  /** The page of a recorded text; `null` for pasted words. */
  readonly href: string | null
  readonly language: string
}

export type RowsShown = {
  readonly words: WordBook['compare']
  readonly before: ComparedText
  readonly after: ComparedText
  readonly view: ComparisonView
}

/** One paragraph: what became of it, where it stands in both texts, and its words. */
export function ComparedRow({ row, ...shown }: RowsShown & { readonly row: Row }) {
  const { from, to, kinds, n } = row
  const { view, words } = shown
  const quiet = kinds[0] === 'same'
  return (
    <li className={`cr ${kinds.map(kind => `k-${kind}`).join(' ')}`} id={`r${from ?? 'x'}-${to ?? 'x'}`}>
      {!quiet && <Label row={row} n={n} words={words} />}
      {view === 'side' ? <BothSides row={row} {...shown} /> : <OneText row={row} {...shown} />}
    </li>
  )
}

function BothSides({ row, words, before, after }: RowsShown & { readonly row: Row }) {
  return (
    <>
      <Place at={row.from} says={words.paragraphBefore} none={words.nothingBefore} text={before} side="b" />
      <Words row={row} text={before} column="was" words={words} />
      <Place at={row.to} says={words.paragraphAfter} none={words.nothingAfter} text={after} side="a" />
      <Words row={row} text={after} column="now" words={words} />
    </>
  )
}

/** One number where a paragraph has kept it, else both: 4 → 5. */
function OneText({ row, words, before, after }: RowsShown & { readonly row: Row }) {
  const { from, to } = row
  const says = from === to ? words.paragraph : words.paragraphAfter
  return (
    <>
      <span className="nos">
        {from !== null && from !== to && (
          <Place at={from} says={words.paragraphBefore} none="" text={before} side="b" />
        )}
        {from !== null && to !== null && from !== to && <Arrow to="right" />}
        {to !== null && <Place at={to} says={says} none="" text={after} side="a" />}
      </span>
      <Words row={row} text={to === null ? before : after} column="both" words={words} />
    </>
  )
}

/** What became of a paragraph, in words. */
function sayingOf(kind: RowKind, { from, to }: Row, { kinds }: WordBook['compare']): string {
  if (kind === 'moved') return kinds.moved((from ?? 0) + 1, (to ?? 0) + 1)
  if (kind === 'parted') return kinds.parted((from ?? 0) + 1)
  if (kind === 'joined') return kinds.joined((to ?? 0) + 1)
  return kinds[kind]
}

type LabelShown = { readonly row: Row; readonly n: number | null; readonly words: WordBook['compare'] }

function Label({ row, n, words }: LabelShown) {
  const address = n === null ? {} : { id: `c${n}`, 'data-change': n, tabIndex: -1 }
  return (
    <h3 className="mn">
      <span className="sr">{words.paragraph((row.to ?? row.from ?? 0) + 1)} </span>
      <span {...address}>
        {row.kinds.map(kind => (
          <span className="line" key={kind}>
            <KindMark kind={kind} /> {sayingOf(kind, row, words)}
          </span>
        ))}
      </span>
    </h3>
  )
}

type PlaceShown = {
  readonly at: number | null
  readonly says: (n: number) => string
  readonly none: string
  readonly text: ComparedText
  readonly side: 'b' | 'a'
}

/** The number of a paragraph; in a recorded text it leads there. */
function Place({ at, says, none, text, side }: PlaceShown) {
  if (at === null)
    return (
      <span className={`cn ${side} none`}>
        <span className="sr">{none}</span>
      </span>
    )
  const number = (
    <>
      <span className="sr">{says(at + 1)}</span>
      <span aria-hidden="true">{at + 1}</span>
    </>
  )
  return text.href === null ? (
    <span className={`cn ${side}`} tabIndex={-1}>
      {number}
    </span>
  ) : (
    <a className={`cn ${side}`} href={`${text.href}#p${at + 1}`}>
      {number}
    </a>
  )
}

type WordsShown = {
  readonly row: Row
  readonly text: ComparedText
  readonly column: Column
  readonly words: WordBook['compare']
}

const tagOf = (language: string): string => (tags as Readonly<Record<string, string>>)[language] ?? language

function Words({ row, text, column, words }: WordsShown) {
  const isMissing = column === 'was' ? row.from === null : column === 'now' && row.to === null
  const own = text.href === null ? ' own' : ''
  if (isMissing) return <p className={`text ${column} none`} />
  const label = column === 'both' ? {} : { 'data-label': column === 'was' ? words.before : words.after }
  return (
    <p className={`text ${column}${own}`} lang={tagOf(text.language)} {...label}>
      <ComparedWords pieces={row.pieces} column={column} words={words} />
    </p>
  )
}
