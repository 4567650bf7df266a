import type { DecisionCommand } from './command.ts'
import type { DecisionFacts } from './facts.ts'
import { establishNaively, type NaiveSilence, silenceCommand } from './naive-silence.fixture.ts'

/** What the model knows of a decision: plain values that are changed in place. */
export type NaiveDecision = {
  id: string
  by: string
  stage: string
  digest: string
  languages: string[]
  isCompetent: boolean
  isMinusOne: boolean
  concerned: string | null
  listed: string[] | null
  draftedOn: string
  meeting: string | null
  class: string
  put: {
    sitting: number | null
    bloc: string | null
    digest: string
    counting: string[]
    isAsked: boolean
  } | null
  usedBlocs: string[]
  objections: { state: string; digest: string; isWithdrawn: boolean }[]
  silences: NaiveSilence[]
  number: number | null
  mode: string | null
}

/** The whole model: decisions and the last numbers. */
export type NaiveModel = { decisions: NaiveDecision[]; numbers: Record<string, number> }

export const noModel = (): NaiveModel => ({ decisions: [], numbers: {} })

export const found = (model: NaiveModel, id: string): NaiveDecision | undefined =>
  model.decisions.find(each => each.id === id)

/** A member of the day acts for its State. */
export const memberActing = (facts: DecisionFacts): string | null => {
  const { capacity, state } = facts.actor
  return capacity === 'national' && state !== null && facts.members.includes(state) ? state : null
}

/** Who counts now: the members, and under consensus minus one not the member concerned (2.1 b, I-06). */
export const counts = (decision: NaiveDecision, members: readonly string[]): string[] =>
  members.filter(state => !(decision.isMinusOne && decision.concerned === state))

/** A number is given at adoption, the next of its series. */
export function adopt(
  model: NaiveModel,
  decision: NaiveDecision,
  day: string,
  numbering: string,
  mode: string,
): void {
  const series = numbering === 'continuous' ? 'all' : numbering === 'per-year' ? day.slice(0, 4) : day
  model.numbers[series] = (model.numbers[series] ?? 0) + 1
  decision.number = model.numbers[series]
  decision.stage = 'adopted'
  decision.mode = mode
}

/** States whose live objection, to the words that stand, blocks. */
export function blockers(decision: NaiveDecision, members: readonly string[]): string[] {
  const counting = decision.put ? decision.put.counting : counts(decision, members)
  const states = []
  for (const { state, digest, isWithdrawn } of decision.objections)
    if (!isWithdrawn && digest === decision.digest && counting.includes(state)) states.push(state)
  return [...new Set(states)].toSorted()
}

/** What is of the text: languages together, a named list with consent of all on it, competence. */
export function isTextReady(decision: NaiveDecision, facts: DecisionFacts): boolean {
  if (facts.authentic.some(language => !decision.languages.includes(language))) return false
  if (decision.listed !== null) return false
  return decision.isCompetent
}

/** Quorum and absence. */
function isRoomReady(decision: NaiveDecision, facts: DecisionFacts): boolean {
  const room = facts.meetings[decision.meeting ?? '']
  if (!room) return false
  const reached = (state: string) => room.notified.includes(state) || room.present.includes(state)
  const isHere = (state: string) => room.present.includes(state)
  if (facts.rules.quorum.decide === 'all-notified' && !facts.members.every(reached)) return false
  if (
    facts.rules.quorum.decide === 'majority' &&
    facts.members.filter(isHere).length * 2 <= facts.members.length
  )
    return false
  const counting = decision.put ? decision.put.counting : []
  return counting.every(facts.rules.absence === 'consents-in-writing' ? isHere : reached)
}

/** Whether the Chair may gavel now (5.6). */
export function isAdoptable(decision: NaiveDecision, facts: DecisionFacts): boolean {
  const room = facts.meetings[decision.meeting ?? '']
  if (decision.stage !== 'put' || !decision.put || !decision.put.isAsked) return false
  if (!room || room.state !== 'open' || room.sitting !== decision.put.sitting) return false
  if (blockers(decision, facts.members).length > 0) return false
  return isTextReady(decision, facts) && isRoomReady(decision, facts)
}

function draft(
  model: NaiveModel,
  command: DecisionCommand & { does: 'draft-decision' },
  facts: DecisionFacts,
): boolean {
  const known = found(model, command.decision)
  const { actor, members } = facts
  if (known)
    return (
      known.by === actor.seat &&
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
    stage: 'drafted',
    digest: command.text.digest,
    languages: command.text.kind === 'words' ? Object.keys(command.text.words) : [],
    isCompetent: command.document !== 'secret',
    isMinusOne: isSuspension(command),
    concerned: command.concerned,
    listed,
    draftedOn: facts.day,
    meeting: null,
    class: 'B',
    put: null,
    usedBlocs: [],
    objections: [],
    silences: [],
    number: null,
    mode: null,
  })
  return true
}

const isSuspension = ({ act }: { act: string }): boolean => act === 'suspend-member'

function list(
  decision: NaiveDecision,
  command: DecisionCommand & { does: 'list' },
  facts: DecisionFacts,
): boolean {
  if (facts.actor.capacity !== 'chair' && facts.actor.capacity !== 'secretariat') return false
  if (decision.stage !== 'drafted' && decision.stage !== 'listed') return false
  const isSo = decision.meeting === command.meeting && decision.class === command.class
  if (decision.stage === 'listed' && isSo) return true
  if (!facts.meetings[command.meeting]) return false
  decision.stage = 'listed'
  decision.meeting = command.meeting
  decision.class = command.class
  return true
}

/** The notice of the rules, in days from the day of the words. */
const isNoticed = (decision: NaiveDecision, { day, rules }: DecisionFacts): boolean =>
  (Date.parse(day) - Date.parse(decision.draftedOn)) / 86_400_000 >= rules.notice.count

function put(model: NaiveModel, command: DecisionCommand & { does: 'put' }, facts: DecisionFacts): boolean {
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
    if (!isNoticed(each, facts) && counts(each, facts.members).length > 0) return false
    if (seen[each.id] !== each.digest) return false
  }
  if (bloc !== null && model.decisions.some(each => each.usedBlocs.includes(bloc))) return false
  for (const each of all) {
    if (!each) continue
    const { sitting = null } = facts.meetings[each.meeting ?? ''] ?? {}
    each.stage = 'put'
    each.put = { sitting, bloc, digest: each.digest, counting: counts(each, facts.members), isAsked: false }
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

function ask(model: NaiveModel, command: DecisionCommand & { does: 'ask' }, facts: DecisionFacts): boolean {
  if (facts.actor.capacity !== 'chair' || !isWhole(model, command.decisions)) return false
  const all = command.decisions.map(id => found(model, id))
  for (const each of all) {
    const room = facts.meetings[each?.meeting ?? '']
    if (!each || each.stage !== 'put' || room?.state !== 'open' || room.sitting !== each.put?.sitting)
      return false
  }
  for (const each of all) if (each?.put) each.put.isAsked = true
  return true
}

function gavel(
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
  for (const each of all) if (each) adopt(model, each, facts.day, facts.rules.numbering, 'sitting')
  return true
}

function object(
  decision: NaiveDecision,
  command: DecisionCommand & { does: 'object' },
  facts: DecisionFacts,
): boolean {
  const state = memberActing(facts)
  if (!state) return false
  const says = decision.objections.some(
    each => each.state === state && !each.isWithdrawn && each.digest === decision.digest,
  )
  if (says && command.seen === decision.digest) return true
  const room = facts.meetings[decision.meeting ?? '']
  const isSameSitting = decision.put !== null && room?.sitting === decision.put.sitting
  const isAfter = decision.stage === 'adopted' && isSameSitting
  if (decision.stage === 'silence' || (decision.stage === 'adopted' && !isAfter)) return false
  if (command.seen !== decision.digest) return false
  if (!isAfter) decision.objections.push({ state, digest: decision.digest, isWithdrawn: false })
  return true
}

function withdraw(decision: NaiveDecision, facts: DecisionFacts): boolean {
  const state = memberActing(facts)
  if (!state || decision.stage === 'adopted' || decision.stage === 'silence') return false
  const own = decision.objections.filter(each => each.state === state)
  for (const each of own) each.isWithdrawn = true
  return own.length > 0
}

/** Does a command to the model, and says whether the rules let it be done. */
export function doNaively(model: NaiveModel, command: DecisionCommand, facts: DecisionFacts): boolean {
  if (command.does === 'draft-decision') return draft(model, command, facts)
  if (command.does === 'put') return put(model, command, facts)
  if (command.does === 'ask') return ask(model, command, facts)
  if (command.does === 'gavel') return gavel(model, command, facts)
  if (command.does === 'establish-silences') return establishNaively(model, facts)
  const decision = found(model, command.decision)
  if (!decision) return false
  if (command.does === 'list') return list(decision, command, facts)
  if (command.does === 'object') return object(decision, command, facts)
  if (command.does === 'withdraw-objection') return withdraw(decision, facts)
  return silenceCommand(model, decision, command, facts)
}
