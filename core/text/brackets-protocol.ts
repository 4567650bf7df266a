import type { Attribution, Clause } from './brackets-negotiated.ts'
import type { Alternative, Piece } from './brackets-piece.ts'

type InOrder = (attribution: Attribution) => Attribution

/** Names that the protocol does not know stand last, as given. */
function inOrderOf(protocol: readonly string[]): InOrder {
  const rank = new Map(protocol.map((state, index) => [state, index]))
  const rankOf = (state: string | undefined): number => rank.get(state ?? '') ?? protocol.length
  const isInOrder = ({ states }: Clause): boolean =>
    states.every((state, index) => index === 0 || rankOf(states[index - 1]) <= rankOf(state))
  const put = (clause: Clause): Clause =>
    isInOrder(clause)
      ? clause
      : { ...clause, states: clause.states.toSorted((one, other) => rankOf(one) - rankOf(other)) }
  return attribution => (attribution.every(isInOrder) ? attribution : attribution.map(put))
}

function ordered(pieces: readonly Piece[], inOrder: InOrder): readonly Piece[] {
  const alternative = (each: Alternative): Alternative => ({
    ...each,
    pieces: ordered(each.pieces, inOrder),
    attribution: inOrder(each.attribution),
  })
  return pieces.map(piece => {
    if (piece.kind === 'slot') return { ...piece, attribution: inOrder(piece.attribution) }
    if (piece.kind !== 'choice') return piece
    const { base, others, whole } = piece
    return {
      kind: 'choice',
      base: base && alternative(base),
      others: others.map(alternative),
      whole: inOrder(whole),
    }
  })
}

/** The pieces with the States of every clause in protocol order (rule 1). */
export const inProtocolOrder = (pieces: readonly Piece[], protocol: readonly string[]): readonly Piece[] =>
  ordered(pieces, inOrderOf(protocol))
