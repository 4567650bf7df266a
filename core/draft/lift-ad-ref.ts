import { isRefusal, type Refusal } from '../refusal.ts'
import { memberOf, mustBeMember } from '../procedure/who-acts.ts'
import { agreedAs, mustBeConfirmed } from './agree.ts'
import type { Draft, Paragraph } from './draft.ts'
import { actOf, type DraftCommandBy, type DraftDecide, type DraftEvolve } from './draft-rule.ts'
import type { DraftFacts } from './facts.ts'
import { mustStand } from './must-be-alive.ts'
import { standingParagraph } from './paragraph-of.ts'
import { withParagraph } from './with-paragraph.ts'

/** What is recorded when a member's government concurs: where it held, and what is agreed by all from now on. */
export type AdRefLifted = {
  readonly state: string
  readonly paragraphs: readonly string[]
  readonly agreed: readonly string[]
  readonly agreedBy: readonly string[]
}

type LiftAdRef = Pick<DraftCommandBy<'lift-ad-ref'>, 'paragraphs'>

/** Why a delegation cannot lift its holds, if so. Only the member that holds lifts its own. */
export function mayLiftAdRef(draft: Draft, command: LiftAdRef, facts: DraftFacts): Refusal | undefined {
  const refused = mustBeMember(facts) ?? mustStand(draft)
  return refused ?? command.paragraphs.map(id => standingParagraph(draft, id)).find(each => isRefusal(each))
}

const without = (paragraph: Paragraph, state: string): Paragraph => ({
  ...paragraph,
  adRef: paragraph.adRef.filter(each => each !== state),
})

/** A delegation lifts its ad ref holds; where it held as the last, the paragraph is agreed, unless the package clause is on. */
export const liftAdRef: DraftDecide<'lift-ad-ref'> = (draft, command, facts) => {
  const refused = mayLiftAdRef(draft, command, facts)
  const state = memberOf(facts)
  if (refused || isRefusal(state)) return refused ?? []
  const held = draft.paragraphs.filter(
    ({ id, adRef }) => command.paragraphs.includes(id) && adRef.includes(state),
  )
  const agreed = held.filter(each => !mustBeConfirmed(draft, without(each, state)))
  const content: AdRefLifted = {
    state,
    paragraphs: held.map(({ id }) => id),
    agreed: agreed.map(({ id }) => id),
    agreedBy: facts.members,
  }
  return held.length === 0 ? [] : [actOf('AdRefLifted', content)]
}

/** The member holds no longer, and what it held as the last is agreed. */
export const adRefLifted: DraftEvolve<AdRefLifted> = (draft, { state, paragraphs, agreed, agreedBy }) => {
  const lifted = paragraphs.reduce(
    (changed, id) => withParagraph(changed, id, paragraph => without(paragraph, state)),
    draft,
  )
  return agreed.reduce((changed, id) => withParagraph(changed, id, each => agreedAs(each, agreedBy)), lifted)
}
