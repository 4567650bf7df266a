import { mustBeMember } from '../procedure/who-acts.ts'
import type { Refusal } from '../refusal.ts'
import type { Decision } from './decision.ts'
import { actOn, type DecisionDecide } from './decision-rule.ts'
import type { DecisionFacts } from './facts.ts'
import { mustBeUnput } from './must-be-open.ts'
import { byMember } from './on-decision.ts'

/** What is recorded when a member waives the notice of the words that stand. */
export type NoticeWaived = {
  readonly decision: string
  readonly state: string
  readonly at: string
  readonly digest: string
}

/** A member waives the notice of a decision that is not put yet. */
export const mayWaiveNotice = (decision: Decision, facts: DecisionFacts): Refusal | undefined =>
  mustBeMember(facts) ?? mustBeUnput(decision)

/** Waives the notice of the words that stand, and of no others. */
export const waiveNotice: DecisionDecide<'waive-notice'> = (register, { decision: id }, facts) =>
  byMember(register, id, facts, (decision, state) => {
    if (decision.waivers.includes(state)) return []
    const waived: NoticeWaived = { decision: id, state, at: facts.now, digest: decision.text.digest }
    return mayWaiveNotice(decision, facts) ?? [actOn('NoticeWaived', waived)]
  })

/** The decision with one more member that waived its notice. */
export const noticeWaived = (decision: Decision, { state }: NoticeWaived): Decision => ({
  ...decision,
  waivers: [...decision.waivers, state],
})
