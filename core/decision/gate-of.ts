import type { Decision } from './decision.ts'
import type { DecisionFacts } from './facts.ts'
import { gateAbsent } from './gate-absent.ts'
import { gateCompetence } from './gate-competence.ts'
import { gateFloor } from './gate-floor.ts'
import { gateHolds } from './gate-holds.ts'
import { gateLanguages } from './gate-languages.ts'
import { gateList } from './gate-list.ts'
import { gateObjections } from './gate-objections.ts'
import { gatePlaceholders } from './gate-placeholders.ts'
import { gateQuestion } from './gate-question.ts'
import { gateQuorum } from './gate-quorum.ts'
import { gateScope } from './gate-scope.ts'
import type { GateItem, GateName, GateRule } from './gate.ts'
import { gateVotes } from './gate-votes.ts'
import { gateWords } from './gate-words.ts'

type Judged = readonly [name: GateName, rule: string, judge: GateRule]

/** Items that concern who objects, speaks, votes and is there: they are of a sitting. */
const ofSitting: readonly Judged[] = [
  ['objections', 'R-06', gateObjections],
  ['floor', 'R-11', gateFloor],
  ['holds', 'R-07', gateHolds],
  ['votes', '2.2', gateVotes],
  ['question', 'R-10', gateQuestion],
]

/** Items that concern the text itself: they are the same in a sitting and under silence. */
const ofText: readonly Judged[] = [
  ['words', 'R-30', gateWords],
  ['languages', 'R-25', gateLanguages],
  ['placeholders', 'E-40', gatePlaceholders],
  ['scope', 'E-34', gateScope],
  ['list', 'R-13', gateList],
]

const ofRoom: readonly Judged[] = [
  ['quorum', 'R-03', gateQuorum],
  ['absent', 'R-08', gateAbsent],
]

const ofOrgan: readonly Judged[] = [['competence', 'R-21', gateCompetence]]

function itemsOf(judged: readonly Judged[], decision: Decision, facts: DecisionFacts): readonly GateItem[] {
  return judged.map(([name, rule, judge]) => {
    const found = judge(decision, facts)
    const standing = found ? 'stands' : 'clear'
    return { name, rule, standing, states: found?.states ?? [], refusal: found?.refusal ?? null }
  })
}

/** What must be clear before the gavel, item by item: the gavel is refused exactly while one of them stands. */
export const gateOf = (decision: Decision, facts: DecisionFacts): readonly GateItem[] =>
  itemsOf([...ofSitting, ...ofText, ...ofRoom, ...ofOrgan], decision, facts)

/** What of the gate concerns the text and the organ alone: this much must be clear before a silence is announced (5.7). */
export const gateOfText = (decision: Decision, facts: DecisionFacts): readonly GateItem[] =>
  itemsOf([...ofText, ...ofOrgan], decision, facts)

/** The items that stand in the way. */
export const standingIn = (items: readonly GateItem[]): readonly GateItem[] =>
  items.filter(({ standing }) => standing === 'stands')
