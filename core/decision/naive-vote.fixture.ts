import type { DecisionCommand } from './command.ts'
import type { DecisionFacts } from './facts.ts'
import { memberActing, type NaiveDecision } from './naive-model.fixture.ts'

/** What decides: nobody objecting, or votes; where the rule is a majority, two thirds for what is important (2.2, 13). */
export function ruleOf(
  decision: NaiveDecision,
  { rules }: DecisionFacts,
): 'consensus' | 'majority' | 'two-thirds' | 'unanimity' {
  if (rules.decision === 'consensus') return 'consensus'
  const isImportant = rules.important.includes(decision.act) || rules.important.includes(decision.document)
  return rules.decision === 'majority' && isImportant ? 'two-thirds' : rules.decision
}

export const isVoted = (decision: NaiveDecision, facts: DecisionFacts): boolean =>
  ruleOf(decision, facts) !== 'consensus'

/** Abstentions are not counted; a tie carries nothing; unanimity wants all members in favour (2.2). */
export function isCarried(decision: NaiveDecision, facts: DecisionFacts): boolean {
  const counting = decision.put?.counting ?? []
  const count = (value: string) => counting.filter(state => decision.votes[state] === value).length
  const [yes, no] = [count('yes'), count('no')]
  const rule = ruleOf(decision, facts)
  if (rule === 'majority') return yes > no
  if (rule === 'two-thirds') return yes > 0 && yes * 3 >= (yes + no) * 2
  return yes > 0 && yes === counting.length
}

/** How many votes and abstentions the quorum to decide asks for; one at least. */
function needed({ rules }: DecisionFacts, all: number): number {
  const of: Record<string, number> = { third: 1 / 3, 'two-thirds': 2 / 3, 'three-quarters': 3 / 4, all: 1 }
  const { decide } = rules.quorum
  if (decide === 'majority') return Math.max(1, Math.floor(all / 2 + 1))
  return Math.max(1, Math.ceil((of[decide] ?? 0) * all - 1e-9))
}

/** Whether the vote may be closed: enough have voted, and where members are called by name, all who are there have answered or were called twice. */
function isVoteOver(decision: NaiveDecision, facts: DecisionFacts): boolean {
  const asked = decision.put?.asked ?? 0
  const counting = decision.put?.counting ?? []
  const cast = counting.filter(state => decision.votes[state] !== undefined)
  if (asked === 0 || cast.length < needed(facts, counting.length)) return false
  if (!facts.rules.rollCall || asked > 1) return true
  const present = facts.meetings[decision.meeting ?? '']?.present ?? []
  return counting.every(state => decision.votes[state] !== undefined || !present.includes(state))
}

export const voteStands = (decision: NaiveDecision, facts: DecisionFacts): boolean =>
  isVoted(decision, facts) && !isVoteOver(decision, facts)

/** A member that counts and is there votes once the Chair has asked, on the words put; it may change its vote until the gavel. */
export function castVote(
  decision: NaiveDecision,
  command: DecisionCommand & { does: 'vote' },
  facts: DecisionFacts,
): boolean {
  const state = memberActing(facts)
  if (!state || !isVoted(decision, facts) || decision.stage !== 'put' || !decision.put) return false
  if (decision.put.asked === 0 || !decision.put.counting.includes(state)) return false
  const room = facts.meetings[decision.meeting ?? '']
  if (room?.state !== 'open' || room.sitting !== decision.put.sitting) return false
  if (command.seen !== decision.digest || !room.present.includes(state)) return false
  decision.votes[state] = command.value
  return true
}
