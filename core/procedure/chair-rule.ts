import { holdersOn } from '../body/holders-on.ts'
import { presidencyOn } from '../body/presidency-on.ts'
import type { Profile } from '../body/profile.ts'
import type { CalendarDate } from '../calendar.ts'
import { monthsAfter } from '../calendar-steps.ts'
import { listOf, numberOf, partOf } from './parameter-value.ts'

/**
 * Who presides: the State of the presidency, that is the host of the next summit; whoever was elected to a post; or
 * States in turn, each for so many months from a day on.
 */
export type ChairRule =
  | { readonly kind: 'presidency' }
  | { readonly kind: 'elected'; readonly post: string | null }
  | {
      readonly kind: 'in-turn'
      readonly order: readonly string[]
      readonly months: number
      readonly from: CalendarDate
    }

/** The rule of the chair as a profile states it; the presidency where it says nothing. */
export function chairRuleOf(value: unknown): ChairRule {
  const { elected, order, months, from } = partOf(value)
  if (value === 'elected') return { kind: 'elected', post: null }
  if (typeof elected === 'string') return { kind: 'elected', post: elected }
  return typeof from === 'string'
    ? { kind: 'in-turn', order: listOf(order), months: numberOf(months, 6), from }
    : { kind: 'presidency' }
}

/** Turns that are over between a day and another, each so many months long. */
function turnsBetween(from: CalendarDate, day: CalendarDate, months: number): number {
  let turns = 0
  while (monthsAfter(from, (turns + 1) * months) <= day) turns += 1
  return turns
}

/** The State whose turn it is to preside on a day; `null` where nobody is known, or where the meeting elects. */
export function chairOn(profile: Profile, rule: ChairRule, day: CalendarDate): string | null {
  if (rule.kind === 'presidency') return presidencyOn(profile, day)?.state ?? null
  if (rule.kind === 'elected')
    return rule.post === null ? null : (holdersOn(profile, rule.post, day)[0]?.state ?? null)
  if (day < rule.from || rule.order.length === 0) return null
  return rule.order[turnsBetween(rule.from, day, rule.months) % rule.order.length] ?? null
}
