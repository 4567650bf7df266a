import { Fragment, type ReactNode } from 'react'
import type { Marking, Piece } from './nest.ts'

const attributes = (marking: Marking, begins: boolean) => ({
  className: `m-${marking.kind}`,
  ...(begins && marking.id ? { id: marking.id } : {}),
})

function drawn(piece: Piece): ReactNode {
  if ('text' in piece) return piece.text
  const { marking, begins, pieces } = piece
  const inner = <Pieces pieces={pieces} />
  if (marking.kind === 'verb') return <em {...attributes(marking, begins)}>{inner}</em>
  if (marking.kind === 'hit') return <mark>{inner}</mark>
  return (
    <>
      <span {...attributes(marking, begins)}>{inner}</span>
      {begins && marking.fact && (
        <a className="sp-n" href={marking.fact.href} lang="en">
          {marking.fact.label}
        </a>
      )}
    </>
  )
}

/** A text with its marked stretches; every character of the source stands in it once, in order. */
export function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  return pieces.map((piece, i) => <Fragment key={i}>{drawn(piece)}</Fragment>)
}
