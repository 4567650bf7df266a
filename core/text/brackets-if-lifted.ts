import { says } from './brackets-attribution.ts'
import { countBrackets } from './brackets-count.ts'
import { type Attribution, bracketLimits, type Negotiated, type Proposal } from './brackets-negotiated.ts'
import { placeNumbers } from './brackets-place.ts'

const names = (attribution: Attribution, state: string): boolean =>
  attribution.some(({ states }) => states.includes(state))

const without = (attribution: Attribution, state: string): Attribution =>
  attribution
    .map(clause => ({ ...clause, states: clause.states.filter(each => each !== state) }))
    .filter(({ states }) => states.length > 0)

const asks = (attribution: Attribution): boolean =>
  says(attribution, 'propose', 'support', 'delete', 'reserve', 'ad ref')

/** Whether a proposal still holds the bracket open: new words that somebody wants, or a demand on those that stand. */
const isLive = ({ kind, attribution }: Proposal): boolean =>
  kind === 'wording' || kind === 'hold' || asks(attribution)

const isSponsored = (said: Attribution): boolean => says(said, 'propose', 'support')

/** What one proposal is without a delegation; nothing if it was the last to want it. */
function freed(proposal: Proposal, state: string, depth: number): Proposal | null {
  const attribution = without(proposal.attribution, state)
  if (proposal.kind === 'wording' && isSponsored(proposal.attribution) && !isSponsored(attribution))
    return null
  if (proposal.kind !== 'wording' && proposal.kind !== 'standing' && attribution.length === 0) return null
  if (!('proposals' in proposal) || depth > bracketLimits.depth) return { ...proposal, attribution }
  return { ...proposal, attribution, proposals: freedAll(proposal.proposals ?? [], state, depth + 1) }
}

type Left = { readonly was: Proposal; readonly is: Proposal | null }

/** A standing line that says nothing any more and holds nothing goes. */
const isEmpty = ({ was, is }: Left): boolean =>
  is?.kind === 'standing' &&
  was.attribution.length > 0 &&
  is.attribution.length === 0 &&
  (is.proposals ?? []).length === 0

/** Whether a bracket stays. To retain words asks for nothing once nobody wants them changed. */
function isHeld(place: readonly Left[], state: string): boolean {
  if (!place.some(({ was }) => names(was.attribution, state))) return true
  if (place.some(({ is }) => is !== null && isLive(is))) return true
  const lostDemand = place.some(({ was }) => isLive(was) && names(was.attribution, state))
  return !lostDemand && place.some(({ is }) => is !== null && is.attribution.length > 0)
}

/** The first of each bracket opens one of its own. */
function apart(proposals: readonly Proposal[]): readonly Proposal[] {
  const numbers = placeNumbers(proposals)
  return proposals.map((proposal, index) =>
    numbers.indexOf(numbers[index] ?? 0) === index ? { ...proposal, apart: true as const } : proposal,
  )
}

/** Proposals inside words that stand remain when the bracket around the words goes. */
const released = ({ is }: Left): readonly Proposal[] =>
  is?.kind === 'standing' ? apart(is.proposals ?? []) : []

/** The first that is left of a bracket opens it, as the first did that was there. */
function reopened(
  place: readonly Left[],
  left: readonly (readonly Proposal[])[],
): readonly (readonly Proposal[])[] {
  const first = left.findIndex(each => each.length > 0)
  return place[0]?.was.apart ? left.map((each, index) => (index === first ? apart(each) : each)) : left
}

/** What is left of each proposal of one bracket. */
function leftOf(place: readonly Left[], state: string): readonly (readonly Proposal[])[] {
  if (!isHeld(place, state)) return reopened(place, place.map(released))
  return reopened(
    place,
    place.map(each => (each.is === null || isEmpty(each) ? [] : [each.is])),
  )
}

/** Bracket by bracket, in the order of submission. */
function freedAll(proposals: readonly Proposal[], state: string, depth: number): readonly Proposal[] {
  const numbers = placeNumbers(proposals)
  const places: Left[][] = []
  for (const [index, was] of proposals.entries())
    (places[numbers[index] ?? 0] ??= []).push({ was, is: freed(was, state, depth) })
  const left = places.map(place => [...leftOf(place, state)])
  return numbers.flatMap(number => left[number]?.shift() ?? [])
}

/** The paragraph as it would stand if one delegation lifted all of its own: proposals, support, opposition and holds. */
export const ifLifted = (paragraph: Negotiated, state: string): Negotiated => ({
  ...paragraph,
  proposals: freedAll(paragraph.proposals, state, 1),
})

/** How many brackets would remain if one delegation lifted all of its own. */
export const remainingIfLifted = (paragraph: Negotiated, state: string): number =>
  countBrackets(ifLifted(paragraph, state)).brackets
