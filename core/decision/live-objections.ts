import type { Decision, Objection } from './decision.ts'

/** Objections that stand: not withdrawn, and made to the very words that stand now. */
export const liveObjections = ({ objections, text }: Decision): readonly Objection[] =>
  objections.filter(({ to, withdrawn }) => withdrawn === null && to === text.digest)
