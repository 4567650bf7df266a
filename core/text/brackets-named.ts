import { statesIn } from './brackets-attribution.ts'
import type { Proposal } from './brackets-negotiated.ts'
import type { Place } from './brackets-place.ts'

/** Every delegation named in places and inside them, each once. It walks without recursion, however deep they nest. */
export function statesNamed(places: readonly Place[]): readonly string[] {
  const named = new Set<string>()
  const open: (Place | Proposal)[] = places.toReversed()
  for (let next = open.pop(); next; next = open.pop()) {
    const attributions = 'kind' in next ? [next.attribution] : [next.said ?? [], next.whole]
    for (const state of attributions.flatMap(statesIn)) named.add(state)
    for (const each of inside(next)) open.push(each)
  }
  return [...named]
}

function inside(node: Place | Proposal): readonly (Place | Proposal)[] {
  if ('kind' in node) return node.kind === 'wording' || node.kind === 'standing' ? (node.proposals ?? []) : []
  const placeholders = node.placeholder ? [node.placeholder] : []
  return [...node.wordings.map(({ wording }) => wording), ...node.inner, ...node.places, ...placeholders]
}
