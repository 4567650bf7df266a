import type { GateRule } from './gate.ts'
import { stands } from './in-the-way.ts'
import { draftNow } from './words-now.ts'

/** A political placeholder stands; a technical one only while no residual point or mandate to fill it is in the decision (E-40). */
export const gatePlaceholders: GateRule = (decision, facts) => {
  const draft = draftNow(decision, facts)
  if (draft === null) return undefined
  if (draft.politicalSlots > 0)
    return stands('placeholders-political', { count: String(draft.politicalSlots) })
  const isCovered = draft.technicalSlots === 0 || decision.residual.length > 0
  return isCovered ? undefined : stands('placeholders-technical', { count: String(draft.technicalSlots) })
}
