import type { CalendarDate } from '../calendar.ts'
import { dayAfter } from '../calendar-steps.ts'
import type { HeldTerm, RegisterFacts } from '../procedure/register-facts.ts'
import type { Refusal } from '../refusal.ts'
import type { Nomination } from './nomination.ts'

type Term = Pick<Nomination, 'id' | 'post' | 'from' | 'to'>

const sharesDay = (term: Term, other: HeldTerm): boolean => term.from <= other.to && other.from <= term.to

const others = ({ id, post }: Term, { terms }: RegisterFacts): readonly HeldTerm[] =>
  terms.filter(term => term.post === post && term.of !== id)

/** Terms of one post never share a day (I-26). Acting holders fill gaps and are no terms. */
export function mustNotOverlap(term: Term, facts: RegisterFacts): Refusal | undefined {
  const over = others(term, facts).find(other => other.how !== 'acting' && sharesDay(term, other))
  return over && { refused: 'terms-overlap', facts: { from: over.from, to: over.to } }
}

type Span = { readonly from: CalendarDate; readonly to: CalendarDate }

/** The first day from `day` on that no span covers, walking the spans in order of time. */
const uncovered = (day: CalendarDate, spans: readonly Span[]): CalendarDate =>
  spans.reduce((free, { from, to }) => (from <= free && free <= to ? dayAfter(to) : free), day)

const byBeginning = <Each extends Span>(spans: readonly Each[]): readonly Each[] =>
  spans.toSorted((one, other) => (one.from < other.from ? -1 : 1))

/** Between two terms of a post somebody must act for the holder, on every day (practice 5.8). */
export function mustLeaveNoGap(nomination: Nomination, facts: RegisterFacts): Refusal | undefined {
  const known = others(nomination, facts)
  const before = known.filter(({ how, to }) => how !== 'acting' && to < nomination.from)
  const last = before
    .map(({ to }) => to)
    .toSorted()
    .at(-1)
  if (last === undefined) return undefined
  const acting = byBeginning<Span>([...nomination.acting, ...known.filter(({ how }) => how === 'acting')])
  const free = uncovered(dayAfter(last), acting)
  return free < nomination.from
    ? { refused: 'terms-leave-gap', facts: { from: free, to: nomination.from } }
    : undefined
}
