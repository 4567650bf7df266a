import type { Attribution, Clause, Negotiated, Proposal, Stance } from './brackets-negotiated.ts'
import type { Edit } from './edit.ts'
import type { Language } from './language.ts'

/** What one delegation says of a proposal. */
export type DelegationStance = { readonly state: string; readonly stance: Stance }

/** A live proposal as it was submitted, with the stance of every delegation that has one. */
export type Submitted = Edit & {
  readonly stances: readonly DelegationStance[]
  readonly scope?: readonly string[]
  readonly id?: string
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

/** Stances as clauses in the order of the house; each delegation stands once in a clause. */
function clauses(stances: readonly DelegationStance[]): Attribution {
  return houseOrder.flatMap((stance): readonly Clause[] => {
    const states = stances.filter(each => each.stance === stance).map(({ state }) => state)
    return states.length > 0 ? [{ states: [...new Set(states)], stance }] : []
  })
}

const retains = ({ stance }: DelegationStance): boolean => stance === 'retain'

/** Who opposes an insertion, deletes it; who opposes anything else, retains the words that stand (rule 4). */
function said({ stances, ...proposal }: Submitted): readonly Proposal[] {
  const { from, to } = proposal
  if (from === to) {
    const opposed = stances.map(each => (retains(each) ? { ...each, stance: 'delete' as const } : each))
    return [{ kind: 'wording', ...proposal, attribution: clauses(opposed) }]
  }
  const attribution = clauses(stances.filter(each => !retains(each)))
  const kept = clauses(stances.filter(retains))
  const wording: Proposal = { kind: 'wording', ...proposal, attribution }
  return kept.length > 0 ? [{ kind: 'standing', from, to, attribution: kept }, wording] : [wording]
}

/**
 * A paragraph with its live proposals in the order of submission, attributed as the house does it (rules 1 to 4):
 * `protocol` is the order of the States' names.
 */
export const fromStances = (
  base: string,
  language: Language,
  submitted: readonly Submitted[],
  protocol: readonly string[],
): Negotiated => ({ language, base, proposals: submitted.flatMap(said), protocol })
