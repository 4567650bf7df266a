import type { Decision } from './decision.ts'
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

/** The decision when a silence on it has ended without adoption: so far as it was before. */
export const afterSilence = (
  decision: Decision,
  id: string,
  change: (silence: Silence) => Silence,
): Decision => {
  const ended = decision.silences.find(each => each.id === id)
  const stage = decision.stage === 'silence' && ended ? ended.before : decision.stage
  return { ...withSilence(decision, id, change), stage }
}
