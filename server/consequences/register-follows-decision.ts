import { decisionsAggregate } from '../../core/decision/decision-register-aggregate.ts'
import type { Decision } from '../../core/decision/decision.ts'
import type { Nomination } from '../../core/nomination/nomination.ts'
import { nominationAggregate } from '../../core/nomination/nomination-aggregate.ts'
import { reportAggregate } from '../../core/report/report-aggregate.ts'
import type { Report } from '../../core/report/report.ts'
import { system } from '../../core/journal/system.ts'
import { isRefusal, type Refusal } from '../../core/refusal.ts'
import type { Concord } from '../concord.ts'
import { actAs } from '../registers.ts'
import { decisionsStream, registerStream } from '../streams.ts'
import { type Consequence, onDecision, type OnDecision } from './consequence.ts'

const isStanding = ({ stage, adoption }: Decision): boolean =>
  stage === 'adopted' && adoption !== null && adoption.standing !== 'void'

type Moved = Refusal | undefined

/** A nomination moves on where the organ that nominates or approves it has decided. */
async function moveNomination(concord: Concord, place: OnDecision, id: string): Promise<Moved> {
  const { profile, organ, decision } = place
  const { thing } = await concord.journal.folded(
    nominationAggregate,
    registerStream('nomination', profile.id, id),
  )
  const does = moveOf(thing, organ)
  if (does === null) return undefined
  const done = await actAs(concord, system, profile, 'nomination', id, { does, by: { organ, decision } })
  return isRefusal(done) ? done : undefined
}

const moveOf = ({ stage, nominatedBy, approvedBy }: Nomination, organ: string) => {
  if (organ === nominatedBy && stage === 'consulted') return 'nominate' as const
  return organ === approvedBy && stage === 'submitted' ? ('approve-nomination' as const) : null
}

/** A report ends where the organ that has it, or the one above, has decided. */
async function moveReport(concord: Concord, place: OnDecision, id: string): Promise<Moved> {
  const { profile, organ, decision } = place
  const { thing } = await concord.journal.folded(reportAggregate, registerStream('report', profile.id, id))
  const does = endOf(thing, organ)
  if (does === null) return undefined
  const done = await actAs(concord, system, profile, 'report', id, { does, by: { organ, decision } })
  return isRefusal(done) ? done : undefined
}

const endOf = ({ stage, addressee, above }: Report, organ: string) => {
  if (organ === addressee && stage === 'considered') return 'conclude-report' as const
  return organ === above && stage === 'submitted-up' ? ('conclude-report-above' as const) : null
}

/** What an adopted decision settles in a register is written there; where a step before it is missing, nothing is skipped. */
export const registerFollowsDecision: Consequence = async (entry, concord) => {
  const place = entry.type === 'DecisionAdopted' ? onDecision(entry, concord) : null
  if (!place) return undefined
  const stream = decisionsStream(place.profile.id, place.organ)
  const register = await concord.journal.folded(decisionsAggregate, stream)
  const decision = register.thing.decisions.get(place.decision)
  if (!decision?.subject || !isStanding(decision)) return undefined
  const { register: name, id } = decision.subject
  if (name === 'nomination') return await moveNomination(concord, place, id)
  return name === 'report' ? await moveReport(concord, place, id) : undefined
}
