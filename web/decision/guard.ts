import type { Decision } from '../../core/decision/decision.ts'
import { decisionsAggregate } from '../../core/decision/decision-register-aggregate.ts'
import { nextOrganFor } from '../../core/decision/next-organ-for.ts'
import { localTime } from '../../core/local-time.ts'
import { isRefusal, type Refusal } from '../../core/refusal.ts'
import type { FormFields } from '../draft/change-of.ts'
import { commandOf } from './acting.ts'
import type { Hall } from './hall.ts'

/** An act that a page offers: what it does, to which decisions, in which way, of whom. */
export type Asked = {
  readonly does: string
  readonly decisions: readonly string[]
  /** Which statement, which vote, what a hold becomes, which ruling. */
  readonly as?: string
  /** Of which State, or which request for the floor. */
  readonly of?: string
  /** The name of a bloc that is put. */
  readonly bloc?: string
}

/** Whether an act is possible, has been done already, or is refused. */
export type Standing = 'possible' | 'done' | Refusal

const digestIn = (hall: Hall, id: string): string => hall.register.decisions.get(id)?.text.digest ?? ''

/** The fields that a form carries without anybody typing: what is acted on, and the words that were on the screen. */
export const carriedBy = (hall: Hall, { does, decisions, as, of, bloc }: Asked): FormFields => ({
  does: [does],
  d: decisions,
  seen: decisions.map(id => digestIn(hall, id)),
  id: [hall.fresh],
  ...(as === undefined ? {} : { as: [as] }),
  ...(of === undefined ? {} : { of: [of] }),
  ...(bloc === undefined ? {} : { bloc: [bloc] }),
})

const hour = 3_600_000

/** A moment so many hours ahead, as a field of a browser gives it. */
export function typedMoment(now: string, hours: number, zone: string): string {
  const whole = Math.ceil(Date.parse(now) / hour) * hour
  const { day, time } = localTime(new Date(whole + hours * hour).toISOString(), zone)
  return `${day}T${time.slice(0, 5)}`
}

/** What the fields that are still to be typed may hold: whether an act is possible does not wait for them. */
function sampleOf({ facts, zone, languages }: Hall, decision: Decision | undefined): FormFields {
  const silence = decision?.silences.find(({ state }) => state === 'running')
  const words = languages.map(language => [`words-${language}`, ['.']] as const)
  const from = silence?.expires ?? facts.now
  return {
    ...Object.fromEntries(words),
    ...Object.fromEntries(languages.map(language => [`title-${language}`, ['.']] as const)),
    until: [typedMoment(facts.now, 24, zone)],
    opens: [typedMoment(facts.now, 1, zone)],
    expires: [typedMoment(from, facts.rules.silence.minimumHours + 24, zone)],
    channel: ['.'],
    text: ['.'],
    ground: ['.'],
    owner: ['.'],
    due: [facts.day],
    basis: [facts.authentic.find(language => language !== undefined) ?? ''],
    meeting: [Object.keys(facts.meetings)[0] ?? ''],
    act: ['adopt'],
    organ: [(decision && nextOrganFor(decision, facts)) ?? ''],
    states: facts.members.slice(0, 2),
    scope: ['named'],
  }
}

/** Whether the seat can do it now: the very rules are asked that will judge the act when it comes. */
export function standingOf(hall: Hall, asked: Asked): Standing {
  const decision = hall.register.decisions.get(asked.decisions[0] ?? '')
  const fields = { ...sampleOf(hall, decision), ...carriedBy(hall, asked) }
  const command = commandOf(fields, {
    languages: hall.languages,
    register: hall.register,
    zone: hall.zone,
    digestOf: () => '0'.repeat(64),
    draftText: () => null,
  })
  if (isRefusal(command)) return command
  const done = decisionsAggregate.decide(hall.register, command, hall.facts)
  if (isRefusal(done)) return done
  return done.length === 0 ? 'done' : 'possible'
}
