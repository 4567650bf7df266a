import type { WordBook } from '../words/word-book.ts'
import { type Change, shownOf } from './comparison-pieces.ts'
import type { NumberedPiece } from './comparison-rows.ts'

/** Which words are printed: those of one text, or those of both, the removed before the added. */
export type Column = 'was' | 'now' | 'both'

type Shown = {
  readonly pieces: readonly NumberedPiece[]
  readonly column: Column
  readonly words: WordBook['compare']
}

/** The words of a paragraph with its changes, each with its number as an address. */
export const ComparedWords = ({ pieces, column, words }: Shown) => (
  <>
    {pieces.map((piece, i) =>
      piece.kind === 'same' ? (
        piece.text
      ) : (
        <ChangedWords key={`${i}`} change={piece} n={piece.n} column={column} words={words} />
      ),
    )}
  </>
)

type OneChange = Omit<Shown, 'pieces'> & { readonly change: Change; readonly n: number | null }

/** The address of a change is on one element only: on the words that come, where some come. */
const holdsAddress = ({ change, column }: OneChange): boolean =>
  column === 'both' || (column === 'now') === (change.added !== '')

function ChangedWords(one: OneChange) {
  const { change, n, column, words } = one
  const removed = column === 'now' ? '' : change.removed
  const added = column === 'was' ? '' : change.added
  if (removed === '' && added === '') return null
  const address = n === null ? {} : { 'data-change': n, tabIndex: -1 }
  const id = n !== null && holdsAddress(one) ? { id: `c${n}` } : {}
  return (
    <span className="chg" {...id} {...address}>
      {removed !== '' && (
        <del data-says={words.says.removed} data-ends={words.says.removedEnd}>
          <Printed text={removed} change={change} words={words} />
        </del>
      )}
      {added !== '' && (
        <ins data-says={words.says.added} data-ends={words.says.addedEnd}>
          <Printed text={added} change={change} words={words} />
        </ins>
      )}
    </span>
  )
}

/** Changed words; signs that nobody would see are drawn, and named for those who listen. */
function Printed({
  text,
  change,
  words,
}: {
  readonly text: string
  readonly change: Change
  readonly words: WordBook['compare']
}) {
  return (
    <>
      {shownOf(text, change).map((part, i) =>
        part.unseen === null ? (
          part.text
        ) : (
          <span key={`${i}`} className={`ws ${part.unseen}`} data-says={words.unseen[part.unseen]}>
            {part.text}
          </span>
        ),
      )}
    </>
  )
}
