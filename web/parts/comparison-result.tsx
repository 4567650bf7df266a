import type { InterfaceLanguage } from '../../core/language.ts'
import { enumeration } from '../words/plural.ts'
import { Arrow } from './comparison-mark.tsx'
import {
  type ComparedText,
  ComparedRow,
  type ComparisonView,
  isPasted,
  numberAt,
  type RowsShown,
} from './comparison-row.tsx'
import { type Row, rowKinds, type Section, type Sections } from './comparison-rows.ts'
import { ComparisonTools } from './comparison-tools.tsx'

export type ComparisonResultProps = RowsShown & {
  readonly read: Sections
  /** Language of the page. */
  readonly language: InterfaceLanguage
  /** Language by whose rules the words were compared. */
  readonly comparedAs: string
  /** Whether the two texts as they were given have the same characters throughout. */
  readonly given: 'same' | 'different'
  /** Where the comparison stands for good, in each view; `null` for pasted words. */
  readonly addresses: Readonly<Record<ComparisonView, string>> | null
}

/**
 * Two texts compared, as the server and the browser draw it: the one renderer. It asks for nothing around it (no hook, no
 * context), because the browser draws it without React.
 */
export function ComparisonResult(shown: ComparisonResultProps) {
  const { words, read, view } = shown
  const isSame = read.changes === 0 && read.tally.renumbered === 0
  return (
    <section
      className={`cmp v-${view}${isLong(read) ? ' long' : ''}`}
      id="comparison"
      aria-labelledby="comparison-h"
    >
      <div className="head">
        <h2 id="comparison-h" tabIndex={-1}>
          {words.result}
          {!isSame && <span className="count">{words.changes(read.changes)}</span>}
        </h2>
      </div>
      <Says {...shown} isSame={isSame} />
      {!isSame && <ComparisonTools words={words} read={read} view={view} addresses={shown.addresses} />}
      {!isSame && <Legend words={words} />}
      <Names {...shown} />
      {!isSame && <Rows {...shown} />}
    </section>
  )
}

/** So long that laying all of it out would be felt. */
const isLong = ({ tally }: Sections): boolean => Object.values(tally).reduce((sum, n) => sum + n, 0) > 200

/** What was found, in a sentence. */
function Says(shown: ComparisonResultProps & { readonly isSame: boolean }) {
  const { words, read, language, comparedAs, before, after } = shown
  if (shown.isSame)
    return <p className="cmp-sum found">{shown.given === 'same' ? words.identical : words.sameButEdges}</p>
  const kinds = rowKinds.filter(kind => read.tally[kind] > 0)
  const items = kinds.map(kind => words.tally[kind](read.tally[kind]))
  return (
    <>
      <p className="cmp-sum">
        {words.tallied(enumeration(language, items))} {words.comparedAs[comparedAs]}
      </p>
      {before.language !== after.language && <p className="cmp-sum">{words.languagesDiffer}</p>}
    </>
  )
}

/** How added and removed words are printed, shown on themselves. */
const Legend = ({ words }: Pick<RowsShown, 'words'>) => (
  <p className="legend">
    <span>
      <ins>{words.legend.added}</ins>
    </span>
    <span>
      <del>{words.legend.removed}</del>
    </span>
    <span>
      <ins>
        <span className="ws space"> </span>
      </ins>
      {words.legend.space}
    </span>
  </p>
)

/** Both names at the head of their words. */
const Names = ({ words, before, after }: RowsShown) => (
  <dl className="cmp-names">
    <div className="was">
      <dt>{words.before}</dt>
      <dd>
        <Name text={before} />
      </dd>
    </div>
    <div className="now">
      <dt>{words.after}</dt>
      <dd>
        <Name text={after} />
      </dd>
    </div>
  </dl>
)

const Name = ({ text }: { readonly text: ComparedText }) => {
  if (text.href !== null) return <a href={text.href}>{text.name}</a>
  return <span className={isPasted(text) ? 'own' : 'at'}>{text.name}</span>
}

const Rows = ({ read, ...shown }: ComparisonResultProps) => (
  <ol className="crs">
    {read.sections.map((section, i) => (
      <OneSection key={`${i}`} section={section} shown={shown} />
    ))}
  </ol>
)

function OneSection({ section, shown }: { readonly section: Section; readonly shown: RowsShown }) {
  if (section.kind === 'fold') return <Fold rows={section.rows} shown={shown} />
  if (section.kind === 'left') return <PlaceLeft row={section.row} shown={shown} />
  return <ComparedRow row={section.row} {...shownOnly(shown)} />
}

const shownOnly = ({ words, before, after, view }: RowsShown): RowsShown => ({ words, before, after, view })

/** Where a paragraph stood before it moved away. */
function PlaceLeft({ row, shown }: { readonly row: Row; readonly shown: RowsShown }) {
  const was = numberAt(shown.before, row.from ?? 0)
  const is = numberAt(shown.after, row.to ?? 0)
  return (
    <li className="cr left">
      <p className="note">
        <a href={`#r${row.from}-${row.to}`}>
          {was === is ? shown.words.stoodHere(was) : shown.words.leftFor(was, is)}
        </a>
      </p>
    </li>
  )
}

/** Paragraphs without a change, as one line that opens. */
function Fold({ rows, shown }: { readonly rows: readonly Row[]; readonly shown: RowsShown }) {
  const renumbered = rows.filter(({ kinds }) => kinds[0] === 'renumbered').length
  return (
    <li className="cfoldli">
      <details className="cfold">
        <summary>
          <span className="cn b" aria-hidden="true">
            {range(
              shown.before,
              rows.map(({ from }) => from),
            )}
          </span>
          <span className="cn a" aria-hidden="true">
            {range(
              shown.after,
              rows.map(({ to }) => to),
            )}
          </span>
          <span className="ft">
            {shown.words.unchanged(rows.length, renumbered)} <Arrow to="fold" />
          </span>
        </summary>
        <ol>
          {rows.map(row => (
            <ComparedRow key={`${row.to}`} row={row} {...shownOnly(shown)} />
          ))}
        </ol>
      </details>
    </li>
  )
}

function range(text: ComparedText, places: readonly (number | null)[]): string {
  const first = numberAt(text, places[0] ?? 0)
  const last = numberAt(text, places.at(-1) ?? 0)
  return first === last ? `${first}` : `${first}–${last}`
}
