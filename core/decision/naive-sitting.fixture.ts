import type { DecisionCommand } from './command.ts'
import type { DecisionFacts } from './facts.ts'
import { isAlive, memberActing, type NaiveDecision } from './naive-model.fixture.ts'
import { isVoted } from './naive-vote.fixture.ts'

/** A hold is a pause; at its end it is an objection, an acceptance, or ad ref. */
function holdCommand(
  decision: NaiveDecision,
  command: DecisionCommand,
  state: string,
  facts: DecisionFacts,
): boolean {
  const pending = decision.holds.find(each => each.state === state && each.is === 'pending')
  if (command.does === 'hold') {
    if (isVoted(decision, facts)) return false
    if (pending || command.seen !== decision.digest) return false
    decision.holds.push({ state, is: 'pending' })
    return true
  }
  if (command.does === 'lift-hold') {
    const own = decision.holds.filter(each => each.state === state && each.is !== 'over')
    for (const each of own) each.is = 'over'
    return own.length > 0
  }
  if (command.does !== 'end-hold' || !pending) return false
  pending.is = command.becomes === 'ad-ref' ? 'ad-ref' : 'over'
  if (command.becomes === 'objection')
    decision.objections.push({ state, digest: decision.digest, text: null, isWithdrawn: false })
  return true
}

/** Whoever asks for the floor before the gavel is served before it, if a member or an official. */
function askFloor(decision: NaiveDecision, id: string, { actor }: DecisionFacts): boolean {
  const { seat, capacity, state } = actor
  if (capacity === 'chair' || capacity === 'public' || !isAlive(decision)) return false
  if (decision.floor.some(each => each.seat === seat && each.is === 'waiting')) return true
  const request = {
    id,
    seat,
    is: 'waiting',
    blocks: (members: readonly string[]) => {
      if (request.is === 'speaking') return true
      const isOfMember = capacity === 'national' && state !== null && members.includes(state)
      return (
        request.is === 'waiting' && (isOfMember || capacity === 'secretariat' || capacity === 'ex-officio')
      )
    },
  }
  decision.floor.push(request)
  return true
}

function floorCommand(decision: NaiveDecision, command: DecisionCommand, facts: DecisionFacts): boolean {
  if (command.does === 'ask-floor') return askFloor(decision, command.id, facts)
  if (command.does !== 'give-floor' && command.does !== 'end-floor' && command.does !== 'withdraw-floor')
    return false
  const request = decision.floor.find(({ id }) => id === command.request)
  const isChair = facts.actor.capacity === 'chair'
  if (!request) return false
  const isTheirs = request.seat === facts.actor.seat
  if (command.does === 'give-floor') {
    if (!isChair || !isAlive(decision) || request.is !== 'waiting') return false
    if (decision.floor.some(each => each.is === 'speaking')) return false
    request.is = 'speaking'
    return true
  }
  if (command.does === 'end-floor') {
    if (request.is !== 'speaking' || (!isChair && !isTheirs)) return false
    request.is = 'served'
    return true
  }
  if (request.is !== 'waiting' || !isTheirs) return false
  request.is = 'withdrawn'
  return true
}

/** A listed State consents, or leaves until the gavel; with fewer than two the decision falls. */
function listCommand(decision: NaiveDecision, command: DecisionCommand, state: string): boolean {
  const isListed = decision.listed?.includes(state) ?? false
  if (command.does === 'consent-to-list') {
    if (!isListed || command.seen !== decision.digest) return false
    if (!decision.consents.includes(state)) decision.consents.push(state)
    return true
  }
  if (!isListed || !decision.listed) return false
  decision.listed = decision.listed.filter(each => each !== state)
  decision.consents = decision.consents.filter(each => each !== state)
  if (decision.listed.length < 2) end(decision)
  return true
}

function end(decision: NaiveDecision): void {
  decision.stage = 'withdrawn'
  decision.put = null
}

/** New words: consents, waivers and the question on the old ones are gone. */
function redraft(decision: NaiveDecision, command: DecisionCommand, facts: DecisionFacts): boolean {
  if (command.does !== 'redraft' || !isAlive(decision) || (decision.put?.asked ?? 0) > 0) return false
  if (decision.digest === command.text.digest) return true
  decision.redrafts += 1
  decision.digest = command.text.digest
  decision.languages = command.text.kind === 'words' ? Object.keys(command.text.words) : []
  if (decision.stage === 'put') decision.stage = 'listed'
  decision.put = null
  decision.draft = command.text.kind === 'draft' ? command.text.draft : null
  decision.votes = {}
  decision.exception = null
  decision.draftedOn = facts.day
  decision.draftedAt = Date.parse(facts.now)
  decision.consents = []
  decision.waivers = []
  decision.written = []
  return true
}

const isOwner = (decision: NaiveDecision, { actor }: DecisionFacts): boolean =>
  actor.capacity === 'chair' || actor.capacity === 'secretariat' || actor.seat === decision.by

/** After adoption a member joins the list; the list that was adopted stays. */
function join(decision: NaiveDecision, state: string): boolean {
  if (!decision.listed || decision.stage !== 'adopted') return false
  if (!decision.listed.includes(state) && !decision.joined.includes(state)) decision.joined.push(state)
  return true
}

function takeOut(decision: NaiveDecision): boolean {
  if (decision.isTakenOut && decision.class === 'B') return true
  if (decision.stage !== 'listed' || decision.class !== 'A') return false
  decision.class = 'B'
  decision.isTakenOut = true
  return true
}

function waive(decision: NaiveDecision, state: string): boolean {
  if (decision.waivers.includes(state)) return true
  if (!isAlive(decision) || decision.stage === 'put') return false
  decision.waivers.push(state)
  return true
}

function memberCommand(
  decision: NaiveDecision,
  command: DecisionCommand,
  state: string,
  facts: DecisionFacts,
): boolean {
  if (command.does === 'join-list') return join(decision, state)
  if (command.does === 'take-out') return takeOut(decision)
  if (command.does === 'waive-notice') return waive(decision, state)
  if (!isAlive(decision)) return false
  if (command.does === 'consent-to-list' || command.does === 'leave-list')
    return listCommand(decision, command, state)
  if (command.does !== 'consent-in-writing') return holdCommand(decision, command, state, facts)
  if (command.seen !== decision.digest) return false
  decision.written.push(state)
  return true
}

const ofMembers = [
  'hold',
  'end-hold',
  'lift-hold',
  'consent-to-list',
  'leave-list',
  'join-list',
  'take-out',
  'waive-notice',
  'consent-in-writing',
]

/** Does what happens in a sitting beside putting and gavelling; undefined for what is no such thing. */
export function sittingCommand(
  decision: NaiveDecision,
  command: DecisionCommand,
  facts: DecisionFacts,
): boolean | undefined {
  if (ofMembers.includes(command.does)) {
    const state = memberActing(facts)
    return state !== null && memberCommand(decision, command, state, facts)
  }
  if (command.does.endsWith('-floor')) return floorCommand(decision, command, facts)
  if (command.does === 'redraft') return isOwner(decision, facts) && redraft(decision, command, facts)
  if (command.does === 'suspend') {
    if (facts.actor.capacity !== 'chair' || decision.stage !== 'put') return false
    decision.stage = 'listed'
    decision.put = null
    decision.votes = {}
    return true
  }
  if (command.does !== 'withdraw-decision') return undefined
  if (!isOwner(decision, facts) || (!isAlive(decision) && decision.stage !== 'withdrawn')) return false
  end(decision)
  return true
}
