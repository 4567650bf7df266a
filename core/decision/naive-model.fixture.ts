import type { DecisionCommand } from './command.ts'
import type { DecisionFacts } from './facts.ts'
import { sittingCommand } from './naive-sitting.fixture.ts'
import { ask, gavel, list, put } from './naive-question.fixture.ts'
import { draftNaively, object, withdraw } from './naive-draft.fixture.ts'
import { laterCommand } from './naive-later.fixture.ts'
import { isRoomReady } from './naive-room.fixture.ts'
import { isTextReady } from './naive-text.fixture.ts'
import { castVote, isVoted, voteStands } from './naive-vote.fixture.ts'
import { establishNaively, type NaiveSilence, silenceCommand } from './naive-silence.fixture.ts'

/** What the model knows of a decision: plain values that are changed in place. */
export type NaiveDecision = {
  id: string
  by: string
  act: string
  document: string
  draft: string | null
  stage: string
  redrafts: number
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
  residual: number
  exception: string | null
  votes: Record<string, string>
  offer: string[] | null
  draftedOn: string
  draftedAt: number
  meeting: string | null
  class: string
  put: {
    sitting: number | null
    bloc: string | null
    digest: string
    counting: string[]
    asked: number
  } | null
  usedBlocs: string[]
  objections: { state: string; digest: string; text: string | null; isWithdrawn: boolean }[]
  /** What members said in objecting, before the gavel and after it, by the id under which they sent it. */
  said: { id: string; state: string }[]
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
export function blockers(decision: NaiveDecision, facts: DecisionFacts): string[] {
  const counting = decision.put ? decision.put.counting : counts(decision, facts.members)
  const states = []
  for (const { state, digest, isWithdrawn } of decision.objections)
    if (!isWithdrawn && digest === decision.digest && counting.includes(state)) states.push(state)
  return [...new Set(states)].toSorted()
}

/** States whose hold stands, pending or ad ref. */
export function holders(decision: NaiveDecision, facts: DecisionFacts): string[] {
  const counting = decision.put ? decision.put.counting : counts(decision, facts.members)
  const inDraft = facts.drafts[decision.draft ?? '']?.adRef ?? []
  const own = decision.holds
    .filter(({ is, state }) => is !== 'over' && counting.includes(state))
    .map(({ state }) => state)
  return [...own, ...inDraft.filter(state => counting.includes(state))]
}

/** Whether the Chair may gavel now (5.6). */
export function isAdoptable(decision: NaiveDecision, facts: DecisionFacts): boolean {
  const room = facts.meetings[decision.meeting ?? '']
  if (decision.stage !== 'put' || !decision.put || decision.put.asked === 0) return false
  if (!room || room.state !== 'open' || room.sitting !== decision.put.sitting) return false
  if (!isVoted(decision, facts) && blockers(decision, facts).length > 0) return false
  if (!isVoted(decision, facts) && holders(decision, facts).length > 0) return false
  if (decision.floor.some(each => each.blocks([...facts.members, ...(decision.put?.counting ?? [])])))
    return false
  if (voteStands(decision, facts)) return false
  return isTextReady(decision, facts) && isRoomReady(decision, facts)
}

/** Neither adopted, ended nor under silence. */
export const isAlive = ({ stage }: NaiveDecision): boolean =>
  stage === 'drafted' || stage === 'listed' || stage === 'put' || stage === 'deferred'

/** Does a command to the model, and says whether the rules let it be done. */
export function doNaively(model: NaiveModel, command: DecisionCommand, facts: DecisionFacts): boolean {
  if (command.does === 'draft-decision') return draftNaively(model, command, facts)
  if (command.does === 'put') return put(model, command, facts)
  if (command.does === 'ask') return ask(model, command, facts)
  if (command.does === 'gavel') return gavel(model, command, facts)
  if (command.does === 'establish-silences') return establishNaively(model, facts)
  const decision = found(model, command.decision)
  if (!decision) return false
  if (command.does === 'list') return list(decision, command, facts)
  if (command.does === 'object') return object(decision, command, facts)
  if (command.does === 'withdraw-objection') return withdraw(decision, facts)
  if (command.does === 'vote') return castVote(decision, command, facts)
  const later = laterCommand(model, command, facts)
  if (later !== undefined) return later
  return sittingCommand(decision, command, facts) ?? silenceCommand(model, decision, command, facts)
}
