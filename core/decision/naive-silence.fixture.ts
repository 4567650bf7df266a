import type { DecisionCommand } from './command.ts'
import type { DecisionFacts } from './facts.ts'
import {
  adopt,
  blockers,
  counts,
  isAlive,
  holders,
  memberActing,
  type NaiveDecision,
  type NaiveModel,
} from './naive-model.fixture.ts'
import { isTextReady } from './naive-text.fixture.ts'

/** What the model knows of a silence procedure. */
export type NaiveSilence = {
  id: string
  expires: number
  zone: string
  digest: string
  counting: string[]
  state: 'running' | 'observed' | 'broken' | 'cancelled'
  isCancelledByChair: boolean
  from: string
}

const hour = 3_600_000
const zones = ['Asia/Shanghai', 'Europe/Moscow', 'UTC']
const current = (decision: NaiveDecision): NaiveSilence | undefined =>
  decision.silences.find(each => each.state === 'running')

/** It is again what it was before the silence was announced. */
const stageBefore = (decision: NaiveDecision): string => decision.silences.at(-1)?.from ?? 'drafted'

function announce(
  model: NaiveModel,
  decision: NaiveDecision,
  command: DecisionCommand & { does: 'announce-silence' },
  facts: DecisionFacts,
): boolean {
  const now = Date.parse(facts.now)
  const [opens, expires] = [Date.parse(command.opens), Date.parse(command.expires)]
  if (facts.actor.capacity !== 'chair' || !facts.rules.silence.allowed) return false
  for (const other of model.decisions) {
    const silence = current(other)
    if (silence && (other === decision || silence.digest === decision.digest)) return false
  }
  if (!isAlive(decision) || decision.stage === 'put') return false
  if (holders(decision, facts).length > 0) return false
  if (blockers(decision, facts).length > 0 || !isTextReady(decision, facts)) return false
  if (command.seen !== decision.digest || !zones.includes(command.zone)) return false
  if (expires - Math.max(opens, now) < facts.rules.silence.minimumHours * hour) return false
  const from = decision.stage
  decision.stage = 'silence'
  decision.silences.push({
    id: command.id,
    expires,
    zone: command.zone,
    digest: decision.digest,
    counting: counts(decision, facts.members),
    state: 'running',
    isCancelledByChair: false,
    from,
  })
  return true
}

/** The Chair extends before the expiry only, and only to a later moment (I-20). */
function extend(decision: NaiveDecision, to: number, facts: DecisionFacts): boolean {
  const silence = current(decision)
  if (facts.actor.capacity !== 'chair' || !silence || Date.parse(facts.now) >= silence.expires) return false
  if (to < silence.expires) return false
  silence.expires = to
  return true
}

function cancel(decision: NaiveDecision, facts: DecisionFacts): boolean {
  const silence = current(decision)
  if (facts.actor.capacity !== 'chair') return false
  if (!silence) return decision.silences.at(-1)?.isCancelledByChair ?? false
  if (Date.parse(facts.now) >= silence.expires) return false
  silence.state = 'cancelled'
  silence.isCancelledByChair = true
  decision.stage = stageBefore(decision)
  return true
}

/** A member of the day objects or amends in writing before the expiry; others may join it until then (I-19). */
function breakIt(
  decision: NaiveDecision,
  command: DecisionCommand & { does: 'break-silence' },
  facts: DecisionFacts,
): boolean {
  const state = memberActing(facts)
  const silence = decision.silences.at(-1)
  if (!state || !silence || Date.parse(facts.now) >= silence.expires) return false
  const isOpen = ['silence', 'drafted', 'listed', 'deferred'].includes(decision.stage)
  if (!isOpen || (silence.state !== 'running' && silence.state !== 'broken')) return false
  if (decision.isMinusOne && decision.concerned === state) return false
  if (silence.digest !== decision.digest) return false
  if (command.seen !== decision.digest) return false
  if (silence.state === 'broken' && isObjecting(decision, state)) return true
  if (command.by === 'amendment' && (!facts.rules.silence.brokenByAmendment || command.text === ''))
    return false
  silence.state = 'broken'
  if (decision.stage === 'silence') decision.stage = stageBefore(decision)
  decision.objections.push({ state, digest: decision.digest, text: command.text, isWithdrawn: false })
  return true
}

const isObjecting = (decision: NaiveDecision, who: string): boolean =>
  decision.objections.some(
    ({ state, isWithdrawn, digest }) => state === who && !isWithdrawn && digest === decision.digest,
  )

const clocks: Readonly<Record<string, number>> = { 'Asia/Shanghai': 8, 'Europe/Moscow': 3, UTC: 0 }

/** Every silence that expired two seconds ago or before: observed, or fallen with the circle of members (E-06). */
export function establishNaively(model: NaiveModel, facts: DecisionFacts): boolean {
  if (facts.actor.seat !== 'system') return false
  const expired: { decision: NaiveDecision; silence: NaiveSilence }[] = []
  for (const decision of model.decisions) {
    const silence = current(decision)
    if (silence && silence.expires + 2_000 <= Date.parse(facts.now)) expired.push({ decision, silence })
  }
  expired.sort((one, other) => one.silence.expires - other.silence.expires)
  for (const { decision, silence } of expired) {
    const then = counts(decision, facts.membersAt?.[new Date(silence.expires).toISOString()] ?? [])
    if (then.toSorted().join() === silence.counting.toSorted().join()) {
      const day = new Date(silence.expires + (clocks[silence.zone] ?? 0) * hour).toISOString().slice(0, 10)
      silence.state = 'observed'
      adopt(model, decision, day, facts.rules.numbering, 'silence')
    } else {
      silence.state = 'cancelled'
      decision.stage = stageBefore(decision)
    }
  }
  return true
}

/** Does what concerns the silence of one decision. */
export function silenceCommand(
  model: NaiveModel,
  decision: NaiveDecision,
  command: DecisionCommand,
  facts: DecisionFacts,
): boolean {
  if (command.does === 'announce-silence') return announce(model, decision, command, facts)
  if (command.does === 'extend-silence') return extend(decision, Date.parse(command.expires), facts)
  if (command.does === 'cancel-silence') return cancel(decision, facts)
  if (command.does === 'break-silence') return breakIt(decision, command, facts)
  return false
}
