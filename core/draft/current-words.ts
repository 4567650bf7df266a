import type { Refusal } from '../refusal.ts'
import type { Language } from '../text/language.ts'
import type { Draft, Paragraph } from './draft.ts'
import { liesOn } from './lies-on.ts'
import { printedNumber } from './printed-number.ts'
import type { Proposal } from './proposal.ts'

const stale = (seen: number, now: number, paragraph: string): Refusal => ({
  refused: 'stale-words',
  facts: { seen: String(seen), now: String(now), paragraph },
})

/** What is done to a paragraph is done to the words that were seen: others refuse it, and the difference is shown. */
export const mustSeeWords = (paragraph: Paragraph, seen: number): Refusal | undefined =>
  paragraph.words === seen ? undefined : stale(seen, paragraph.words, printedNumber(paragraph))

/**
 * The revision on which a proposal lies when it is submitted: that of its paragraph as it is now, whatever changed in other
 * languages since it was seen. A new paragraph has its own words, and a title or heading its own revision.
 */
export function revisionNow(draft: Draft, { kind, paragraph, words }: Asked): number {
  if (kind === 'new-paragraph') return 1
  if (kind === 'chapeau') return words
  return draft.paragraphs.find(({ id }) => id === paragraph)?.words ?? words
}
type Asked = Pick<Proposal, 'kind' | 'paragraph' | 'words'>

/** The revision from which on the words of a paragraph in a language are those that stand. */
export const standingSince = ({ texts }: Paragraph, language: Language): number => texts[language]?.since ?? 1

/** The same of the words in one language: a change in another is none of theirs. */
export const mustSeeText = (paragraph: Paragraph, language: Language, seen: number): Refusal | undefined =>
  seen >= standingSince(paragraph, language) && seen <= paragraph.words
    ? undefined
    : stale(seen, paragraph.words, printedNumber(paragraph))

/**
 * What was said of a proposal at a revision was said of the words that stand around it now. Above or beside a paragraph there
 * are none.
 */
export const isOnStandingWords = (proposal: Proposal, seen: number, paragraph: Paragraph | null): boolean => {
  if (seen === proposal.words) return true
  const isAround = paragraph !== null && liesOn(proposal).length > 0
  return isAround && seen <= proposal.words && seen >= standingSince(paragraph, proposal.language)
}

/**
 * The same of a proposal: what counts is the revision on which the proposal lies, which an accepted change moves with the
 * paragraph. Of a new paragraph, whose words are its own, it is 1.
 */
export const mustSeeProposal = (
  proposal: Proposal,
  seen: number,
  paragraph: Paragraph | null,
): Refusal | undefined =>
  isOnStandingWords(proposal, seen, paragraph)
    ? undefined
    : stale(seen, proposal.words, paragraph ? printedNumber(paragraph) : '')
