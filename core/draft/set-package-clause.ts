import type { Refusal } from '../refusal.ts'
import { mustBeChair } from '../procedure/who-acts.ts'
import { agreedAs, mustBeConfirmed } from './agree.ts'
import type { Draft } from './draft.ts'
import { actOf, type DraftDecide, type DraftEvolve } from './draft-rule.ts'
import type { DraftFacts } from './facts.ts'
import { mustBeAlive } from './must-be-alive.ts'
import { withParagraph } from './with-paragraph.ts'

/** What is recorded: whether nothing is agreed until everything is, and what is agreed by all once that no longer holds. */
export type PackageClauseSet = {
  readonly to: 'on' | 'off'
  readonly agreed: readonly string[]
  readonly agreedBy: readonly string[]
}

/** Why the package clause cannot be turned on or off, if so. */
export const maySetPackageClause = (draft: Draft, facts: DraftFacts): Refusal | undefined =>
  mustBeChair(facts) ?? mustBeAlive(draft)

/** What was agreed provisionally only because of the clause. */
const confirmedBy = (draft: Draft, to: 'on' | 'off'): readonly string[] =>
  draft.paragraphs
    .filter(paragraph => !mustBeConfirmed({ ...draft, packageClause: to }, paragraph))
    .map(({ id }) => id)

/** The Chair turns the package clause on or off. Turned off, paragraphs agreed ad referendum without holds are agreed. */
export const setPackageClause: DraftDecide<'set-package-clause'> = (draft, { to }, facts) => {
  const refused = maySetPackageClause(draft, facts)
  if (refused || draft.packageClause === to) return refused ?? []
  const content: PackageClauseSet = { to, agreed: confirmedBy(draft, to), agreedBy: facts.members }
  return [actOf('PackageClauseSet', content)]
}

/** The clause is on or off, and what it alone held back is agreed. */
export const packageClauseSet: DraftEvolve<PackageClauseSet> = (draft, { to, agreed, agreedBy }) =>
  agreed.reduce((changed, id) => withParagraph(changed, id, each => agreedAs(each, agreedBy)), {
    ...draft,
    packageClause: to,
  })
