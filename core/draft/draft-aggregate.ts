import { type Aggregate, deciding, type EvolveAny } from '../aggregate.ts'
import { accept, proposalAccepted } from './accept.ts'
import { adoptDraft, draftAdopted } from './adopt-draft.ts'
import { agreeAdRef, paragraphAgreedAdRef } from './agree-ad-ref.ts'
import { agree, paragraphAgreed } from './agree.ts'
import { bringChapeauLevel, chapeauBroughtLevel } from './bring-chapeau-level.ts'
import { bringLevel, languageBroughtLevel } from './bring-level.ts'
import { closeReading, readingClosed } from './close-reading.ts'
import { coSponsor, proposalCoSponsored } from './co-sponsor.ts'
import type { DraftAct, DraftCommand } from './command.ts'
import { correctFact, factCorrected } from './correct-fact.ts'
import { declareAgreed, draftAgreedAbove, draftAgreedAdRef } from './declare-agreed.ts'
import { deleteParagraph } from './delete-paragraph.ts'
import type { DraftDecide } from './draft-rule.ts'
import { type Draft, noDraft } from './draft.ts'
import type { DraftFacts } from './facts.ts'
import { draftFrozen, freezeDraft } from './freeze-draft.ts'
import { draftLapsed, lapseDraft } from './lapse-draft.ts'
import { adRefLifted, liftAdRef } from './lift-ad-ref.ts'
import { mergeProposals, proposalsMerged } from './merge-proposals.ts'
import { deadlineMoved, moveDeadline } from './move-deadline.ts'
import { factReverted, objectToCorrection } from './object-to-correction.ts'
import { openReading, readingOpened } from './open-reading.ts'
import { proposalSubmitted, propose } from './propose.ts'
import { draftPublished, publishDraft } from './publish-draft.ts'
import { proposalReAnchored, reAnchor } from './re-anchor.ts'
import { draftReleased, releaseDraft } from './release-draft.ts'
import { paragraphsRenumbered, renumber } from './renumber.ts'
import { paragraphReopened, reopen } from './reopen.ts'
import { draftReturned, returnDraft } from './return-draft.ts'
import { packageClauseSet, setPackageClause } from './set-package-clause.ts'
import { draftSubmitted, submitDraft } from './submit-draft.ts'
import { draftSubmittedUp, submitDraftUp } from './submit-draft-up.ts'
import { proposalSuperseded, supersede } from './supersede.ts'
import { takeOver } from './take-over.ts'
import { stanceTaken, takeStance } from './take-stance.ts'
import { actUndone, remembering, undoLast } from './undo-last.ts'
import { draftAdoptionVoided, voidAdoption } from './void-adoption.ts'
import { draftWithdrawn, withdrawDraft } from './withdraw-draft.ts'
import { proposalWithdrawn, sponsorLeft, withdraw } from './withdraw.ts'

/** How each act is decided, by what it does. */
const decisions: { readonly [Does in DraftAct]: DraftDecide<Does> } = {
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
  accept,
  'merge-proposals': mergeProposals,
  supersede,
  'agree-ad-ref': agreeAdRef,
  'lift-ad-ref': liftAdRef,
  agree,
  reopen,
  'delete-paragraph': deleteParagraph,
  'bring-level': bringLevel,
  'bring-chapeau-level': bringChapeauLevel,
  'correct-fact': correctFact,
  'object-to-correction': objectToCorrection,
  'set-package-clause': setPackageClause,
  'declare-agreed': declareAgreed,
  renumber,
  'undo-last': undoLast,
  'withdraw-draft': withdrawDraft,
  'lapse-draft': lapseDraft,
  'freeze-draft': freezeDraft,
  'release-draft': releaseDraft,
  'adopt-draft': adoptDraft,
  'void-adoption': voidAdoption,
  'submit-draft-up': submitDraftUp,
  'return-draft': returnDraft,
  'publish-draft': publishDraft,
}

/** How each recorded act changes the draft, by its type. */
const changes: Readonly<Record<string, EvolveAny<Draft>>> = {
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
  ProposalAccepted: proposalAccepted,
  ProposalsMerged: proposalsMerged,
  ProposalSuperseded: proposalSuperseded,
  ParagraphAgreedAdRef: paragraphAgreedAdRef,
  AdRefLifted: adRefLifted,
  ParagraphAgreed: paragraphAgreed,
  ParagraphReopened: paragraphReopened,
  LanguageBroughtLevel: languageBroughtLevel,
  ChapeauBroughtLevel: chapeauBroughtLevel,
  FactCorrected: factCorrected,
  FactReverted: factReverted,
  PackageClauseSet: packageClauseSet,
  DraftAgreedAdRef: draftAgreedAdRef,
  ParagraphsRenumbered: paragraphsRenumbered,
  ActUndone: actUndone,
  DraftWithdrawn: draftWithdrawn,
  DraftLapsed: draftLapsed,
  DraftAgreedAbove: draftAgreedAbove,
  DraftFrozen: draftFrozen,
  DraftReleased: draftReleased,
  DraftAdopted: draftAdopted,
  DraftAdoptionVoided: draftAdoptionVoided,
  DraftSubmittedUp: draftSubmittedUp,
  DraftReturned: draftReturned,
  DraftPublished: draftPublished,
}

/** A draft as the one path of acting knows it. An act that is of no draft leaves it as it is. */
export const draftAggregate: Aggregate<Draft, DraftCommand, DraftFacts> = {
  initial: noDraft,
  decide: deciding<Draft, DraftCommand, DraftFacts>(decisions),
  evolve: (draft, type, content) => {
    const change = changes[type]
    return change ? remembering(draft, change(draft, content), type, content) : draft
  },
}
