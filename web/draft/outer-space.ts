import type { Alternative, Choice } from '../../core/text/brackets-piece.ts'

/** Whether the words of a bracket begin, or end, with a space that is drawn outside it. */
export type OuterSpace = { readonly before: boolean; readonly after: boolean }

const alternativesOf = ({ base, others }: Choice): readonly Alternative[] =>
  base ? [base, ...others] : others

const startsWithSpace = ({ pieces: [first] }: Alternative): boolean =>
  first?.kind === 'plain' && first.text.startsWith(' ') && first.text.trim() !== ''
const endsWithSpace = ({ pieces }: Alternative): boolean => {
  const last = pieces.at(-1)
  return last?.kind === 'plain' && last.text.endsWith(' ') && last.text.trim() !== ''
}

/** The space at the edges that all wordings of a bracket share. */
export function outerSpace(choice: Choice): OuterSpace {
  const all = alternativesOf(choice)
  return { before: all.every(startsWithSpace), after: all.every(endsWithSpace) }
}

function trimmed(alternative: Alternative, { before, after }: OuterSpace): Alternative {
  const last = alternative.pieces.length - 1
  const pieces = alternative.pieces.map((piece, i) => {
    if (piece.kind !== 'plain') return piece
    const start = before && i === 0 ? piece.text.slice(1) : piece.text
    return { ...piece, text: after && i === last ? start.slice(0, -1) : start }
  })
  return { ...alternative, pieces }
}

/** The bracket without the space that is drawn outside it. */
export const withoutOuterSpace = (choice: Choice, space: OuterSpace): Choice => ({
  ...choice,
  base: choice.base && trimmed(choice.base, space),
  others: choice.others.map(other => trimmed(other, space)),
})
