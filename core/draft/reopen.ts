import { isRefusal, type Refusal } from '../refusal.ts'
import { mustBeChair } from '../procedure/who-acts.ts'
import type { Draft } from './draft.ts'
import { actOf, type DraftCommandBy, type DraftDecide, type DraftEvolve } from './draft-rule.ts'
import type { DraftFacts } from './facts.ts'
import { mustBeFree } from './must-be-alive.ts'
import { standingParagraph } from './paragraph-of.ts'
import { withParagraph } from './with-paragraph.ts'

type Reopen = Pick<DraftCommandBy<'reopen'>, 'paragraph' | 'ground' | 'reason' | 'inFavour'>

/** What is recorded when agreed text is opened again: which paragraph, on which ground, for which reason, and who was for it. */
export type ParagraphReopened = Reopen

/** The will of the members opens agreed text only as the rules of the body say: none objects, two thirds are for it, or never. */
function willUnfit({ ground, inFavour = [] }: Reopen, facts: DraftFacts): Refusal | undefined {
  const { reopening = 'no-objection', members } = facts
  if (ground !== 'no-objection' && ground !== 'two-thirds') return undefined
  if (reopening === 'never') return { refused: 'reopened-never' }
  if (ground !== reopening) return { refused: 'reopened-on-other-ground' }
  const forIt = members.filter(state => inFavour.includes(state)).length
  return ground === 'no-objection' || forIt * 3 >= members.length * 2
    ? undefined
    : { refused: 'reopened-by-too-few', facts: { states: String(forIt), members: String(members.length) } }
}

/** Why the Chair cannot reopen an agreed paragraph, if so. */
export function mayReopen(draft: Draft, command: Reopen, facts: DraftFacts): Refusal | undefined {
  const refused = mustBeChair(facts) ?? mustBeFree(draft)
  if (refused) return refused
  const paragraph = standingParagraph(draft, command.paragraph)
  if (isRefusal(paragraph)) return paragraph
  if (command.ground === 'package' && draft.packageClause === 'off') return { refused: 'package-clause-off' }
  return (
    willUnfit(command, facts) ?? (command.reason.trim() === '' ? { refused: 'reason-missing' } : undefined)
  )
}

/** The Chair reopens an agreed paragraph: no member objected, or two thirds are for it where the rules ask that, or the package clause is on, or the facts have changed. */
export const reopen: DraftDecide<'reopen'> = (draft, command, facts) => {
  const refused = mayReopen(draft, command, facts)
  if (refused) return refused
  const { paragraph, ground, reason } = command
  const inFavour = facts.members.filter(state => command.inFavour?.includes(state))
  const isOpen = draft.paragraphs.some(({ id, status }) => id === paragraph && status === 'open')
  const content: ParagraphReopened = {
    paragraph,
    ground,
    reason: reason.trim(),
    ...(ground === 'two-thirds' ? { inFavour } : {}),
  }
  return isOpen ? [] : [actOf('ParagraphReopened', content)]
}

const isAgreed = ({ stage }: Draft): boolean =>
  stage === 'agreed-ad-ref' || stage === 'adopted-in-principle' || stage === 'submitted-up'

/** It is open again, and with it the draft; the other paragraphs keep their status. */
export const paragraphReopened: DraftEvolve<ParagraphReopened> = (draft, content) => ({
  ...withParagraph(draft, content.paragraph, paragraph => ({
    ...paragraph,
    status: 'open',
    adRef: [],
    agreedBy: [],
    corrected: null,
  })),
  stage: isAgreed(draft) ? 'under-negotiation' : draft.stage,
})
