import type { Draft } from './draft.ts'
import type { Proposal } from './proposal.ts'

const latin = ['bis', 'ter', 'quater', 'quinquies', 'sexies', 'septies', 'octies', 'novies', 'decies']

const numberOf = ({ paragraphs }: Draft, id: string | null): number =>
  paragraphs.find(each => each.id === id)?.number ?? 0

const proposalsOf = (draft: Draft, kind: Proposal['kind']): readonly Proposal[] =>
  [...draft.proposals.values()].filter(proposal => proposal.kind === kind)

/**
 * What a new paragraph behind another is called: the first of `bis`, `ter` and so on, from the tenth on in figures, that
 * nothing with this number is or was called (9.2, rule 7). Before the first paragraph the number is 0.
 */
export function suffixBehind(draft: Draft, anchor: string | null): string {
  const number = numberOf(draft, anchor)
  const proposed = proposalsOf(draft, 'new-paragraph').filter(
    each => numberOf(draft, each.paragraph) === number,
  )
  const standing = draft.paragraphs.filter(each => each.number === number)
  const taken = new Set([...proposed, ...standing].map(({ suffix }) => suffix))
  for (let count = 2; ; count += 1) {
    const suffix = latin[count - 2] ?? `bis${count}`
    if (!taken.has(suffix)) return suffix
  }
}

/** What an alternative to a paragraph is called: `alt`, `alt2` and so on, each once. */
export function suffixBeside(draft: Draft, paragraph: string): string {
  const count = proposalsOf(draft, 'alternative').filter(each => each.paragraph === paragraph).length
  return count === 0 ? 'alt' : `alt${count + 1}`
}
