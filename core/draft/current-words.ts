import type { Refusal } from '../refusal.ts'
import type { Paragraph } from './draft.ts'
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
 * The same of a proposal: what counts is the revision on which the proposal lies, which an accepted change moves with the
 * paragraph. Of a new paragraph, whose words are its own, it is 1.
 */
export const mustSeeProposal = (
  proposal: Proposal,
  seen: number,
  paragraph: Paragraph | null,
): Refusal | undefined =>
  proposal.words === seen ? undefined : stale(seen, proposal.words, paragraph ? printedNumber(paragraph) : '')
