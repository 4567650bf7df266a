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
  /** How its paragraphs are numbered and where each is found, if otherwise than by their order. */
  readonly places?: readonly { readonly number: string; readonly href: string }[]
}

/** Whether the words were pasted, and are printed in faces of the machine. */
export const isPasted = ({ href, places }: ComparedText): boolean => href === null && places === undefined

/** The number of a paragraph, by its place in the text from 0. */
export const numberAt = ({ places }: ComparedText, at: number): number | string =>
  places?.[at]?.number ?? at + 1

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
      {!quiet && <Label row={row} n={n} words={words} before={shown.before} after={shown.after} />}
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
  const isKept = from !== null && to !== null && numberAt(before, from) === numberAt(after, to)
  const says = isKept ? words.paragraph : words.paragraphAfter
  return (
    <>
      <span className="nos">
        {from !== null && !isKept && (
          <Place at={from} says={words.paragraphBefore} none="" text={before} side="b" />
        )}
        {from !== null && to !== null && !isKept && <Arrow to="right" />}
        {to !== null && <Place at={to} says={says} none="" text={after} side="a" />}
      </span>
      <Words row={row} text={to === null ? before : after} column="both" words={words} />
    </>
  )
}

/** What became of a paragraph, in words. */
function sayingOf(kind: RowKind, { from, to }: Row, { words: { kinds }, before, after }: Names): string {
  const [was, is] = [numberAt(before, from ?? 0), numberAt(after, to ?? 0)]
  if (kind === 'moved') return was === is ? kinds.movedWithNumber(is) : kinds.moved(was, is)
  if (kind === 'parted') return kinds.parted(was)
  if (kind === 'joined') return kinds.joined(is)
  return kinds[kind]
}

type Names = Pick<RowsShown, 'words' | 'before' | 'after'>
type LabelShown = Names & { readonly row: Row; readonly n: number | null }

function Label({ row, n, ...names }: LabelShown) {
  const { words, before, after } = names
  const address = n === null ? {} : { id: `c${n}`, 'data-change': n, tabIndex: -1 }
  return (
    <h3 className="mn">
      <span className="sr">
        {words.paragraph(row.to === null ? numberAt(before, row.from ?? 0) : numberAt(after, row.to))}{' '}
      </span>
      <span {...address}>
        {row.kinds.map(kind => (
          <span className="line" key={kind}>
            <KindMark kind={kind} /> {sayingOf(kind, row, names)}
          </span>
        ))}
      </span>
    </h3>
  )
}

type PlaceShown = {
  readonly at: number | null
  readonly says: (n: number | string) => string
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
      <span className="sr">{says(numberAt(text, at))}</span>
      <span aria-hidden="true">{numberAt(text, at)}</span>
    </>
  )
  const href = text.places?.[at]?.href ?? (text.href === null ? null : `${text.href}#p${at + 1}`)
  return href === null ? (
    <span className={`cn ${side}`} tabIndex={-1}>
      {number}
    </span>
  ) : (
    <a className={`cn ${side}`} href={href}>
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
  const own = isPasted(text) ? ' own' : ''
  if (isMissing) return <p className={`text ${column} none`} />
  const label = column === 'both' ? {} : { 'data-label': column === 'was' ? words.before : words.after }
  return (
    <p className={`text ${column}${own}`} lang={tagOf(text.language)} {...label}>
      <ComparedWords pieces={row.pieces} column={column} words={words} />
    </p>
  )
}
