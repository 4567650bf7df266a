import type { Decision, DecisionStage } from './decision.ts'
import type { Silence } from './silence.ts'

/** The decision with one of its silence procedures changed. */
export const withSilence = (
  decision: Decision,
  id: string,
  change: (silence: Silence) => Silence,
): Decision => ({
  ...decision,
  silences: decision.silences.map(each => (each.id === id ? change(each) : each)),
})

/** How far a decision is when no silence runs on it any more and it is not adopted: where it was before. */
export function stageAfterSilence({ meeting, deferredTo }: Decision): DecisionStage {
  if (deferredTo !== null) return 'deferred'
  return meeting === null ? 'drafted' : 'listed'
}
