import { mayApproveNomination } from '../../core/nomination/approve-nomination.ts'
import { mayCloseNotAgreed } from '../../core/nomination/close-not-agreed.ts'
import { mayConsultMembers } from '../../core/nomination/consult-members.ts'
import { mayEndTermEarly } from '../../core/nomination/end-term-early.ts'
import { mayLapseNomination } from '../../core/nomination/lapse-nomination.ts'
import { mayNameActing } from '../../core/nomination/name-acting.ts'
import { mayNominate } from '../../core/nomination/nominate.ts'
import type { Nomination } from '../../core/nomination/nomination.ts'
import { mayProposeCandidate } from '../../core/nomination/propose-candidate.ts'
import { maySubmitNomination } from '../../core/nomination/submit-nomination.ts'
import { mayWaiveRotation } from '../../core/nomination/waive-rotation.ts'
import { mayWithdrawCandidate } from '../../core/nomination/withdraw-candidate.ts'
import type { RegisterFacts } from '../../core/procedure/register-facts.ts'
import type { OfferedAct, RegisterAct } from './room.ts'

/** What a seat may do with a nomination now, the next step first. */
export function nominationActs(one: Nomination, facts: RegisterFacts): readonly OfferedAct[] {
  const all = [
    ['propose-candidate', mayProposeCandidate(one, facts)],
    ['consult-members', mayConsultMembers(one, facts)],
    ['nominate', mayNominate(one, facts)],
    ['waive-rotation', mayWaiveRotation(one, facts)],
    ['submit-nomination', maySubmitNomination(one, facts)],
    ['approve-nomination', mayApproveNomination(one, facts)],
    ['name-acting', mayNameActing(one, facts)],
    ['withdraw-candidate', mayWithdrawCandidate(one, facts)],
    ['close-not-agreed', mayCloseNotAgreed(one, facts)],
    ['lapse-nomination', mayLapseNomination(one, facts)],
    ['end-term-early', mayEndTermEarly(one, facts)],
  ] as const satisfies readonly (readonly [RegisterAct, unknown])[]
  return all
    .filter(([, refusal]) => refusal === undefined)
    .map(([does]) =>
      does === 'propose-candidate'
        ? { does, given: { 'candidate.state': facts.actor.state ?? '' } }
        : { does },
    )
}
