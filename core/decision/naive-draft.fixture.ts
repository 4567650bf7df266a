import type { DecisionCommand } from './command.ts'
import type { DecisionFacts } from './facts.ts'
import { found, isAlive, memberActing, type NaiveDecision, type NaiveModel } from './naive-model.fixture.ts'
import { isVoted } from './naive-vote.fixture.ts'

/** A member, the Chair or the secretariat drafts a decision (6.1). */
export function draftNaively(
  model: NaiveModel,
  command: DecisionCommand & { does: 'draft-decision' },
  facts: DecisionFacts,
): boolean {
  const known = found(model, command.decision)
  const { actor, members } = facts
  if (known)
    return (
      known.by === actor.seat &&
      known.redrafts === 0 &&
      known.digest === command.text.digest &&
      known.isMinusOne === isSuspension(command)
    )
  const mayDraft = actor.capacity === 'chair' || actor.capacity === 'secretariat' || actor.seat === 'system'
  if (!mayDraft && !memberActing(facts)) return false
  if (isSuspension(command) && command.concerned === null) return false
  if (command.concerned !== null && !members.includes(command.concerned)) return false
  const listed = command.scope.kind === 'named' ? [...command.scope.states] : null
  if (listed && (listed.length < 2 || listed.some(state => !members.includes(state)))) return false
  model.decisions.push({
    id: command.decision,
    by: actor.seat,
    act: command.act,
    document: command.document,
    draft: command.text.kind === 'draft' ? command.text.draft : null,
    stage: 'drafted',
    redrafts: 0,
    digest: command.text.digest,
    languages: command.text.kind === 'words' ? Object.keys(command.text.words) : [],
    isCompetent: command.document !== 'secret',
    isMinusOne: isSuspension(command),
    concerned: command.concerned,
    listed,
    consents: [],
    written: [],
    waivers: [],
    isTakenOut: false,
    holds: [],
    floor: [],
    joined: [],
    residual: 0,
    exception: null,
    votes: {},
    offer: null,
    draftedOn: facts.day,
    draftedAt: Date.parse(facts.now),
    meeting: null,
    class: 'B',
    put: null,
    usedBlocs: [],
    objections: [],
    said: [],
    silences: [],
    number: null,
    mode: null,
  })
  return true
}

const isSuspension = ({ act }: { act: string }): boolean => act === 'suspend-member'

/**
 * A member stands in the way, on the words that it saw; where votes decide, it votes instead (R-06, 2.2). After the gavel it
 * stands in nobody's way and is put on record, also from outside the room (E-01). What was sent under an id is on record once.
 */
export function object(
  decision: NaiveDecision,
  command: DecisionCommand & { does: 'object' },
  facts: DecisionFacts,
): boolean {
  const state = memberActing(facts)
  if (!state) return false
  const sent = decision.said.find(({ id }) => id === command.id)
  if (sent?.state === state) return true
  const says = decision.objections.some(
    each =>
      each.state === state &&
      !each.isWithdrawn &&
      each.digest === decision.digest &&
      each.text === command.text,
  )
  if (says && command.seen === decision.digest) return true
  if (sent) return false
  const room = facts.meetings[decision.meeting ?? '']
  const isSameSitting = decision.put !== null && room?.sitting === decision.put.sitting
  const isAfter = decision.stage === 'adopted' && isSameSitting
  if (decision.stage === 'withdrawn') return false
  if (decision.stage === 'silence' || (decision.stage === 'adopted' && !isAfter)) return false
  if (command.seen !== decision.digest) return false
  if (isVoted(decision, facts)) return false
  const isHere = room?.present.includes(state) ?? false
  if (facts.rules.absence === 'present-only' && !isHere && !isAfter) return false
  decision.said.push({ id: command.id, state })
  if (!isAfter)
    decision.objections.push({ state, digest: decision.digest, text: command.text, isWithdrawn: false })
  return true
}

/** Only the member itself withdraws its objection. */
export function withdraw(decision: NaiveDecision, facts: DecisionFacts): boolean {
  const state = memberActing(facts)
  if (!state || !isAlive(decision)) return false
  const own = decision.objections.filter(each => each.state === state)
  for (const each of own) each.isWithdrawn = true
  return own.length > 0
}
