import type { DecisionCommand } from './command.ts'
import type { DecisionFacts } from './facts.ts'
import { found, memberActing, type NaiveDecision, type NaiveModel } from './naive-model.fixture.ts'
import { missing } from './naive-text.fixture.ts'

const isOffice = ({ actor }: DecisionFacts): boolean =>
  actor.capacity === 'chair' || actor.capacity === 'secretariat'

/** Neither decided nor ended, and the Chair has not asked the room: what is decided on may still change. */
const isUnasked = ({ stage, put }: NaiveDecision): boolean =>
  ['drafted', 'listed', 'put', 'deferred'].includes(stage) && (put?.asked ?? 0) === 0

/** In whose name it speaks; nobody takes another State off a list (R-13, M32). */
function setScope(
  decision: NaiveDecision,
  { scope }: DecisionCommand & { does: 'set-scope' },
  facts: DecisionFacts,
): boolean {
  const { actor, members, rules } = facts
  if (!isOffice(facts) && actor.seat !== decision.by) return false
  if (!isUnasked(decision)) return false
  if (scope.kind === 'all') {
    decision.listed = null
    decision.consents = []
    return true
  }
  const states = [...new Set(scope.states)]
  if (!rules.dissent.includes('naming-formula') || states.length < 2) return false
  if (states.some(state => !members.includes(state))) return false
  const own = actor.capacity === 'national' ? actor.state : null
  if (decision.listed?.some(state => state !== own && !states.includes(state))) return false
  decision.listed = states
  decision.consents = decision.consents.filter(state => states.includes(state))
  return true
}

function setResidual(
  decision: NaiveDecision,
  { residual }: DecisionCommand & { does: 'set-residual' },
  facts: DecisionFacts,
): boolean {
  if (!isOffice(facts) || !isUnasked(decision)) return false
  if (residual.some(({ owner, due }) => owner === '' || due < facts.day)) return false
  decision.residual = residual.length
  return true
}

/** The Chair records on which language a decision rests; that language is level, and the others have a day (5.14). */
function exceptLanguage(
  decision: NaiveDecision,
  { exception }: DecisionCommand & { does: 'except-language' },
  facts: DecisionFacts,
): boolean {
  if (facts.actor.capacity !== 'chair' || !isUnasked(decision)) return false
  const { basis, due } = exception
  if (!facts.authentic.includes(basis) || missing(decision, facts).includes(basis)) return false
  if (due < facts.day) return false
  decision.exception = basis
  return true
}

/** A gavel of this sitting, which still goes on. */
function isInSitting(decision: NaiveDecision, { meetings }: DecisionFacts): boolean {
  const room = meetings[decision.meeting ?? '']
  const isHere = room !== undefined && room.state !== 'closed' && room.sitting === decision.put?.sitting
  return decision.stage === 'adopted' && decision.mode !== 'silence' && isHere
}

/** Offer, objection, ruling: what is voided keeps its number and is listed again (E-01, E-02, E-36, R-23). */
function voiding(decision: NaiveDecision, command: DecisionCommand, facts: DecisionFacts): boolean {
  if (!isInSitting(decision, facts)) return false
  if (command.does === 'object-to-void') {
    const state = memberActing(facts)
    if (!state || !decision.offer) return false
    decision.offer.push(state)
    return true
  }
  if (facts.actor.capacity !== 'chair') return false
  if (command.does === 'offer-void') {
    if (command.ground === '') return false
    decision.offer ??= []
    return true
  }
  if (command.does !== 'rule-on-void' || !decision.offer) return false
  if (command.ruling === 'void' && decision.offer.length > 0) return false
  decision.offer = null
  if (command.ruling === 'maintain') return true
  decision.stage = 'listed'
  decision.put = null
  decision.number = null
  decision.mode = null
  decision.joined = []
  decision.votes = {}
  return true
}

/** The Chair puts it off; it comes back by being listed again (5.6). */
function defer(decision: NaiveDecision, { actor }: DecisionFacts): boolean {
  const isOpen = ['drafted', 'listed', 'put', 'deferred'].includes(decision.stage)
  if (actor.capacity !== 'chair' || !isOpen) return false
  decision.stage = 'deferred'
  decision.put = null
  decision.votes = {}
  return true
}

/** The Chair sets until when a pending hold may be answered; it blocks all the same. */
function setPeriod(
  decision: NaiveDecision,
  { state, until }: DecisionCommand & { does: 'set-hold-period' },
  { actor, now }: DecisionFacts,
): boolean {
  const isOpen = ['drafted', 'listed', 'put', 'deferred'].includes(decision.stage)
  if (actor.capacity !== 'chair' || !isOpen) return false
  const isPending = decision.holds.some(each => each.state === state && each.is === 'pending')
  return isPending && Date.parse(until) > Date.parse(now)
}

/** Does what settles a decision further, or voids it; undefined for what is no such thing. */
export function laterCommand(
  model: NaiveModel,
  command: DecisionCommand,
  facts: DecisionFacts,
): boolean | undefined {
  const decision = 'decision' in command ? found(model, command.decision) : undefined
  if (!decision) return undefined
  if (command.does === 'set-scope') return setScope(decision, command, facts)
  if (command.does === 'set-residual') return setResidual(decision, command, facts)
  if (command.does === 'except-language') return exceptLanguage(decision, command, facts)
  if (command.does === 'set-hold-period') return setPeriod(decision, command, facts)
  if (command.does === 'defer') return defer(decision, facts)
  const isVoiding = ['offer-void', 'object-to-void', 'rule-on-void'].includes(command.does)
  return isVoiding ? voiding(decision, command, facts) : undefined
}
