import type { CalendarDate } from '../calendar.ts'
import { dayBefore, monthsAfter } from '../calendar-steps.ts'
import type { Post } from '../body/profile.ts'
import { mustBePeriod, mustBeSecretariat } from '../procedure/register-checks.ts'
import type { RegisterFacts } from '../procedure/register-facts.ts'
import { actOf } from '../procedure/register-rule.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import type { Nomination } from './nomination.ts'
import { stepped } from './nomination.ts'
import type { NominationCommandBy, NominationDecide, NominationEvolve, OnDay } from './nomination-rule.ts'
import { mustNotOverlap } from './terms-fit.ts'

/** What is recorded when a vacancy is notified: the post, who nominates and approves, and the term to be filled. */
export type VacancyNotified = OnDay &
  Pick<Nomination, 'id' | 'post' | 'nominatedBy' | 'approvedBy' | 'from' | 'to'>

type Asked = NominationCommandBy<'notify-vacancy'>
type Filled = Post & { readonly nominatedBy: string; readonly approvedBy: string }

const isFilledByNomination = (post: Post | undefined): post is Filled =>
  post !== undefined && post.nominatedBy !== null && post.approvedBy !== null

/** The last day of a term, by the length that the profile gives to it. */
export function lastDayOfTerm(post: Post, from: CalendarDate): CalendarDate | null {
  return post.termYears === null ? null : dayBefore(monthsAfter(from, post.termYears * 12))
}

/** The term that is asked for, at the length of the profile (I-26). */
function termOf(post: Post, { from, to }: Asked): CalendarDate | Refusal {
  const last = lastDayOfTerm(post, from)
  if (last === null) return to ?? { refused: 'term-end-missing' }
  const isOther = to !== null && to !== last
  return isOther ? { refused: 'term-length', facts: { years: String(post.termYears), to: last } } : last
}

/** Only the secretariat notifies the members of a vacancy. */
export const mayNotifyVacancy = (nomination: Nomination, facts: RegisterFacts): Refusal | undefined =>
  mustBeSecretariat(facts) ??
  (nomination.stage === 'none' ? undefined : { refused: 'register-already-opened' })

function opened(asked: Asked, facts: RegisterFacts): VacancyNotified | Refusal {
  const post = facts.posts.find(({ id }) => id === asked.post)
  if (!isFilledByNomination(post)) return { refused: 'post-not-by-nomination', facts: { post: asked.post } }
  const wrong = mustBePeriod(asked.from, asked.to ?? asked.from)
  const to = wrong ?? termOf(post, asked)
  if (isRefusal(to)) return to
  const { id, from } = asked
  const term = { id, post: post.id, from, to }
  const over = mustNotOverlap(term, facts)
  return over ?? { ...term, nominatedBy: post.nominatedBy, approvedBy: post.approvedBy, on: facts.day }
}

/** Tells the members that a post is to be filled for a term. */
export const notifyVacancy: NominationDecide<'notify-vacancy'> = (nomination, asked, facts) => {
  const isSame =
    nomination.id === asked.id && nomination.post === asked.post && nomination.from === asked.from
  if (isSame) return mustBeSecretariat(facts) ?? []
  const content = mayNotifyVacancy(nomination, facts) ?? opened(asked, facts)
  return isRefusal(content) ? content : [actOf('VacancyNotified', content)]
}

/** The post is vacant for a term. */
export const vacancyNotified: NominationEvolve<VacancyNotified> = (nomination, { on, ...vacancy }) =>
  stepped(nomination, { stage: 'vacancy-notified', on, state: null, decision: null }, vacancy)
