import { Fragment, type ReactNode } from 'react'

/** A sentence of the word book: `[ ]` becomes the link, `{name}` is filled in. */
export function Sentence({
  words,
  href,
  fill = {},
}: {
  readonly words: string
  readonly href?: string
  readonly fill?: Readonly<Record<string, ReactNode>>
}) {
  return words
    .split(/(\[[^\]]+\]|\{\w+\})/)
    .map((piece, i) => <Fragment key={i}>{pieceOf(piece, href, fill)}</Fragment>)
}

function pieceOf(piece: string, href: string | undefined, fill: Readonly<Record<string, ReactNode>>) {
  if (piece.startsWith('[')) return href ? <a href={href}>{piece.slice(1, -1)}</a> : piece.slice(1, -1)
  if (piece.startsWith('{')) return fill[piece.slice(1, -1)] ?? ''
  return piece
}
