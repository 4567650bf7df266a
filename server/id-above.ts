import { createHash } from 'node:crypto'

/** How long an id may be. */
const longest = 64

/**
 * The id of a submitted decision in the higher organ: that of the organ that submits and its own. Such ids are kept for
 * submissions, and an own id never begins with a colon, so that no two decisions come to the same.
 */
export function idAbove(organ: string, decision: string): string {
  const whole = `${organ}:${decision}`
  if (whole.length <= longest) return whole
  return `${organ}::${createHash('sha256').update(decision).digest('hex').slice(0, 20)}`
}
