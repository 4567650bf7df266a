import { hasCome, isInstant } from '../instant.ts'
import type { Act } from '../journal/entry.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import { memberOf } from '../procedure/who-acts.ts'
import { mustSeeProposal } from './current-words.ts'
import type { Draft } from './draft.ts'
import { actOf, type DraftCommandBy } from './draft-rule.ts'
import type { DraftFacts } from './facts.ts'
import { liveProposal } from './live-proposal.ts'
import { mustBeAhead } from './open-reading.ts'
import type { Stance } from './proposal.ts'
import { mustBeUnderNegotiation, openReadingOf } from './under-negotiation.ts'
import { withProposal } from './with-proposal.ts'

/** What is recorded when a member says something of a proposal, in its national capacity. */
export type StanceTaken = { readonly proposal: string; readonly state: string } & Stance

/** Members that do not sponsor a live proposal say what they think of it; one in conflict must be submitted anew first. */
export function mayTakeStance(draft: Draft, id: string, facts: DraftFacts): Refusal | undefined {
  const state = memberOf(facts)
  if (isRefusal(state)) return state
  const refused = mustBeUnderNegotiation(draft)
  if (refused) return refused
  const proposal = liveProposal(draft, id)
  if (isRefusal(proposal)) return proposal
  if (proposal.sponsors.includes(state)) return { refused: 'already-sponsor' }
  return proposal.conflict ? { refused: 'in-conflict' } : undefined
}

/** When a reservation ends: at the moment named, or with the deadline of the reading where none is named. */
function untilOf(draft: Draft, { value, until }: DraftCommandBy<'take-stance'>, now: string): string | null {
  if (value !== 'reserve') return null
  const deadline = openReadingOf(draft)?.deadline ?? null
  return until ?? (deadline !== null && !hasCome(deadline, now) ? deadline : null)
}

const isSame = (one: Stance | undefined, other: Stance): boolean =>
  one?.value === other.value && one.words === other.words && one.until === other.until

/** Whether a stance is there already, also when its reservation has run out since it was sent. */
const isKnown = (known: Stance | undefined, command: DraftCommandBy<'take-stance'>): boolean =>
  known?.value === command.value &&
  known.words === command.words &&
  command.until !== null &&
  known.until === command.until

/** Records what a member says of a proposal, on the words that it saw. Saying the same again records nothing. */
export function takeStance(
  draft: Draft,
  command: DraftCommandBy<'take-stance'>,
  facts: DraftFacts,
): readonly Act[] | Refusal {
  const { proposal: id, value, words } = command
  const refused = mayTakeStance(draft, id, facts)
  const proposal = liveProposal(draft, id)
  const state = memberOf(facts)
  if (refused) return refused
  if (isRefusal(proposal)) return proposal
  if (isRefusal(state)) return state
  const paragraph = draft.paragraphs.find(each => each.id === proposal.paragraph) ?? null
  const stale = mustSeeProposal(proposal, words, paragraph)
  if (stale) return stale
  const known = proposal.stances[state]
  const stance: Stance = { value, words, until: untilOf(draft, command, facts.now) }
  if (isSame(known, stance) || isKnown(known, command)) return []
  const late = stance.until === null ? undefined : mustBeAhead(stance.until, facts.now)
  const taken: StanceTaken = { proposal: id, state, ...stance }
  return late ?? [actOf('StanceTaken', taken)]
}

/** Whether a reservation has run out, and its State must say what becomes of it. It blocks until then. */
export const hasRunOut = ({ value, until }: Stance, now: string): boolean =>
  value === 'reserve' && until !== null && isInstant(until) && hasCome(until, now)

/** The draft with what a member says of a proposal; it says one thing at a time. */
export const stanceTaken = (draft: Draft, { proposal, state, value, words, until }: StanceTaken): Draft =>
  withProposal(draft, proposal, each => ({
    ...each,
    stances: { ...each.stances, [state]: { value, words, until } },
  }))
