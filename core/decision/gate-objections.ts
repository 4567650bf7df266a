import { countingOf } from './counting.ts'
import type { GateRule } from './gate.ts'
import { standsBecauseOf } from './in-the-way.ts'
import { liveObjections } from './live-objections.ts'
import { isByConsensus } from './rule-for.ts'

/** One live objection of one member that counts blocks a decision by consensus (R-06, I-02); where members vote, none does. */
export const gateObjections: GateRule = (decision, facts) => {
  if (!isByConsensus(decision, facts.rules)) return undefined
  const counting = countingOf(decision, facts)
  const states = liveObjections(decision).map(({ state }) => state)
  return standsBecauseOf(
    'objections-stand',
    states.filter(state => counting.includes(state)),
    facts,
  )
}
