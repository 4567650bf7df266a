import { type ActType, type OutcomeType, outcomeTypes } from './closed-sets.ts'
import type { ActRead, OutcomeRead } from './reading.ts'

const isOutcomeType = (type: string): type is OutcomeType =>
  (outcomeTypes as readonly string[]).includes(type)

/** What each rung of the ladder does to a candidacy; any other act does nothing to it. */
const candidacyBy: Partial<Record<ActType, OutcomeType>> = {
  note: 'note-candidacy',
  support: 'support-candidacy',
  'reaffirm-support': 'support-candidacy',
}

/** The outcome that an act of the new type has, or `null` if such an act has none of this kind. */
function outcomeBy(outcome: OutcomeRead, before: ActType, after: ActType): OutcomeType | null {
  if (outcome.type === before) return isOutcomeType(after) ? after : null
  if (outcome.type === 'note-candidacy' || outcome.type === 'support-candidacy')
    return candidacyBy[after] ?? null
  if (outcome.type === 'note-initiative') return after === 'note' ? 'note-initiative' : null
  return outcome.type
}

/** When a person corrects what an act does, its outcome follows: a report that was heard is not approved, one noted is not supported. */
export function correctedOutcomes(
  outcomes: readonly OutcomeRead[],
  before: ActRead,
  after: ActRead,
): readonly OutcomeRead[] {
  if (before.type === after.type) return outcomes
  return outcomes.flatMap(outcome => {
    if (outcome.act !== before.id) return [outcome]
    const type = outcomeBy(outcome, before.type, after.type)
    return type === null ? [] : [{ ...outcome, type }]
  })
}
