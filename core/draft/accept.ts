import { isRefusal, type Refusal } from '../refusal.ts'
import { mustBeChair } from '../procedure/who-acts.ts'
import { mustSeeProposal } from './current-words.ts'
import type { Draft, Paragraph } from './draft.ts'
import { actOf, type DraftCommandBy, type DraftDecide, type DraftEvolve } from './draft-rule.ts'
import { effectOf } from './effect-of.ts'
import { partsOf } from './effect-of-split.ts'
import type { DraftFacts } from './facts.ts'
import { liveProposal } from './live-proposal.ts'
import { mustBeUnopposed, mustHaveConsent, saying } from './must-be-unopposed.ts'
import { openParagraph, standingParagraph } from './paragraph-of.ts'
import { changeParagraphs, type ParagraphChange } from './paragraph-change.ts'
import { printedNumber } from './printed-number.ts'
import type { Proposal } from './proposal.ts'
import { fulfil, type ProposalFate } from './proposal-fate.ts'
import { textOf } from './reword.ts'
import { mustBeUnderNegotiation } from './under-negotiation.ts'
import { withProposal } from './with-proposal.ts'

/** What is recorded of an acceptance: all that it changed, so that nothing has to be computed again. */
export type ProposalAccepted = {
  readonly proposal: string
  /** The revision of the words that was on the Chair's screen. */
  readonly words: number
  readonly changes: readonly ParagraphChange[]
  readonly fates: readonly ProposalFate[]
}

type Accept = Pick<DraftCommandBy<'accept'>, 'proposal' | 'words' | 'holds'>

/** The paragraph that a proposal would change; none for a new one. Of a merge both must be open. */
function paragraphBy(draft: Draft, { kind, paragraph, into }: Proposal): Paragraph | null | Refusal {
  if (kind === 'new-paragraph' || paragraph === null) return null
  if (kind === 'chapeau') return standingParagraph(draft, paragraph)
  const target = into === undefined ? null : openParagraph(draft, into)
  return isRefusal(target) ? target : openParagraph(draft, paragraph)
}

/**
 * Words are changed in a language that says what was agreed so far, and merged in one in which both paragraphs do; else two
 * languages would each lack something (5.14).
 */
function mustBeLevel(draft: Draft, paragraph: Paragraph | null, proposal: Proposal): Refusal | undefined {
  const { language, edits, at, into } = proposal
  if (!paragraph || (edits.length === 0 && at === undefined && into === undefined)) return undefined
  const target = draft.paragraphs.find(({ id }) => id === into)
  const behind = [paragraph, target].find(each => each && each.texts[language]?.level !== 'level')
  if (!behind) return undefined
  return { refused: 'language-behind-at-accept', facts: { paragraph: printedNumber(behind), language } }
}

/** Who is named in one paragraph has not consented to the words of another. */
function mustShareScope(draft: Draft, paragraph: Paragraph | null, { into }: Proposal): Refusal | undefined {
  const target = draft.paragraphs.find(({ id }) => id === into)
  if (!paragraph || !target) return undefined
  const isSame = JSON.stringify(target.scope) === JSON.stringify(paragraph.scope)
  return isSame ? undefined : { refused: 'scopes-differ' }
}

/** A change that was accepted meanwhile may have left nothing on one side of the place where a paragraph would be parted. */
function mustPart(paragraph: Paragraph | null, { kind, language, at = 0 }: Proposal): Refusal | undefined {
  if (!paragraph || kind !== 'split') return undefined
  const isParted = partsOf(textOf(paragraph, language), at).every(part => part !== '')
  return isParted ? undefined : { refused: 'changes-nothing' }
}

/** Why the Chair cannot accept a proposal now, if so (practice 5.3). */
export function mayAccept(draft: Draft, command: Accept, facts: DraftFacts): Refusal | undefined {
  const refused = mustBeChair(facts) ?? mustBeUnderNegotiation(draft)
  if (refused) return refused
  const proposal = liveProposal(draft, command.proposal)
  if (isRefusal(proposal)) return proposal
  if (proposal.conflict) return { refused: 'in-conflict' }
  if (proposal.kind === 'placeholder') return { refused: 'placeholder-not-accepted' }
  const paragraph = paragraphBy(draft, proposal)
  if (isRefusal(paragraph)) return paragraph
  return (
    mustSeeProposal(proposal, command.words, paragraph) ??
    mustBeLevel(draft, paragraph, proposal) ??
    mustBeUnopposed(proposal, proposal.kind === 'chapeau' ? [] : (command.holds ?? []), facts) ??
    mustHaveConsent(proposal, paragraph) ??
    mustShareScope(draft, paragraph, proposal) ??
    mustPart(paragraph, proposal)
  )
}

/** The paragraph on whose words a converted reservation is held. */
const heldOn = ({ kind, id, paragraph, into }: Proposal): string | null =>
  kind === 'new-paragraph' ? id : (into ?? paragraph)

/** Reservations that become ad ref holds on the paragraph as it is after the acceptance, in protocol order. */
function holdsOn(
  changed: Draft,
  proposal: Proposal,
  command: Accept,
  facts: DraftFacts,
): readonly ParagraphChange[] {
  const held = changed.paragraphs.find(({ id }) => id === heldOn(proposal))
  const reserving = saying(proposal, 'reserve', facts).filter(state => command.holds?.includes(state))
  if (!held || held.status !== 'open' || reserving.length === 0) return []
  const adRef = [...new Set([...held.adRef, ...reserving])]
  return [{ change: 'holds', paragraph: held.id, adRef }]
}

/** The Chair accepts a proposal: its words stand, and every other live proposal of the paragraph is carried over the change. */
export const accept: DraftDecide<'accept'> = (draft, command, facts) => {
  const proposal = draft.proposals.get(command.proposal)
  if (proposal?.status === 'accepted' && facts.actor.capacity === 'chair') return []
  const refused = mayAccept(draft, command, facts)
  if (refused || !proposal) return refused ?? { refused: 'no-such-proposal' }
  const paragraph = draft.paragraphs.find(({ id }) => id === proposal.paragraph) ?? null
  const { changes, fates } = effectOf(draft, proposal, proposal.kind === 'new-paragraph' ? null : paragraph)
  const holds = holdsOn(changeParagraphs(draft, changes), proposal, command, facts)
  const content: ProposalAccepted = {
    proposal: proposal.id,
    words: command.words,
    changes: [...changes, ...holds],
    fates,
  }
  return [actOf('ProposalAccepted', content)]
}

/** Its words stand, and the other proposals have met their fates. */
export const proposalAccepted: DraftEvolve<ProposalAccepted> = (draft, { proposal, changes, fates }) =>
  fulfil(
    changeParagraphs(
      withProposal(draft, proposal, accepted => ({ ...accepted, status: 'accepted' })),
      changes,
    ),
    fates,
  )
