import type { Reading } from './reading.ts'

/** A paragraph that has no subject or verb of its own and takes them from an earlier one (M15). */
export type Chain = { readonly paragraph: number; readonly from: number }

/** The chains of a text: the paragraphs whose first act inherits, and from which paragraph. */
export function chainsOf({ acts }: Reading): readonly Chain[] {
  const paragraphOf = new Map(acts.map(({ id, paragraph }) => [id, paragraph]))
  const first = new Map(acts.toReversed().map(act => [act.paragraph, act]))
  return [...first.values()].toReversed().flatMap(({ paragraph, inheritsFrom }) => {
    const from = inheritsFrom == null ? undefined : paragraphOf.get(inheritsFrom)
    return from === undefined || from === paragraph ? [] : [{ paragraph, from }]
  })
}

/**
 * The chains that an order of the paragraphs breaks: whoever inherits must still stand behind the one it inherits from, with
 * nothing between them but others that inherit from it.
 */
export function brokenChains(chains: readonly Chain[], order: readonly number[]): readonly Chain[] {
  const heirs = (from: number) =>
    chains.filter(chain => chain.from === from).map(({ paragraph }) => paragraph)
  return chains.filter(({ paragraph, from }) => {
    const at = order.indexOf(paragraph)
    if (at < 0 || !order.includes(from)) return at >= 0
    const before = order.slice(0, at).findLast(each => !heirs(from).includes(each))
    return before !== from
  })
}
