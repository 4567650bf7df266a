import type { GateRule } from './gate.ts'
import { stands } from './in-the-way.ts'
import { draftNow } from './words-now.ts'

/** Of every sentence it is decided in whose name it speaks (E-34, M33). */
export const gateScope: GateRule = (decision, facts) => {
  const open = draftNow(decision, facts)?.scopeUndecided ?? []
  return open.length === 0 ? undefined : stands('decision-scope-undecided', { paragraphs: open.join(', ') })
}
