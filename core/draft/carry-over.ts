import { applyEdits } from '../text/apply-edits.ts'
import { carry } from '../text/carry.ts'
import type { Edit } from '../text/edit.ts'
import type { Language } from '../text/language.ts'
import type { Draft } from './draft.ts'
import { liveOn } from './lies-on.ts'
import type { Proposal } from './proposal.ts'
import type { ProposalFate, ProposalPlace } from './proposal-fate.ts'
import { printedSlot } from './slots.ts'

/** New words of a paragraph in one language: how the old ones became them, and by which accepted proposal, if by one. */
export type Rewording = {
  readonly accepted: string | null
  readonly paragraph: string
  readonly language: Language
  readonly before: string
  readonly over: readonly Edit[]
  /** The revision that the paragraph has now. */
  readonly words: number
}

/** The sign of a new paragraph, which stands in no text: where a paragraph would be parted. */
export const partSign = '\u2029'

/** What a proposal would do to the words, as edits: a placeholder is put in, a bracket set around, a parting marked. */
export function askedOf(proposal: Proposal, base: string): readonly Edit[] {
  const { kind, edits, at = 0, text } = proposal
  if (kind === 'placeholder') return [{ from: at, to: at, text: printedSlot(text ?? '') }]
  if (kind === 'split') return [{ from: at, to: at, text: partSign }]
  if (kind !== 'bracket') return edits
  return edits.map(({ from, to }) => ({ from, to, text: `[${base.slice(from, to)}]` }))
}

/** Where a proposal lies once its edits were moved; the words within a bracket are still those that stand. */
export function placeOn(
  proposal: Proposal,
  moved: readonly Edit[],
  where: Partial<ProposalPlace>,
): Partial<ProposalPlace> {
  const { kind, edits } = proposal
  if (kind === 'placeholder' || kind === 'split') return { ...where, at: moved[0]?.from ?? 0 }
  if (kind !== 'bracket') return { ...where, edits: moved }
  return { ...where, edits: moved.map((edit, n) => ({ ...edit, text: edits[n]?.text ?? '' })) }
}

/** The words as a proposal would have them. */
const wantedOf = (proposal: Proposal, base: string): string =>
  proposal.kind === 'alternative' ? (proposal.text ?? '') : applyEdits(base, askedOf(proposal, base))

/** The three texts that a person must see: what the proposal lay on, what stands now, what it would make of the first. */
export function conflictOf(
  proposal: Proposal,
  accepted: string | null,
  before: string,
  after: string,
  paragraph: string | null = proposal.paragraph,
): ProposalFate {
  const known = proposal.conflict
  const proposed = known?.proposed ?? wantedOf(proposal, before)
  return {
    fate: 'conflict',
    proposal: proposal.id,
    paragraph,
    conflict: { accepted: known?.accepted ?? accepted, before: known?.before ?? before, after, proposed },
  }
}

/** A person must look at a proposal though its own words stand: the paragraph into which it would merge them is another now. */
export function conflictBeside(draft: Draft, proposal: Proposal, accepted: string): ProposalFate {
  const paragraph = draft.paragraphs.find(({ id }) => id === proposal.paragraph)
  const text = paragraph?.texts[proposal.language]?.text ?? ''
  return conflictOf(proposal, accepted, text, text)
}

/** What becomes of one live proposal of a paragraph when the words of the paragraph are others. */
export function fateOver(proposal: Proposal, reworded: Rewording): ProposalFate {
  const { accepted, before, over, words } = reworded
  const isHere = proposal.language === reworded.language
  if (proposal.conflict)
    return conflictOf(proposal, accepted, before, isHere ? applyEdits(before, over) : proposal.conflict.after)
  if (!isHere) return { fate: 'carried', proposal: proposal.id, place: { words } }
  const carried = carry(askedOf(proposal, before), over, before)
  const movedTo = (edits: readonly Edit[]): ProposalFate => ({
    fate: 'carried',
    proposal: proposal.id,
    place: placeOn(proposal, edits, { words }),
  })
  if (carried.kind === 'carried') return movedTo(carried.edits)
  if (carried.kind === 'conflict') return conflictOf(proposal, accepted, before, applyEdits(before, over))
  return proposal.kind === 'scope' ? movedTo([]) : { fate: 'superseded', proposal: proposal.id, by: accepted }
}

/** Every live proposal of a paragraph carried over new words of it, the accepted one left out. */
export const carryOver = (draft: Draft, reworded: Rewording): readonly ProposalFate[] =>
  liveOn(draft, reworded.paragraph)
    .filter(({ id, paragraph }) => id !== reworded.accepted && paragraph === reworded.paragraph)
    .map(proposal => fateOver(proposal, reworded))
