import type { Aggregate } from '../aggregate.ts'
import { closeReading, readingClosed } from './close-reading.ts'
import { coSponsor, proposalCoSponsored } from './co-sponsor.ts'
import { deadlineMoved, moveDeadline } from './move-deadline.ts'
import { openReading, readingOpened } from './open-reading.ts'
import { proposalSubmitted, propose } from './propose.ts'
import { proposalReAnchored, reAnchor } from './re-anchor.ts'
import { draftSubmitted, submitDraft } from './submit-draft.ts'
import { takeOver } from './take-over.ts'
import { stanceTaken, takeStance } from './take-stance.ts'
import { proposalWithdrawn, sponsorLeft, withdraw } from './withdraw.ts'
import type { DraftAct, DraftCommand } from './command.ts'
import { type Draft, noDraft } from './draft.ts'
import type { DraftDecide, DraftDecideAny, DraftEvolveAny } from './draft-rule.ts'
import type { DraftFacts } from './facts.ts'

/** How each act is decided, by what it does. */
const decisions: { readonly [Does in DraftAct]?: DraftDecide<Does> } = {
  'submit-draft': submitDraft,
  'open-reading': openReading,
  'move-deadline': moveDeadline,
  'close-reading': closeReading,
  propose,
  'co-sponsor': coSponsor,
  withdraw,
  'take-over': takeOver,
  'take-stance': takeStance,
  're-anchor': reAnchor,
}

/** How each recorded act changes the draft, by its type. */
const changes: Readonly<Record<string, DraftEvolveAny>> = {
  DraftSubmitted: draftSubmitted,
  ReadingOpened: readingOpened,
  DeadlineMoved: deadlineMoved,
  ReadingClosed: readingClosed,
  ProposalSubmitted: proposalSubmitted,
  ProposalTakenOver: proposalSubmitted,
  ProposalCoSponsored: proposalCoSponsored,
  SponsorLeft: sponsorLeft,
  ProposalWithdrawn: proposalWithdrawn,
  StanceTaken: stanceTaken,
  ProposalReAnchored: proposalReAnchored,
}

/** A draft as the one path of acting knows it. An act that is of no draft leaves it as it is. */
export const draftAggregate: Aggregate<Draft, DraftCommand, DraftFacts> = {
  initial: noDraft,
  decide: (draft, command, facts) => {
    const decide: DraftDecideAny | undefined = decisions[command.does]
    if (!decide) throw new TypeError(`no act on a draft does ${command.does}`)
    return decide(draft, command, facts)
  },
  evolve: (draft, type, content) => changes[type]?.(draft, content) ?? draft,
}
