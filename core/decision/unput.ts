import type { Decision, DecisionStage } from './decision.ts'

/** The decision after its question was taken back: the question stays on record, and votes given on it are gone with it. */
export const unput = (decision: Decision, stage: DecisionStage): Decision => ({
  ...decision,
  stage,
  put: null,
  earlierPuts: decision.put ? [...decision.earlierPuts, decision.put] : decision.earlierPuts,
  votes: {},
})
