import type { Attribution, Clause, Stance } from './brackets-negotiated.ts'

/** What the house prints of a stance: words that stand are retained, never proposed; to accept holds nothing. */
function printedAs(stance: Stance, about: 'new words' | 'standing words'): Stance | null {
  if (stance === 'accept') return null
  if (stance !== 'propose' && stance !== 'support') return stance
  return about === 'standing words' ? 'retain' : 'propose'
}

const names = (states: readonly string[]): readonly string[] =>
  states.map(state => state.trim()).filter(state => state !== '')

const isPrintable = ({ states, stance }: Clause, about: 'new words' | 'standing words'): boolean =>
  printedAs(stance, about) === stance &&
  states.length > 0 &&
  states.every(state => state !== '' && state.trim() === state)

const union = (one: readonly string[], other: readonly string[]): readonly string[] => [
  ...new Set([...one, ...other]),
]

/** An attribution as it is printed: support stands after the sponsor in the same clause (rule 4). */
export function printable(attribution: Attribution, about: 'new words' | 'standing words'): Attribution {
  if (attribution.every(clause => isPrintable(clause, about))) return attribution
  const clauses: Clause[] = []
  for (const clause of attribution) {
    const stance = printedAs(clause.stance, about)
    const states = names(clause.states)
    const last = clauses.at(-1)
    if (stance === null || states.length === 0) continue
    if (stance !== clause.stance && last?.stance === stance)
      clauses[clauses.length - 1] = { states: union(last.states, states), stance }
    else clauses.push({ states, stance })
  }
  return clauses
}

const houseOrder: readonly Stance[] = [
  'propose',
  'support',
  'retain',
  'delete',
  'reserve',
  'ad ref',
  'accept',
]

/** Several attributions of the same words as one: one clause for each stance, in the order of the house. */
export function joined(attributions: readonly Attribution[]): Attribution {
  const spoken = attributions.filter(attribution => attribution.length > 0)
  if (spoken.length <= 1) return spoken[0] ?? []
  const byStance = new Map<Stance, Set<string>>()
  for (const { states, stance } of spoken.flat()) {
    const named = byStance.get(stance) ?? new Set()
    for (const state of states) named.add(state)
    byStance.set(stance, named)
  }
  return houseOrder.flatMap(stance => {
    const states = byStance.get(stance)
    return states ? [{ states: [...states], stance }] : []
  })
}

/** An attribution with one stance turned into another. */
export const turned = (attribution: Attribution, from: Stance, to: Stance): Attribution =>
  attribution.map(clause => (clause.stance === from ? { ...clause, stance: to } : clause))

/** Whether somebody in an attribution has a stance. */
export const says = (attribution: Attribution, ...stances: readonly Stance[]): boolean =>
  attribution.some(({ stance }) => stances.includes(stance))

/** The delegations named in an attribution, each once. */
export const statesIn = (attribution: Attribution): readonly string[] => [
  ...new Set(attribution.flatMap(({ states }) => states)),
]
