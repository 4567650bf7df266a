import type { Language } from '../text/language.ts'
import type { Draft, LanguageText, Paragraph } from './draft.ts'
import type { Effect } from './effect.ts'
import type { Proposal } from './proposal.ts'
import { suffixBehind } from './proposal-suffix.ts'

/** The texts of a paragraph that has words in one language: the others are behind. */
export const textsIn = (
  { languages }: Draft,
  language: Language,
  text: string,
): Readonly<Record<Language, LanguageText>> =>
  Object.fromEntries(
    languages.map(each => [
      each,
      each === language ? { text, level: 'level' } : { text: '', level: 'behind' },
    ]),
  )

/** The paragraph that a proposal of a new one makes. It keeps the id of the proposal. */
function paragraphBy(draft: Draft, proposal: Proposal): Paragraph {
  const anchor = draft.paragraphs.find(({ id }) => id === proposal.paragraph)
  return {
    id: proposal.id,
    number: anchor?.number ?? 0,
    suffix: proposal.suffix ?? suffixBehind(draft, proposal.paragraph),
    heading: null,
    texts: textsIn(draft, proposal.language, (proposal.text ?? '').normalize()),
    words: 1,
    status: 'open',
    into: null,
    adRef: [],
    agreedBy: [],
    scope: { kind: 'all' },
  }
}

/** Whether a paragraph came from a proposal for the same place, or was set behind one that did. */
function isBehind(draft: Draft, id: string, anchor: string | null, earlier: ReadonlySet<string>): boolean {
  const origin = draft.proposals.get(id)
  if (origin?.kind !== 'new-paragraph') return false
  if (origin.paragraph === anchor) return earlier.has(id)
  return origin.paragraph !== null && isBehind(draft, origin.paragraph, anchor, earlier)
}

/**
 * Behind which paragraph a new one stands. Several new ones for one place stand in the order of submission, whichever was
 * accepted first (I-16).
 */
function placeOf(draft: Draft, { id, paragraph: anchor }: Proposal): string | null {
  const order = [...draft.proposals.keys()]
  const earlier = new Set(order.slice(0, order.indexOf(id)))
  const at = draft.paragraphs.findIndex(each => each.id === anchor)
  const next = draft.paragraphs.slice(at + 1)
  const count = next.findIndex(each => !isBehind(draft, each.id, anchor, earlier))
  return next[(count < 0 ? next.length : count) - 1]?.id ?? anchor
}

/** What comes of accepting a new paragraph: it stands with a suffix to the number before it until the end (9.2, rule 7). */
export const effectOfNewParagraph = (draft: Draft, proposal: Proposal): Effect => ({
  changes: [{ change: 'added', paragraph: paragraphBy(draft, proposal), after: placeOf(draft, proposal) }],
  fates: [],
})
