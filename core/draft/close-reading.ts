import type { Act } from '../journal/entry.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import { mustBeChair } from '../procedure/who-acts.ts'
import type { Draft } from './draft.ts'
import { actOf, type DraftCommandBy } from './draft-rule.ts'
import type { DraftFacts } from './facts.ts'
import { liveProposal } from './live-proposal.ts'
import { mustBeUnderNegotiation, openReadingOf } from './under-negotiation.ts'
import { withProposals } from './with-proposal.ts'

/** What is recorded when a reading ends: its number, and the proposals that lapse with it by decision. */
export type ReadingClosed = { readonly reading: number; readonly lapsed: readonly string[] }

/** A text that is agreed, withdrawn or lapsed is read no more, though its last reading was never closed. */
const mustBeRead = (draft: Draft): Refusal | undefined =>
  draft.stage === 'none' || draft.stage === 'submitted' || draft.stage === 'under-negotiation'
    ? mustBeUnderNegotiation(draft)
    : { refused: 'reading-over', facts: { stage: draft.stage } }

/** The Chair closes a reading that is open. */
export const mayCloseReading = (draft: Draft, facts: DraftFacts): Refusal | undefined =>
  mustBeChair(facts) ??
  mustBeRead(draft) ??
  (openReadingOf(draft) ? undefined : { refused: 'no-reading-open' })

const isClosedAlready = ({ readings }: Draft, lapse: readonly string[]): boolean =>
  lapse.length === 0 && readings.at(-1)?.closed === true

/** Closes the reading. Proposals stay live for the next one, except those that are named to lapse (practice 5.3). */
export function closeReading(
  draft: Draft,
  { lapse }: DraftCommandBy<'close-reading'>,
  facts: DraftFacts,
): readonly Act[] | Refusal {
  if (isClosedAlready(draft, lapse) && mustBeChair(facts) === undefined) return []
  const refused = mayCloseReading(draft, facts)
  const open = openReadingOf(draft)
  if (refused || !open) return refused ?? { refused: 'no-reading-open' }
  const ended = lapse.map(id => liveProposal(draft, id)).find(isRefusal)
  const closed: ReadingClosed = { reading: open.number, lapsed: [...new Set(lapse)] }
  return ended ?? [actOf('ReadingClosed', closed)]
}

/** The draft with that reading closed and what lapsed with it ended. */
export const readingClosed = (draft: Draft, { reading, lapsed }: ReadingClosed): Draft => ({
  ...withProposals(draft, lapsed, proposal => ({ ...proposal, status: 'lapsed' })),
  readings: draft.readings.map(each => (each.number === reading ? { ...each, closed: true } : each)),
})
