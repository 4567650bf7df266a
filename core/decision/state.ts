import { mayMakeStatement } from '../procedure/may-dissent.ts'
import { hasWords } from '../procedure/texts.ts'
import { mustBeMember } from '../procedure/who-acts.ts'
import type { Refusal } from '../refusal.ts'
import type { Decision, Statement } from './decision.ts'
import { actOn, type DecisionCommandBy, type DecisionDecide } from './decision-rule.ts'
import { mustFit } from './decision-texts.ts'
import type { DecisionFacts } from './facts.ts'
import { byMember } from './on-decision.ts'
import { isSameSitting } from './room-of.ts'
import type { StatementMade } from './statement-made.ts'

type Kind = DecisionCommandBy<'state'>['kind']

/** A member states an opinion, explains its position or dissociates itself, before or after adoption; nothing is blocked. */
export function mayState(decision: Decision, kind: Kind, facts: DecisionFacts): Refusal | undefined {
  const refused = mustBeMember(facts)
  if (refused) return refused
  if (decision.stage === 'withdrawn') return { refused: 'decision-over' }
  return mayMakeStatement(facts.rules, kind) ? undefined : { refused: 'statement-kind-unknown' }
}

/** Whether a statement comes after the sitting and the hours of the rules: it is filed, marked late, without effect (E-18). */
export function latenessOf(decision: Decision, facts: DecisionFacts): Statement['late'] {
  const { adoption } = decision
  if (adoption === null || (adoption.mode !== 'silence' && isSameSitting(decision, facts))) return 'in-time'
  const end = Date.parse(adoption.at) + facts.rules.statementHours * 3_600_000
  return Date.parse(facts.now) > end ? 'late' : 'in-time'
}

/** Records a statement in the words of the member. */
export const state: DecisionDecide<'state'> = (register, { decision: id, id: own, kind, texts }, facts) =>
  byMember(register, id, facts, (decision, member) => {
    const known = decision.statements.find(each => each.id === own)
    if (known) return known.state === member ? [] : { refused: 'statement-id-taken', facts: { id: own } }
    const refused = mayState(decision, kind, facts) ?? mustFit(texts, facts)
    if (refused) return refused
    if (!hasWords(texts)) return { refused: 'statement-empty' }
    const late = latenessOf(decision, facts)
    const made: StatementMade = { decision: id, id: own, kind, state: member, at: facts.now, texts, late }
    return [actOn('StatementMade', made)]
  })
