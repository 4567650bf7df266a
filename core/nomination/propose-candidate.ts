import { mustHaveWords } from '../procedure/register-checks.ts'
import { memberOf } from '../procedure/who-acts.ts'
import { nextInRotation } from '../procedure/next-in-rotation.ts'
import type { RegisterFacts } from '../procedure/register-facts.ts'
import { actOf } from '../procedure/register-rule.ts'
import { hasWords } from '../procedure/texts.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import { type Candidate, type Nomination, type NominationTurn, stepped } from './nomination.ts'
import { mustStandAt, type NominationDecide, type NominationEvolve, type OnDay } from './nomination-rule.ts'

/** What is recorded when a candidate is put forward: who, and whose turn the list said it was. */
export type CandidateProposed = OnDay & { readonly candidate: Candidate; readonly turn: NominationTurn }

const noList: NominationTurn = { expected: null, warning: 'none', reason: null, waiver: null }

/** Whose turn it is, by the list of the profile and the terms before this one. */
export function turnOf(nomination: Nomination, state: string, facts: RegisterFacts): NominationTurn {
  const rotation = facts.rules.rotations.find(({ post }) => post === nomination.post)
  if (!rotation) return noList
  const before = facts.terms.filter(
    term => term.post === nomination.post && term.how !== 'acting' && term.to < nomination.from,
  )
  const expected = nextInRotation(
    rotation.order,
    before.flatMap(term => term.state ?? []),
  )
  if (expected === state) return { ...noList, expected }
  return { ...noList, expected, warning: expected === null ? 'list-ended' : 'out-of-order' }
}

/** A member puts forward a candidate of its own nationality for a notified vacancy. */
export const mayProposeCandidate = (nomination: Nomination, facts: RegisterFacts): Refusal | undefined => {
  const state = memberOf(facts)
  return isRefusal(state) ? state : mustStandAt(nomination, 'vacancy-notified')
}

/** One term without extension: nobody holds such a post twice (practice 5.8). */
function mustBeFirstTerm({ post }: Nomination, { name, person }: Candidate, facts: RegisterFacts) {
  const rules = facts.posts.find(each => each.id === post)
  if (rules?.renewable !== false) return undefined
  const names = [...Object.values(name).filter(each => each.trim() !== ''), ...(person ? [person] : [])]
  const held = facts.terms.find(
    term => term.post === post && term.how !== 'acting' && term.names.some(each => names.includes(each)),
  )
  return held && ({ refused: 'term-single', facts: { from: held.from, to: held.to } } as const)
}

/** A deputy is not of the nationality of the head on any day of the term (practice 5.8). */
function mustDifferFromHead({ post, from, to }: Nomination, state: string, facts: RegisterFacts) {
  const head = facts.deputies.find(each => each.post === post)?.head
  const shares = facts.terms.some(
    term => term.post === head && term.state === state && term.from <= to && from <= term.to,
  )
  return shares ? ({ refused: 'deputy-of-heads-nationality', facts: { state } } as const) : undefined
}

function mustBeOwn(candidate: Candidate, facts: RegisterFacts): Refusal | undefined {
  const state = memberOf(facts)
  if (isRefusal(state)) return state
  return state === candidate.state ? undefined : { refused: 'only-for-own-state', facts: { state } }
}

/** Out of the order of the list, the reason must be said. */
function mustSayWhy({ warning, expected }: NominationTurn, reason: CandidateProposed['turn']['reason']) {
  if (warning === 'none' || (reason && hasWords(reason))) return undefined
  return { refused: 'rotation-reason-missing', facts: { state: expected ?? '–' } } as const
}

/** Puts a candidate forward; out of order with a reason, and a warning that stands until it is waived. */
export const proposeCandidate: NominationDecide<'propose-candidate'> = (nomination, asked, facts) => {
  const { candidate, reason } = asked
  if (JSON.stringify(nomination.candidate) === JSON.stringify(candidate))
    return mustBeOwn(candidate, facts) ?? []
  const turn = turnOf(nomination, candidate.state, facts)
  const refused =
    mayProposeCandidate(nomination, facts) ??
    mustBeOwn(candidate, facts) ??
    mustHaveWords(candidate.name, facts) ??
    mustBeFirstTerm(nomination, candidate, facts) ??
    mustDifferFromHead(nomination, candidate.state, facts) ??
    mustSayWhy(turn, reason) ??
    (reason && hasWords(reason) ? mustHaveWords(reason, facts) : undefined)
  const kept = turn.warning === 'none' ? turn : { ...turn, reason }
  const content: CandidateProposed = { candidate, turn: kept, on: facts.day }
  return refused ?? [actOf('CandidateProposed', content)]
}

/** A candidate is put forward. */
export const candidateProposed: NominationEvolve<CandidateProposed> = (nomination, { on, candidate, turn }) =>
  stepped(nomination, { stage: 'proposed', on, state: candidate.state, decision: null }, { candidate, turn })
