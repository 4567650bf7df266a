import type { GateRule } from './gate.ts'
import { stands, standsBecauseOf } from './in-the-way.ts'

/** A named list has at least two States, all of them members, and each has consented to be on it (R-13, R-14, I-23). */
export const gateList: GateRule = ({ scope, consents }, facts) => {
  if (scope.kind === 'all') return undefined
  if (scope.states.length < 2) return stands('list-too-short')
  const strangers = scope.states.filter(state => !facts.members.includes(state))
  const silent = scope.states.filter(state => !consents.includes(state))
  return (
    standsBecauseOf('listed-not-members', strangers, facts) ??
    standsBecauseOf('listed-not-consenting', silent, facts)
  )
}
