import { groupBy } from '../group-by.ts'
import type { Draft } from './draft.ts'
import type { Proposal } from './proposal.ts'

/**
 * The paragraphs that are not agreed while a proposal lives: the one that it would change, and the one into which it would
 * merge it. A new paragraph brackets only itself (practice 9.3,
 * example 6), and a title or heading only what stands above.
 */
export function liesOn({ kind, paragraph, into }: Proposal): readonly string[] {
  if (kind === 'new-paragraph' || kind === 'chapeau' || paragraph === null) return []
  return into === undefined ? [paragraph] : [paragraph, into]
}

/** The live proposals that lie on a paragraph, in the order of submission. */
export const liveOn = (draft: Draft, paragraph: string): readonly Proposal[] =>
  [...draft.proposals.values()].filter(
    proposal => proposal.status === 'live' && liesOn(proposal).includes(paragraph),
  )

/** The same for all paragraphs at once. */
export function liveByParagraph(draft: Draft): ReadonlyMap<string, readonly Proposal[]> {
  const live = [...draft.proposals.values()].filter(({ status }) => status === 'live')
  const lying = live.flatMap(proposal => liesOn(proposal).map(paragraph => ({ paragraph, proposal })))
  const groups = groupBy(lying, ({ paragraph }) => paragraph)
  return new Map([...groups].map(([id, group]) => [id, group.map(({ proposal }) => proposal)]))
}
