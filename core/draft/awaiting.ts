import { isOnStandingWords } from './current-words.ts'
import type { Draft, Paragraph } from './draft.ts'
import { hasSaid } from './paragraph-standing.ts'
import type { Proposal } from './proposal.ts'
import { hasRunOut } from './take-stance.ts'

/** What one delegation has still to do on a draft. */
export type Awaiting = {
  /** Live proposals of which it has said nothing yet. */
  readonly unsaid: readonly Proposal[]
  /** Its own proposals that it must submit anew, since their words were changed. */
  readonly conflicts: readonly Proposal[]
  /** Proposals on which it reserves, the one whose reservation ends first before the others; without an end last. */
  readonly reserved: readonly Proposal[]
  /** Those of them whose reservation has run out: it must say what becomes of it. */
  readonly runOut: readonly Proposal[]
  /** Proposals of which it said something on words that have changed since: it may want to look again. */
  readonly stale: readonly Proposal[]
  /** Paragraphs that it agreed ad referendum and has not confirmed yet. */
  readonly adRef: readonly Paragraph[]
}

const endOf = (proposal: Proposal, state: string): number =>
  Date.parse(proposal.stances[state]?.until ?? '9999-12-31T23:59:59Z')

/** Whether a proposal waits for a word of that State: not while it is in conflict, when nobody can say anything of it. */
const isUnsaid = (proposal: Proposal, state: string): boolean =>
  proposal.conflict === null && !hasSaid(proposal, state)

function isStale(draft: Draft, proposal: Proposal, state: string): boolean {
  const stance = proposal.stances[state]
  if (proposal.conflict || proposal.sponsors.includes(state) || !stance) return false
  const paragraph = draft.paragraphs.find(({ id }) => id === proposal.paragraph) ?? null
  return !isOnStandingWords(proposal, stance.words, paragraph)
}

/** What awaits a delegation on a draft at a moment. */
export function awaitingOf(draft: Draft, state: string, now: string): Awaiting {
  const live = [...draft.proposals.values()].filter(({ status }) => status === 'live')
  const reserved = live.filter(({ stances }) => stances[state]?.value === 'reserve')
  return {
    unsaid: live.filter(proposal => isUnsaid(proposal, state)),
    conflicts: live.filter(({ conflict, sponsors }) => conflict !== null && sponsors.includes(state)),
    reserved: reserved.toSorted((one, other) => endOf(one, state) - endOf(other, state)),
    runOut: reserved.filter(({ stances }) => {
      const stance = stances[state]
      return stance !== undefined && hasRunOut(stance, now)
    }),
    stale: live.filter(proposal => isStale(draft, proposal, state)),
    adRef: draft.paragraphs.filter(
      ({ adRef, status }) => adRef.includes(state) && status === 'agreed-ad-ref',
    ),
  }
}
