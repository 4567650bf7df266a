import type { DecisionCommand } from './command.ts'
import type { DecisionFacts } from './facts.ts'
import { sittingCommand } from './naive-sitting.fixture.ts'
import { ask, gavel, list, put } from './naive-question.fixture.ts'
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
  consents: string[]
  written: string[]
  waivers: string[]
  isTakenOut: boolean
  holds: { state: string; is: 'pending' | 'ad-ref' | 'over' }[]
  floor: { id: string; seat: string; blocks: (members: readonly string[]) => boolean; is: string }[]
  joined: string[]
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
  objections: { state: string; digest: string; text: string | null; isWithdrawn: boolean }[]
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

/** States whose hold stands, pending or ad ref. */
export function holders(decision: NaiveDecision, members: readonly string[]): string[] {
  const counting = decision.put ? decision.put.counting : counts(decision, members)
  return decision.holds
    .filter(({ is, state }) => is !== 'over' && counting.includes(state))
    .map(({ state }) => state)
}

/** What is of the text: languages together, a named list with consent of all on it, competence. */
export function isTextReady(decision: NaiveDecision, facts: DecisionFacts): boolean {
  if (facts.authentic.some(language => !decision.languages.includes(language))) return false
  const { listed, consents } = decision
  if (listed && listed.length < 2) return false
  if (listed && listed.some(state => !consents.includes(state) || !facts.members.includes(state)))
    return false
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
  const hasConsented = (state: string) => isHere(state) || decision.written.includes(state)
  return counting.every(facts.rules.absence === 'consents-in-writing' ? hasConsented : reached)
}

/** Whether the Chair may gavel now (5.6). */
export function isAdoptable(decision: NaiveDecision, facts: DecisionFacts): boolean {
  const room = facts.meetings[decision.meeting ?? '']
  if (decision.stage !== 'put' || !decision.put || !decision.put.isAsked) return false
  if (!room || room.state !== 'open' || room.sitting !== decision.put.sitting) return false
  if (blockers(decision, facts.members).length > 0 || holders(decision, facts.members).length > 0)
    return false
  if (decision.floor.some(each => each.blocks([...facts.members, ...(decision.put?.counting ?? [])])))
    return false
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
    consents: [],
    written: [],
    waivers: [],
    isTakenOut: false,
    holds: [],
    floor: [],
    joined: [],
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

function object(
  decision: NaiveDecision,
  command: DecisionCommand & { does: 'object' },
  facts: DecisionFacts,
): boolean {
  const state = memberActing(facts)
  if (!state) return false
  const says = decision.objections.some(
    each =>
      each.state === state &&
      !each.isWithdrawn &&
      each.digest === decision.digest &&
      each.text === command.text,
  )
  if (says && command.seen === decision.digest) return true
  const room = facts.meetings[decision.meeting ?? '']
  const isSameSitting = decision.put !== null && room?.sitting === decision.put.sitting
  const isAfter = decision.stage === 'adopted' && isSameSitting
  if (decision.stage === 'withdrawn') return false
  if (decision.stage === 'silence' || (decision.stage === 'adopted' && !isAfter)) return false
  if (command.seen !== decision.digest) return false
  if (!isAfter)
    decision.objections.push({ state, digest: decision.digest, text: command.text, isWithdrawn: false })
  return true
}

/** Neither adopted, ended nor under silence. */
export const isAlive = ({ stage }: NaiveDecision): boolean =>
  stage === 'drafted' || stage === 'listed' || stage === 'put'

function withdraw(decision: NaiveDecision, facts: DecisionFacts): boolean {
  const state = memberActing(facts)
  if (!state || !isAlive(decision)) return false
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
  return sittingCommand(decision, command, facts) ?? silenceCommand(model, decision, command, facts)
}
