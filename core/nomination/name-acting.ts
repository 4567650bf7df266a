import { mustBePeriod, mustBeSecretariat, mustHaveWords } from '../procedure/register-checks.ts'
import type { RegisterFacts } from '../procedure/register-facts.ts'
import { actOf } from '../procedure/register-rule.ts'
import type { Refusal } from '../refusal.ts'
import type { ActingHolder, Nomination } from './nomination.ts'
import { mustStandAt, type NominationDecide, type NominationEvolve, type OnDay } from './nomination-rule.ts'

/** What is recorded when somebody acts for the holder until the term begins. */
export type ActingHolderNamed = OnDay & { readonly holder: ActingHolder }

/** The secretariat records who acts, as long as nobody is in office. */
export const mayNameActing = (nomination: Nomination, facts: RegisterFacts): Refusal | undefined =>
  mustBeSecretariat(facts) ??
  mustStandAt(nomination, 'vacancy-notified', 'proposed', 'consulted', 'nominated', 'submitted')

/** Who acts, does so before the term begins. */
const mustEndBefore = ({ from }: Nomination, { to }: ActingHolder): Refusal | undefined =>
  to < from ? undefined : { refused: 'acting-beyond-gap', facts: { from } }

/** Records who acts for the holder, from a day to a day, before the term. */
export const nameActing: NominationDecide<'name-acting'> = (nomination, { holder }, facts) => {
  const isSame = nomination.acting.some(each => JSON.stringify(each) === JSON.stringify(holder))
  if (isSame) return mustBeSecretariat(facts) ?? []
  const content: ActingHolderNamed = { holder, on: facts.day }
  const refused =
    mayNameActing(nomination, facts) ??
    mustHaveWords(holder.name, facts) ??
    mustBePeriod(holder.from, holder.to) ??
    mustEndBefore(nomination, holder)
  return refused ?? [actOf('ActingHolderNamed', content)]
}

/** Somebody acts for the holder. */
export const actingHolderNamed: NominationEvolve<ActingHolderNamed> = (nomination, { holder }) => ({
  ...nomination,
  acting: [...nomination.acting, holder],
})
