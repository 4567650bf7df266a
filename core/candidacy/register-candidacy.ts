import { mustActFor, mustBePeriod, mustHaveWords } from '../procedure/register-checks.ts'
import type { RegisterFacts } from '../procedure/register-facts.ts'
import { actOf } from '../procedure/register-rule.ts'
import type { Refusal } from '../refusal.ts'
import type { CalendarDate } from '../calendar.ts'
import type { Candidacy } from './candidacy.ts'
import type { CandidacyDecide, CandidacyEvolve } from './candidacy-rule.ts'

/** What is recorded when a State tells the body for which seat it stands. */
export type CandidacyRegistered = Pick<Candidacy, 'id' | 'state' | 'organ' | 'seat' | 'term'> & {
  readonly on: CalendarDate
}

/** The State itself, or the secretariat on its letter. */
export const mayRegisterCandidacy = (
  candidacy: Candidacy,
  state: string,
  facts: RegisterFacts,
): Refusal | undefined =>
  mustActFor(state, facts) ??
  (candidacy.stage === 'none' ? undefined : { refused: 'register-already-opened' })

const mustBeElsewhere = (organ: string, { organs }: RegisterFacts): Refusal | undefined =>
  organs.some(({ id, of }) => id === organ && of === 'others')
    ? undefined
    : { refused: 'candidacy-not-elsewhere', facts: { organ } }

const mustBeKnown = (state: string, { states }: RegisterFacts): Refusal | undefined =>
  states.includes(state) ? undefined : { refused: 'candidacy-state-unknown', facts: { state } }

/** Enters a candidacy: State, organ, seat and term. It says nothing yet of what the body thinks of it. */
export const registerCandidacy: CandidacyDecide<'register-candidacy'> = (
  candidacy,
  { does: _does, ...asked },
  facts,
) => {
  if (candidacy.id === asked.id && candidacy.state === asked.state && candidacy.organ === asked.organ)
    return mustActFor(asked.state, facts) ?? []
  const content: CandidacyRegistered = { ...asked, on: facts.day }
  const refused =
    mayRegisterCandidacy(candidacy, asked.state, facts) ??
    mustBeKnown(asked.state, facts) ??
    mustBeElsewhere(asked.organ, facts) ??
    mustHaveWords(asked.seat, facts) ??
    mustBePeriod(asked.term.from, asked.term.to)
  return refused ?? [actOf('CandidacyRegistered', content)]
}

/** A candidacy stands in the register. */
export const candidacyRegistered: CandidacyEvolve<CandidacyRegistered> = (candidacy, { on, ...asked }) => ({
  ...candidacy,
  ...asked,
  since: on,
  stage: 'registered',
})
