import { registerOf } from '../procedure/register-rule.ts'
import { type Candidacy, noCandidacy } from './candidacy.ts'
import type { CandidacyDecide } from './candidacy-rule.ts'
import type { CandidacyCommand, CandidacyDoes } from './command.ts'
import { candidacyConcluded, concludeCandidacy } from './conclude-candidacy.ts'
import { candidacyRegistered, registerCandidacy } from './register-candidacy.ts'
import { candidacyActTaken, takeAct } from './take-act.ts'
import { candidacyWithdrawn, withdrawCandidacy } from './withdraw-candidacy.ts'

const decisions: { readonly [Does in CandidacyDoes]: CandidacyDecide<Does> } = {
  'register-candidacy': registerCandidacy,
  'take-act': takeAct,
  'withdraw-candidacy': withdrawCandidacy,
  'conclude-candidacy': concludeCandidacy,
}

/** A candidacy as the one path of acting knows it. */
export const candidacyAggregate = registerOf<Candidacy, CandidacyCommand>(noCandidacy, decisions, {
  CandidacyRegistered: candidacyRegistered,
  CandidacyActTaken: candidacyActTaken,
  CandidacyWithdrawn: candidacyWithdrawn,
  CandidacyConcluded: candidacyConcluded,
})
