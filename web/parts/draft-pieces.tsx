import type { Attribution, Clause } from '../../core/text/brackets-negotiated.ts'
import type { Alternative, Choice, Piece } from '../../core/text/brackets-piece.ts'
import { markWords, stanceWord } from '../../core/text/brackets-words.ts'
import type { Language } from '../../core/text/language.ts'
import { outerSpace, withoutOuterSpace } from '../draft/outer-space.ts'

/** How brackets are drawn: in which language their words are, and which names are our own and the Chair's. */
export type PiecesShown = {
  readonly language: Language
  readonly own: string | null
  readonly chair: string
  /** What a bracket says to those who listen. */
  readonly says: { readonly open: string; readonly close: string }
}

/**
 * A paragraph with its brackets, as the server and the browser draw it: no hook, no context. Copied, it reads as the house
 * prints it; signs never change the height of a line.
 */
export const DraftPieces = ({
  pieces,
  shown,
}: {
  readonly pieces: readonly Piece[]
  readonly shown: PiecesShown
}) => (
  <>
    {pieces.map((piece, i) => (
      <OnePiece key={`${i}`} piece={piece} shown={shown} />
    ))}
  </>
)

function OnePiece({ piece, shown }: { readonly piece: Piece; readonly shown: PiecesShown }) {
  if (piece.kind === 'plain') return <>{piece.text}</>
  if (piece.kind === 'mark') return <span className="stamp"> [{markWords(piece.says, shown.language)}]</span>
  if (piece.kind === 'choice') return <Bracket choice={piece} shown={shown} />
  if (piece.attribution.length === 0)
    return (
      <span className="slot">
        [<i>●</i> {piece.note}]
      </span>
    )
  return (
    <span className="br political">
      <b className="b">[</b>
      <span className="slot">
        <i>●</i> {piece.note}
      </span>
      <Attributed attribution={piece.attribution} sign="–" shown={shown} />
      <b className="b">]</b>
    </span>
  )
}

/** A space at the edge of the words stands outside the bracket when drawn; a comma stays inside. */
function Bracket({ choice, shown }: { readonly choice: Choice; readonly shown: PiecesShown }) {
  const space = outerSpace(choice)
  const { base, others, whole } = withoutOuterSpace(choice, space)
  return (
    <>
      {space.before && <span className="gapo"> </span>}
      <span className="br">
        <span className="sr">{shown.says.open}</span>
        <b className="b">[</b>
        {base && <Words alternative={base} kind="base" shown={shown} />}
        {others.map((other, i) => (
          <span key={`${i}`} className="alt">
            {(base !== null || i > 0) && <b className="sl"> / </b>}
            <Words alternative={other} kind="new" shown={shown} />
          </span>
        ))}
        <Attributed attribution={whole} sign="|" shown={shown} />
        <b className="b">]</b>
        <span className="sr">{shown.says.close}</span>
      </span>
      {space.after && <span className="gapo"> </span>}
    </>
  )
}

const isToGo = ({ attribution }: Alternative): boolean =>
  attribution.some(({ stance }) => stance === 'delete')

function Words({
  alternative,
  kind,
  shown,
}: {
  readonly alternative: Alternative
  readonly kind: 'base' | 'new'
  readonly shown: PiecesShown
}) {
  const words = <DraftPieces pieces={alternative.pieces} shown={shown} />
  return (
    <>
      {kind === 'new' && <ins className="w">{words}</ins>}
      {kind === 'base' && isToGo(alternative) && <del className="w">{words}</del>}
      {kind === 'base' && !isToGo(alternative) && <span className="w base">{words}</span>}
      <Attributed attribution={alternative.attribution} sign="–" shown={shown} />
    </>
  )
}

/** Who says what of the words before; separators stand in the text for copying, speech and print. */
function Attributed({
  attribution,
  sign,
  shown,
}: {
  readonly attribution: Attribution
  readonly sign: '–' | '|'
  readonly shown: PiecesShown
}) {
  if (attribution.length === 0) return null
  return (
    <span className="att">
      <span className={sign === '|' ? 'pipe' : 'dash'}> {sign} </span>
      {attribution.length === 1
        ? attribution.map(clause => <Chips key={clause.stance} clause={clause} shown={shown} />)
        : attribution.map((clause, i) => (
            <span key={`${i}`} className="cl">
              {i > 0 && <span className="sp">; </span>}
              <Chips clause={clause} shown={shown} />
            </span>
          ))}
    </span>
  )
}

const kindOf = ({ stance }: Clause): string => {
  if (stance === 'delete' || stance === 'retain') return ' not'
  return stance === 'reserve' || stance === 'ad ref' ? ' hold' : ''
}

function Chips({ clause, shown }: { readonly clause: Clause; readonly shown: PiecesShown }) {
  const word = stanceWord(clause.stance, shown.language)
  return (
    <>
      {clause.states.flatMap((state, i) => {
        const isLast = i === clause.states.length - 1
        const who = `${state === shown.chair ? ' chair' : ''}${state === shown.own ? ' you' : ''}`
        const chip = (
          <span key={state} className={`chip${i > 0 ? ' j' : ''}${kindOf(clause)}${who}`}>
            {state}
            {isLast && word !== '' && <i> {word}</i>}
          </span>
        )
        const sign = (
          <span key={`before ${state}`} className="sp">
            {', '}
          </span>
        )
        return i > 0 ? [sign, chip] : [chip]
      })}
    </>
  )
}
