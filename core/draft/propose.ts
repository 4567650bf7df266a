import { hasCome } from '../instant.ts'
import type { Act } from '../journal/entry.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import { changeUnfit } from './change-unfit.ts'
import type { ProposedChange } from './command.ts'
import { revisionNow } from './current-words.ts'
import type { Draft } from './draft.ts'
import { actOf, type DraftCommandBy } from './draft-rule.ts'
import type { DraftFacts } from './facts.ts'
import type { Proposal, Sponsor } from './proposal.ts'
import { suffixBehind, suffixBeside } from './proposal-suffix.ts'
import { inProtocolOrder } from './scope-unfit.ts'
import { sponsorOf } from './sponsor-of.ts'
import { mustBeUnderNegotiation, openReadingOf } from './under-negotiation.ts'
import { addProposal } from './with-proposal.ts'

/** What is recorded of a new proposal: all that its sponsor says; stances come later. */
export type ProposalSubmitted = Omit<
  Proposal,
  'sponsors' | 'left' | 'stances' | 'status' | 'conflict' | 'by'
> & {
  readonly sponsor: Sponsor
}

const isLate = (draft: Draft, { actor, now }: DraftFacts): string | undefined => {
  const deadline = openReadingOf(draft)?.deadline ?? null
  return deadline !== null && actor.capacity !== 'chair' && hasCome(deadline, now) ? deadline : undefined
}

/** Members propose until the deadline of an open reading; the Chair may offer a bridge as long as it is open (5.3, R-20). */
export function mayPropose(draft: Draft, facts: DraftFacts): Refusal | undefined {
  const sponsor = sponsorOf(facts)
  if (isRefusal(sponsor)) return sponsor
  const refused = mustBeUnderNegotiation(draft)
  if (refused) return refused
  if (!openReadingOf(draft)) return { refused: 'no-reading-open' }
  const deadline = isLate(draft, facts)
  return deadline === undefined ? undefined : { refused: 'deadline-passed', facts: { deadline } }
}

const wordsOf = (change: ProposedChange): string => {
  if ('edits' in change) return change.edits.map(({ text }) => text.normalize()).join('\n')
  return 'text' in change ? change.text.normalize() : ''
}

/** Whether a proposal is the one that a change would make: its places may have moved since. */
const isThat = (proposal: Proposal, change: ProposedChange, sponsor: Sponsor): boolean =>
  (proposal.sponsors.includes(sponsor) || proposal.left?.includes(sponsor) === true) &&
  proposal.kind === change.kind &&
  proposal.language === change.language &&
  wordsOf(change) === (proposal.text ?? proposal.edits.map(({ text }) => text).join('\n'))

/** The changes that are not recorded yet, or that one of them bears the id of another proposal. */
function newOnes(
  draft: Draft,
  changes: readonly ProposedChange[],
  sponsor: Sponsor,
): readonly ProposedChange[] | Refusal {
  const ids = changes.map(({ id }) => id)
  const twice = ids.find((id, index) => ids.indexOf(id) !== index)
  const known = changes.filter(({ id }) => draft.proposals.has(id))
  const other = known.find(change => {
    const proposal = draft.proposals.get(change.id)
    return proposal !== undefined && !isThat(proposal, change, sponsor)
  })
  const taken =
    twice ?? other?.id ?? draft.paragraphs.find(({ id }) => ids.includes(id) && !draft.proposals.has(id))?.id
  return taken === undefined
    ? changes.filter(change => !known.includes(change))
    : { refused: 'id-taken', facts: { id: taken } }
}

function setUnfit(draft: Draft, changes: readonly ProposedChange[], facts: DraftFacts): Refusal | undefined {
  const { proposals } = facts.limits
  if (draft.proposals.size + changes.length > proposals)
    return { refused: 'too-many-proposals', facts: { most: String(proposals) } }
  return changes.map(change => changeUnfit(draft, change, facts)).find(refusal => refusal !== undefined)
}

/** What is particular to a kind: where a paragraph would stand, in whose name it would speak, what it would be called. */
function particular(
  draft: Draft,
  change: ProposedChange,
  { members }: DraftFacts,
): Partial<ProposalSubmitted> {
  switch (change.kind) {
    case 'new-paragraph':
      return { suffix: suffixBehind(draft, change.paragraph) }
    case 'alternative':
      return { suffix: suffixBeside(draft, change.paragraph) }
    case 'placeholder':
    case 'split':
      return { at: change.at }
    case 'move':
      return { after: change.after }
    case 'merge':
      return { into: change.into }
    case 'scope':
      return { scope: inProtocolOrder(change.scope, members) }
    default:
      return {}
  }
}

type Set = { readonly sponsor: Sponsor; readonly set: string | null; readonly reading: number }

const submittedOf = (
  draft: Draft,
  change: ProposedChange,
  { sponsor, set, reading }: Set,
  facts: DraftFacts,
): ProposalSubmitted => ({
  id: change.id,
  kind: change.kind,
  paragraph: change.paragraph,
  language: change.language,
  words: revisionNow(draft, change),
  edits: 'edits' in change ? change.edits.map(edit => ({ ...edit, text: edit.text.normalize() })) : [],
  text: 'text' in change ? change.text.normalize() : null,
  ...particular(draft, change, facts),
  set,
  reading,
  sponsor,
})

/** The acts of a set; each proposal is called what the ones before it leave free. */
function actsOf(
  draft: Draft,
  changes: readonly ProposedChange[],
  set: Set,
  facts: DraftFacts,
): readonly Act[] {
  let after = draft
  return changes.map(change => {
    const submitted = submittedOf(after, change, set, facts)
    after = proposalSubmitted(after, submitted)
    return actOf('ProposalSubmitted', submitted)
  })
}

/**
 * Submits a delegation's proposals, or the Chair's, on the words that were seen. They are recorded all together or, if one
 * of them cannot be, not at all. What was sent twice is recorded once.
 */
export function propose(
  draft: Draft,
  { set, changes }: DraftCommandBy<'propose'>,
  facts: DraftFacts,
): readonly Act[] | Refusal {
  const sponsor = sponsorOf(facts)
  if (isRefusal(sponsor)) return sponsor
  if (changes.length === 0) return { refused: 'nothing-proposed' }
  const fresh = newOnes(draft, changes, sponsor)
  if (isRefusal(fresh)) return fresh
  if (fresh.length === 0) return []
  const refused = mayPropose(draft, facts) ?? setUnfit(draft, fresh, facts)
  const reading = openReadingOf(draft)?.number ?? 0
  return refused ?? actsOf(draft, fresh, { sponsor, set, reading }, facts)
}

/** The draft with a proposal more, live, and nobody but its sponsor heard on it yet. */
export function proposalSubmitted(draft: Draft, { sponsor, ...submitted }: ProposalSubmitted): Draft {
  return addProposal(draft, {
    ...submitted,
    sponsors: [sponsor],
    stances: {},
    status: 'live',
    conflict: null,
    by: null,
  })
}
