import { registerOf } from '../procedure/register-rule.ts'
import { approveNomination, nominationApproved } from './approve-nomination.ts'
import { closeNotAgreed, nominationNotAgreed } from './close-not-agreed.ts'
import type { NominationCommand, NominationDoes } from './command.ts'
import { consultMembers, membersConsulted } from './consult-members.ts'
import { endTermEarly, termEndedEarly } from './end-term-early.ts'
import { lapseNomination, nominationLapsed } from './lapse-nomination.ts'
import { actingHolderNamed, nameActing } from './name-acting.ts'
import { candidateNominated, nominate } from './nominate.ts'
import { type Nomination, noNomination } from './nomination.ts'
import type { NominationDecide } from './nomination-rule.ts'
import { notifyVacancy, vacancyNotified } from './notify-vacancy.ts'
import { candidateProposed, proposeCandidate } from './propose-candidate.ts'
import { nominationSubmitted, submitNomination } from './submit-nomination.ts'
import { nominationTakenBack, takeBackNomination } from './take-back-nomination.ts'
import { rotationWaived, waiveRotation } from './waive-rotation.ts'
import { candidateWithdrawn, withdrawCandidate } from './withdraw-candidate.ts'

const decisions: { readonly [Does in NominationDoes]: NominationDecide<Does> } = {
  'notify-vacancy': notifyVacancy,
  'propose-candidate': proposeCandidate,
  'consult-members': consultMembers,
  'withdraw-candidate': withdrawCandidate,
  nominate,
  'waive-rotation': waiveRotation,
  'name-acting': nameActing,
  'submit-nomination': submitNomination,
  'approve-nomination': approveNomination,
  'close-not-agreed': closeNotAgreed,
  'lapse-nomination': lapseNomination,
  'end-term-early': endTermEarly,
  'take-back-nomination': takeBackNomination,
}

/** A nomination as the one path of acting knows it. */
export const nominationAggregate = registerOf<Nomination, NominationCommand>(noNomination, decisions, {
  VacancyNotified: vacancyNotified,
  CandidateProposed: candidateProposed,
  MembersConsulted: membersConsulted,
  CandidateWithdrawn: candidateWithdrawn,
  CandidateNominated: candidateNominated,
  RotationWaived: rotationWaived,
  ActingHolderNamed: actingHolderNamed,
  NominationSubmitted: nominationSubmitted,
  NominationApproved: nominationApproved,
  NominationNotAgreed: nominationNotAgreed,
  NominationLapsed: nominationLapsed,
  TermEndedEarly: termEndedEarly,
  NominationTakenBack: nominationTakenBack,
})
