import type { CalendarDate } from '../calendar.ts'
import { decisionFound, mustBeOfficer, mustBeOn } from '../procedure/register-checks.ts'
import type { RegisterFacts } from '../procedure/register-facts.ts'
import { actOf } from '../procedure/register-rule.ts'
import { type FoundSource, isSource, placeOf, type SourceRef } from '../procedure/source.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import { type Candidacy, type CandidacyRung, candidacyRungs } from './candidacy.ts'
import { type CandidacyDecide, type CandidacyEvolve, mustStand } from './candidacy-rule.ts'

/** What is recorded when the body took an act on a candidacy. Another rung than before is stated with the one before. */
export type CandidacyActTaken = {
  readonly rung: CandidacyRung
  readonly before: CandidacyRung | null
  readonly source: SourceRef
  readonly on: CalendarDate
}

/** The Chair or the secretariat records the act of the body while the candidacy stands. */
export const mayTakeAct = (candidacy: Candidacy, facts: RegisterFacts): Refusal | undefined =>
  mustBeOfficer(facts) ?? mustStand(candidacy)

const isRung = (word: string | null | undefined): word is CandidacyRung =>
  candidacyRungs.some(rung => rung === word)

/** The rung that a source prints: of a text, the type of its act; of a decision, what it says, or note where it notes. */
function rungIn(source: FoundSource): CandidacyRung | null {
  if (source.kind === 'text') return isRung(source.type) ? source.type : null
  const said = source.subject?.rung
  if (isRung(said)) return said
  return source.act === 'note' ? 'note' : null
}

/** The source must be there, and must be on this candidacy. */
function sourceOn(candidacy: Candidacy, asked: SourceRef, facts: RegisterFacts): FoundSource | Refusal {
  const { source } = facts
  if (asked.kind === 'decision') {
    const decided = decisionFound(facts, asked)
    return isRefusal(decided) ? decided : (mustBeOn(decided, 'candidacy', candidacy.id) ?? decided)
  }
  const place = placeOf(asked)
  if (source?.kind !== 'text' || !isSource(source, asked))
    return { refused: 'source-not-found', facts: { source: place } }
  return source.candidates.includes(candidacy.state)
    ? source
    : { refused: 'candidacy-not-in-source', facts: { source: place } }
}

const isSame = (one: SourceRef, other: SourceRef): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Records the act on the very rung that the source prints: nothing moves up the ladder by itself (M20). */
export const takeAct: CandidacyDecide<'take-act'> = (candidacy, { rung, source: asked }, facts) => {
  if (candidacy.acts.some(each => each.rung === rung && isSame(each.source, asked)))
    return mustBeOfficer(facts) ?? []
  const source = mayTakeAct(candidacy, facts) ?? sourceOn(candidacy, asked, facts)
  if (isRefusal(source)) return source
  if (rungIn(source) !== rung) return { refused: 'rung-not-in-source' }
  const before = candidacy.acts.at(-1)?.rung ?? null
  const content: CandidacyActTaken = { rung, before, source: asked, on: source.on ?? facts.day }
  return [actOf('CandidacyActTaken', content)]
}

/** The body took an act on the candidacy. */
export const candidacyActTaken: CandidacyEvolve<CandidacyActTaken> = (candidacy, { rung, source, on }) => ({
  ...candidacy,
  acts: [...candidacy.acts, { rung, source, on }],
})
