import type { Act } from '../journal/entry.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import type { Edit } from '../text/edit.ts'
import { editsOfKindUnfit, levelText, pointUnfit } from './change-unfit.ts'
import { mustSeeWords } from './current-words.ts'
import type { Draft, Paragraph } from './draft.ts'
import { actOf, type DraftCommandBy } from './draft-rule.ts'
import type { DraftFacts } from './facts.ts'
import { liveProposal } from './live-proposal.ts'
import { openParagraph } from './paragraph-of.ts'
import type { Proposal } from './proposal.ts'
import { sponsorOf } from './sponsor-of.ts'
import { mustBeUnderNegotiation } from './under-negotiation.ts'
import { withProposal } from './with-proposal.ts'

/** What is recorded when a proposal is put on the words that stand now. */
export type ProposalReAnchored = {
  readonly proposal: string
  readonly words: number
  readonly edits: readonly Edit[]
  readonly at?: number
}

/** A sponsor may submit a proposal anew whose words were changed by another one that was accepted (practice 9.4). */
export function mayReAnchor(draft: Draft, id: string, facts: DraftFacts): Refusal | undefined {
  const sponsor = sponsorOf(facts)
  if (isRefusal(sponsor)) return sponsor
  const refused = mustBeUnderNegotiation(draft)
  if (refused) return refused
  const proposal = liveProposal(draft, id)
  if (isRefusal(proposal)) return proposal
  if (!proposal.sponsors.includes(sponsor)) return { refused: 'sponsors-only' }
  return proposal.conflict ? undefined : { refused: 'no-conflict' }
}

/** Kinds that lie at a point of the words, which the one edit that is sent names. */
const isAtPoint = ({ kind }: Proposal): boolean => kind === 'placeholder' || kind === 'split'

/** Kinds that lie on no words: they are only confirmed. */
const isWordless = ({ kind, edits }: Proposal): boolean =>
  kind === 'alternative' || kind === 'move' || kind === 'merge' || (kind === 'scope' && edits.length === 0)

function editsUnfitFor(
  proposal: Proposal,
  paragraph: Paragraph,
  edits: readonly Edit[],
  facts: DraftFacts,
): Refusal | undefined {
  if (isWordless(proposal))
    return edits.length === 0 ? undefined : { refused: 'kind-does-not-fit', facts: { kind: proposal.kind } }
  const base = levelText(paragraph, proposal.language)
  if (isRefusal(base)) return base
  if (isAtPoint(proposal)) return pointUnfit(base, edits[0]?.from ?? -1)
  return editsOfKindUnfit(proposal.kind, base, edits, facts)
}

const isDone = ({ conflict, words, edits }: Proposal, command: DraftCommandBy<'re-anchor'>): boolean =>
  conflict === null &&
  words === command.words &&
  JSON.stringify(edits.map(plain)) === JSON.stringify(command.edits.map(plain))

const plain = ({ from, to, text }: Edit): readonly unknown[] => [from, to, text.normalize()]

const anchored = (proposal: Proposal, { words, edits }: DraftCommandBy<'re-anchor'>): ProposalReAnchored =>
  isAtPoint(proposal)
    ? { proposal: proposal.id, words, edits: [], at: edits[0]?.from ?? 0 }
    : {
        proposal: proposal.id,
        words,
        edits: edits.map(edit => ({ ...edit, text: edit.text.normalize() })),
      }

/** Puts a proposal in conflict on the words that stand now; what members said of it before, they are asked again. */
export function reAnchor(
  draft: Draft,
  command: DraftCommandBy<'re-anchor'>,
  facts: DraftFacts,
): readonly Act[] | Refusal {
  const refused = mayReAnchor(draft, command.proposal, facts)
  const proposal = liveProposal(draft, command.proposal)
  if (isRefusal(proposal)) return refused ?? proposal
  if (refused) return refused.refused === 'no-conflict' && isDone(proposal, command) ? [] : refused
  const paragraph = openParagraph(draft, proposal.paragraph ?? '')
  if (isRefusal(paragraph)) return paragraph
  const unfit =
    mustSeeWords(paragraph, command.words) ?? editsUnfitFor(proposal, paragraph, command.edits, facts)
  return unfit ?? [actOf('ProposalReAnchored', anchored(proposal, command))]
}

/** The draft with a proposal on the words that stand, its conflict resolved. */
export const proposalReAnchored = (draft: Draft, { proposal, ...place }: ProposalReAnchored): Draft =>
  withProposal(draft, proposal, each => ({ ...each, ...place, conflict: null, stances: {} }))
