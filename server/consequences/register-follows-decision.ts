import { candidacyAggregate } from '../../core/candidacy/candidacy-aggregate.ts'
import { candidacyRungs } from '../../core/candidacy/candidacy.ts'
import { decisionsAggregate } from '../../core/decision/decision-register-aggregate.ts'
import type { Decision } from '../../core/decision/decision.ts'
import { mustStand } from '../../core/decision/must-stand.ts'
import { instrumentAggregate } from '../../core/instrument/instrument-aggregate.ts'
import type { Nomination } from '../../core/nomination/nomination.ts'
import { nominationAggregate } from '../../core/nomination/nomination-aggregate.ts'
import { reportAggregate } from '../../core/report/report-aggregate.ts'
import type { Report } from '../../core/report/report.ts'
import { system } from '../../core/journal/system.ts'
import { isRefusal, type Refusal } from '../../core/refusal.ts'
import type { Concord } from '../concord.ts'
import type { CommandOn, RegisterName } from '../register-kinds.ts'
import { actAs } from '../registers.ts'
import { decisionsStream, registerStream } from '../streams.ts'
import { type Consequence, onDecision, type OnDecision } from './consequence.ts'

type Moved = Refusal | undefined

/** Acts on an entry as Concord itself, and tells what the rules refused. */
async function move<Name extends RegisterName>(
  concord: Concord,
  { profile }: OnDecision,
  name: Name,
  id: string,
  command: CommandOn<Name>,
): Promise<Moved> {
  const done = await actAs(concord, system, profile, name, id, command)
  return isRefusal(done) ? done : undefined
}

const refOf = ({ organ, decision }: OnDecision) => ({ organ, decision })

const nominationMove = ({ stage, nominatedBy, approvedBy }: Nomination, organ: string) => {
  if (organ === nominatedBy && stage === 'consulted') return 'nominate' as const
  return organ === approvedBy && stage === 'submitted' ? ('approve-nomination' as const) : null
}

/** A nomination moves on where the organ that nominates or approves it has decided. */
async function moveNomination(concord: Concord, place: OnDecision, id: string): Promise<Moved> {
  const stream = registerStream('nomination', place.profile.id, id)
  const { thing } = await concord.journal.folded(nominationAggregate, stream)
  const does = nominationMove(thing, place.organ)
  return does ? await move(concord, place, 'nomination', id, { does, by: refOf(place) }) : undefined
}

const reportMove = ({ stage, addressee, above }: Report, organ: string) => {
  if (organ === addressee && stage === 'considered') return 'conclude-report' as const
  return organ === above && stage === 'submitted-up' ? ('conclude-report-above' as const) : null
}

/** A report ends where the organ that has it, or the one above, has decided. */
async function moveReport(concord: Concord, place: OnDecision, id: string): Promise<Moved> {
  const stream = registerStream('report', place.profile.id, id)
  const { thing } = await concord.journal.folded(reportAggregate, stream)
  const does = reportMove(thing, place.organ)
  return does ? await move(concord, place, 'report', id, { does, by: refOf(place) }) : undefined
}

/** A candidacy is noted where the decision notes it; nothing moves up the ladder by itself (M20). */
async function moveCandidacy(concord: Concord, place: OnDecision, decision: Decision): Promise<Moved> {
  const id = decision.subject?.id ?? ''
  const rung = candidacyRungs.find(each => each === decision.act)
  const stream = registerStream('candidacy', place.profile.id, id)
  const { thing } = await concord.journal.folded(candidacyAggregate, stream)
  if (!rung || thing.stage !== 'registered') return undefined
  const source = { kind: 'decision', ...refOf(place) } as const
  return await move(concord, place, 'candidacy', id, { does: 'take-act', rung, source })
}

/** An instrument of which the text is agreed is adopted. The window of a programme is for the secretariat to enter. */
async function moveInstrument(concord: Concord, place: OnDecision, id: string): Promise<Moved> {
  const stream = registerStream('instrument', place.profile.id, id)
  const { thing } = await concord.journal.folded(instrumentAggregate, stream)
  if (thing.stage !== 'agreed-ad-ref' || thing.kind === 'programme') return undefined
  return await move(concord, place, 'instrument', id, {
    does: 'adopt-instrument',
    by: refOf(place),
    window: null,
  })
}

async function moveOn(concord: Concord, place: OnDecision, decision: Decision): Promise<Moved> {
  const { register, id = '' } = decision.subject ?? {}
  if (register === 'nomination') return await moveNomination(concord, place, id)
  if (register === 'report') return await moveReport(concord, place, id)
  if (register === 'instrument') return await moveInstrument(concord, place, id)
  return register === 'candidacy' ? await moveCandidacy(concord, place, decision) : undefined
}

/** What was submitted to the higher organ is with it in the register as well. */
async function sendUp(concord: Concord, place: OnDecision, { subject }: Decision): Promise<Moved> {
  if (subject?.register === 'nomination') {
    const stream = registerStream('nomination', place.profile.id, subject.id)
    const { thing } = await concord.journal.folded(nominationAggregate, stream)
    return thing.stage === 'nominated'
      ? await move(concord, place, 'nomination', subject.id, { does: 'submit-nomination' })
      : undefined
  }
  if (subject?.register !== 'report') return undefined
  const stream = registerStream('report', place.profile.id, subject.id)
  const { thing } = await concord.journal.folded(reportAggregate, stream)
  return thing.stage === 'adopted-draft'
    ? await move(concord, place, 'report', subject.id, { does: 'submit-report-up' })
    : undefined
}

/** What followed from a gavel that was voided is taken back by an act of its own; nothing is struck out. */
async function takeBack(concord: Concord, place: OnDecision, { subject }: Decision): Promise<Moved> {
  if (subject?.register !== 'nomination') return undefined
  return await move(concord, place, 'nomination', subject.id, {
    does: 'take-back-nomination',
    by: refOf(place),
  })
}

/** What a decision settles in a register is written there, and taken back where its gavel was voided; no step is skipped. */
export const registerFollowsDecision: Consequence = async (entry, concord) => {
  const place = onDecision(entry, concord)
  if (!place || !followed.some(type => type === entry.type)) return undefined
  const stream = decisionsStream(place.profile.id, place.organ)
  const decision = (await concord.journal.folded(decisionsAggregate, stream)).thing.decisions.get(
    place.decision,
  )
  if (!decision?.subject) return undefined
  const stands = mustStand(decision) === undefined
  if (entry.type === 'VoidRuled') return stands ? undefined : await takeBack(concord, place, decision)
  if (!stands) return undefined
  return entry.type === 'DecisionAdopted'
    ? await moveOn(concord, place, decision)
    : await sendUp(concord, place, decision)
}

const followed = ['DecisionAdopted', 'DecisionSubmitted', 'VoidRuled'] as const
