import type { Act } from '../journal/entry.ts'
import type { Refusal } from '../refusal.ts'
import type { Decision, DecisionRegister } from './decision.ts'
import { actOn } from './decision-rule.ts'
import type { DecisionFacts } from './facts.ts'
import { noDecision } from './no-decision.ts'
import { orderedScope } from './scope-unfit.ts'

/** What a published text says of a decision: its words and scope. Number, votes and statements are not in it, so nothing is said of them. */
export type DecisionRecorded = Pick<
  Decision,
  'act' | 'document' | 'draft' | 'title' | 'text' | 'publicity' | 'subject' | 'scope' | 'meeting'
> & {
  readonly decision: string
  readonly at: string
  readonly recorded: NonNullable<Decision['recorded']>
}

type Asked = Omit<DecisionRecorded, 'at'>

/** Records a decision known only from a published text. No gavel is claimed: it is adopted, because the text says so. */
export function recordDecision(
  { decisions }: DecisionRegister,
  asked: Asked,
  facts: DecisionFacts,
): readonly Act[] | Refusal {
  if (facts.actor.capacity !== 'secretariat') return { refused: 'secretariat-only' }
  const known = decisions.get(asked.decision)
  if (known) {
    const isSame = known.recorded?.source === asked.recorded.source
    return isSame ? [] : { refused: 'decision-id-taken', facts: { id: asked.decision } }
  }
  const content: DecisionRecorded = { ...asked, scope: orderedScope(asked.scope, facts), at: facts.now }
  return [actOn('DecisionRecorded', content)]
}

/** The decision as the published text has it. */
export const decisionRecorded = (
  _: Decision,
  { decision: id, at, ...stated }: DecisionRecorded,
): Decision => ({
  ...noDecision,
  ...stated,
  id,
  by: 'secretariat',
  stage: 'adopted',
  words: 1,
  drafted: at,
  wordsAt: at,
  wordsOn: at.slice(0, 10),
})
