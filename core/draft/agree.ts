import { isRefusal, type Refusal } from '../refusal.ts'
import { mustBeChair } from '../procedure/who-acts.ts'
import { mustSeeWords } from './current-words.ts'
import type { Draft, Paragraph } from './draft.ts'
import { actOf, type DraftCommandBy, type DraftDecide, type DraftEvolve } from './draft-rule.ts'
import type { DraftFacts } from './facts.ts'
import { mustBeAlive } from './must-be-alive.ts'
import { mustBeSettled } from './must-be-settled.ts'
import { standingParagraph } from './paragraph-of.ts'
import { printedNumber } from './printed-number.ts'
import { withParagraph } from './with-paragraph.ts'

/** What is recorded of an agreement: on which words, and which members of the day agreed, silently or not (practice 5.2). */
export type ParagraphAgreed = {
  readonly paragraph: string
  readonly words: number
  readonly agreedBy: readonly string[]
}

type Agree = Pick<DraftCommandBy<'agree'>, 'paragraph' | 'words'>

/** Whether nothing but a hold or the package clause keeps a paragraph from being agreed. */
export function mustBeConfirmed({ packageClause }: Draft, paragraph: Paragraph): Refusal | undefined {
  const number = printedNumber(paragraph)
  if (paragraph.status !== 'agreed-ad-ref')
    return { refused: 'not-agreed-ad-ref', facts: { paragraph: number } }
  if (packageClause === 'on') return { refused: 'package-clause-on' }
  if (paragraph.adRef.length === 0) return undefined
  return { refused: 'holds-open', facts: { paragraph: number, states: paragraph.adRef.join(', ') } }
}

/** Why the Chair cannot declare a paragraph agreed, if so (practice 5.2, I-07). */
export function mayAgree(draft: Draft, command: Agree, facts: DraftFacts): Refusal | undefined {
  const refused = mustBeChair(facts) ?? mustBeAlive(draft)
  if (refused) return refused
  const paragraph = standingParagraph(draft, command.paragraph)
  if (isRefusal(paragraph)) return paragraph
  return (
    mustSeeWords(paragraph, command.words) ??
    mustBeSettled(draft, paragraph) ??
    mustBeConfirmed(draft, paragraph)
  )
}

const isAlready = (draft: Draft, { paragraph: id, words }: Agree, { actor }: DraftFacts): boolean => {
  const paragraph = draft.paragraphs.find(each => each.id === id)
  return actor.capacity === 'chair' && paragraph?.status === 'agreed' && paragraph.words === words
}

/** The Chair declares a paragraph agreed by all members of the day. */
export const agree: DraftDecide<'agree'> = (draft, command, facts) => {
  if (isAlready(draft, command, facts)) return []
  const { paragraph, words } = command
  const content: ParagraphAgreed = { paragraph, words, agreedBy: facts.members }
  return mayAgree(draft, command, facts) ?? [actOf('ParagraphAgreed', content)]
}

/** The paragraph as it is once it is agreed. */
export const agreedAs = (paragraph: Paragraph, agreedBy: readonly string[]): Paragraph => ({
  ...paragraph,
  status: 'agreed',
  adRef: [],
  agreedBy,
})

/** It is agreed. */
export const paragraphAgreed: DraftEvolve<ParagraphAgreed> = (draft, { paragraph, agreedBy }) =>
  withParagraph(draft, paragraph, agreed => agreedAs(agreed, agreedBy))
