import { isRefusal, type Refusal } from '../refusal.ts'
import type { Draft } from './draft.ts'
import { actOf, type DraftCommandBy, type DraftDecide, type DraftEvolve } from './draft-rule.ts'
import type { DraftFacts } from './facts.ts'
import { mustBeChair } from './is-chair.ts'
import { mustBeFree } from './must-be-alive.ts'
import { standingParagraph } from './paragraph-of.ts'
import { withParagraph } from './with-paragraph.ts'

type Reopen = Pick<DraftCommandBy<'reopen'>, 'paragraph' | 'ground' | 'reason'>

/** What is recorded when agreed text is opened again: which paragraph, on which ground, for which reason. */
export type ParagraphReopened = Reopen

/** Why the Chair cannot reopen an agreed paragraph, if so. */
export function mayReopen(draft: Draft, command: Reopen, facts: DraftFacts): Refusal | undefined {
  const refused = mustBeChair(facts) ?? mustBeFree(draft)
  if (refused) return refused
  const paragraph = standingParagraph(draft, command.paragraph)
  if (isRefusal(paragraph)) return paragraph
  if (command.ground === 'package' && draft.packageClause === 'off') return { refused: 'package-clause-off' }
  return command.reason.trim() === '' ? { refused: 'reason-missing' } : undefined
}

/** The Chair reopens an agreed paragraph: no member objected, or the package clause is on, or the facts have changed. */
export const reopen: DraftDecide<'reopen'> = (draft, command, facts) => {
  const refused = mayReopen(draft, command, facts)
  if (refused) return refused
  const { paragraph, ground, reason } = command
  const isOpen = draft.paragraphs.some(({ id, status }) => id === paragraph && status === 'open')
  const content: ParagraphReopened = { paragraph, ground, reason: reason.trim() }
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
