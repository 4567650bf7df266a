import type { Decision, Hold } from './decision.ts'
import { isPending } from './hold.ts'

/** The decision with the pending hold of a State changed. */
export const withPendingHold = (
  decision: Decision,
  state: string,
  change: (hold: Hold) => Hold,
): Decision => ({
  ...decision,
  holds: decision.holds.map(hold => (hold.state === state && isPending(hold) ? change(hold) : hold)),
})

/** The hold of a State that still waits for an answer. */
export const pendingHold = ({ holds }: Decision, state: string): Hold | undefined =>
  holds.find(hold => hold.state === state && isPending(hold))

/** The ad ref hold of a State that is not lifted. */
export const adRefHold = ({ holds }: Decision, state: string): Hold | undefined =>
  holds.find(hold => hold.state === state && hold.became === 'ad-ref' && hold.lifted === null)
