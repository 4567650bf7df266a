import type { DecisionCommand } from './command.ts'
import type { DecisionFacts } from './facts.ts'
import {
  adopt,
  counts,
  found,
  isAdoptable,
  type NaiveDecision,
  type NaiveModel,
} from './naive-model.fixture.ts'
import { isDraftSame, isNoticed } from './naive-text.fixture.ts'
import { isCarried, isVoted } from './naive-vote.fixture.ts'

/** The Chair or the secretariat lists a decision until it is put; what was taken out of the A list stays out. */
export function list(
  decision: NaiveDecision,
  command: DecisionCommand & { does: 'list' },
  facts: DecisionFacts,
): boolean {
  if (facts.actor.capacity !== 'chair' && facts.actor.capacity !== 'secretariat') return false
  if (decision.stage !== 'drafted' && decision.stage !== 'listed' && decision.stage !== 'deferred')
    return false
  const isSo = decision.meeting === command.meeting && decision.class === command.class
  if (decision.stage === 'listed' && isSo) return true
  if (!facts.meetings[command.meeting]) return false
  if (decision.isTakenOut && command.class === 'A' && decision.meeting === command.meeting) return false
  decision.stage = 'listed'
  decision.meeting = command.meeting
  decision.class = command.class
  return true
}

export function put(
  model: NaiveModel,
  command: DecisionCommand & { does: 'put' },
  facts: DecisionFacts,
): boolean {
  const { decisions: ids, bloc, seen } = command
  const all = ids.map(id => found(model, id))
  if (facts.actor.capacity !== 'chair' || all.length === 0) return false
  if (bloc === null && all.length > 1) return false
  const isAgain = all.every(
    each => each?.stage === 'put' && each.put?.bloc === bloc && seen[each.id] === each.digest,
  )
  for (const each of all) {
    if (!each || (bloc !== null && (each.class !== 'A' || each.meeting !== all[0]?.meeting))) return false
    const room = facts.meetings[each.meeting ?? '']
    if (!room || room.state !== 'open') return false
    const isPutHere = each.stage === 'put' && each.put?.sitting === room.sitting
    if (isPutHere) return isAgain
    if (each.stage !== 'listed' && each.stage !== 'put') return false
    const isWaived = counts(each, facts.members).every(state => each.waivers.includes(state))
    if (!isNoticed(each, facts) && !isWaived) return false
    if (seen[each.id] !== each.digest || !isDraftSame(each, facts)) return false
  }
  if (bloc !== null && model.decisions.some(each => each.usedBlocs.includes(bloc))) return false
  for (const each of all) {
    if (!each) continue
    const sitting = facts.meetings[each.meeting ?? '']?.sitting ?? null
    each.stage = 'put'
    each.put = { sitting, bloc, digest: each.digest, counting: counts(each, facts.members), asked: 0 }
    each.votes = {}
    each.offer = null
    if (bloc !== null) each.usedBlocs.push(bloc)
  }
  return true
}

/** A bloc is asked and gavelled as a whole, any other decision alone. */
function isWhole(model: NaiveModel, ids: readonly string[]): boolean {
  const first = found(model, ids[0] ?? '')
  if (!first) return false
  const bloc = first.put?.bloc ?? null
  const together =
    bloc === null ? [first] : model.decisions.filter(each => each.stage === 'put' && each.put?.bloc === bloc)
  return together.length === ids.length && together.every(each => ids.includes(each.id))
}

export function ask(
  model: NaiveModel,
  command: DecisionCommand & { does: 'ask' },
  facts: DecisionFacts,
): boolean {
  if (facts.actor.capacity !== 'chair' || !isWhole(model, command.decisions)) return false
  const all = command.decisions.map(id => found(model, id))
  for (const each of all) {
    const room = facts.meetings[each?.meeting ?? '']
    if (!each || each.stage !== 'put' || room?.state !== 'open' || room.sitting !== each.put?.sitting)
      return false
  }
  const isCalled = (each: NaiveDecision) => facts.rules.rollCall && isVoted(each, facts)
  for (const each of all) if (each?.put) each.put.asked = isCalled(each) ? Math.min(2, each.put.asked + 1) : 1
  return true
}

export function gavel(
  model: NaiveModel,
  command: DecisionCommand & { does: 'gavel' },
  facts: DecisionFacts,
): boolean {
  const all = command.decisions.map(id => found(model, id))
  if (facts.actor.capacity !== 'chair' || all.length === 0) return false
  if (all.every(each => each?.stage === 'adopted' && command.seen[each.id] === each.digest)) return true
  for (const each of all)
    if (!each || !isAdoptable(each, facts) || command.seen[each.id] !== each.digest) return false
  if (!isWhole(model, command.decisions)) return false
  for (const each of all) {
    if (!each) continue
    const isVote = isVoted(each, facts)
    if (isVote && !isCarried(each, facts)) each.stage = 'not-adopted'
    else adopt(model, each, facts.day, facts.rules.numbering, isVote ? 'vote' : 'sitting')
  }
  return true
}
