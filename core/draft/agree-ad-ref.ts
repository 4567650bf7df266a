import { isRefusal, type Refusal } from '../refusal.ts'
import { mustBeChair } from '../procedure/who-acts.ts'
import { mustSeeWords } from './current-words.ts'
import type { Draft, Paragraph } from './draft.ts'
import { actOf, type DraftCommandBy, type DraftDecide, type DraftEvolve } from './draft-rule.ts'
import type { DraftFacts } from './facts.ts'
import { mustBeSettled } from './must-be-settled.ts'
import { openParagraph, standingParagraph } from './paragraph-of.ts'
import { mustBeUnderNegotiation } from './under-negotiation.ts'
import { withParagraph } from './with-paragraph.ts'

/** What is recorded of an agreement ad referendum: on which words, who agreed, and whose concurrence is still to come. */
export type ParagraphAgreedAdRef = {
  readonly paragraph: string
  readonly words: number
  readonly holds: readonly string[]
  readonly agreedBy: readonly string[]
}

type AgreeAdRef = Pick<DraftCommandBy<'agree-ad-ref'>, 'paragraph' | 'words' | 'holds'>

function mustBeMembers(holds: readonly string[], { members }: DraftFacts): Refusal | undefined {
  const strangers = holds.filter(state => !members.includes(state))
  if (strangers.length === 0) return undefined
  return { refused: 'holds-of-members-only', facts: { states: strangers.join(', ') } }
}

/** A paragraph is agreed only once a reading took place (practice 5.2). */
const mustHaveBeenRead = ({ readings }: Draft): Refusal | undefined =>
  readings.length > 0 ? undefined : { refused: 'no-reading-yet' }

/** Why the Chair cannot declare a paragraph agreed ad referendum, if so (practice 5.2, I-07). */
export function mayAgreeAdRef(draft: Draft, command: AgreeAdRef, facts: DraftFacts): Refusal | undefined {
  const refused = mustBeChair(facts) ?? mustBeUnderNegotiation(draft) ?? mustHaveBeenRead(draft)
  if (refused) return refused
  const paragraph = openParagraph(draft, command.paragraph)
  if (isRefusal(paragraph)) return paragraph
  return (
    mustSeeWords(paragraph, command.words) ??
    mustBeSettled(draft, paragraph) ??
    mustBeMembers(command.holds, facts)
  )
}

/** Those that hold already, and those that hold from now on, in protocol order. */
function heldBy(paragraph: Paragraph, holds: readonly string[], { members }: DraftFacts): readonly string[] {
  const held = new Set([...paragraph.adRef, ...holds])
  return [
    ...members.filter(state => held.has(state)),
    ...paragraph.adRef.filter(state => !members.includes(state)),
  ]
}

const isAlready = (draft: Draft, { paragraph: id, words }: AgreeAdRef, { actor }: DraftFacts): boolean => {
  const paragraph = standingParagraph(draft, id)
  const isSame = !isRefusal(paragraph) && paragraph.status === 'agreed-ad-ref' && paragraph.words === words
  return actor.capacity === 'chair' && isSame
}

/** The Chair declares a paragraph agreed ad referendum: nobody objected, and some members still await their capitals. */
export const agreeAdRef: DraftDecide<'agree-ad-ref'> = (draft, command, facts) => {
  if (isAlready(draft, command, facts)) return []
  const refused = mayAgreeAdRef(draft, command, facts)
  const paragraph = openParagraph(draft, command.paragraph)
  if (refused || isRefusal(paragraph)) return refused ?? []
  const holds = heldBy(paragraph, command.holds, facts)
  const agreedBy = facts.members.filter(state => !holds.includes(state))
  const content: ParagraphAgreedAdRef = { paragraph: paragraph.id, words: command.words, holds, agreedBy }
  return [actOf('ParagraphAgreedAdRef', content)]
}

/** It is agreed, subject to those that hold. */
export const paragraphAgreedAdRef: DraftEvolve<ParagraphAgreedAdRef> = (draft, content) =>
  withParagraph(draft, content.paragraph, paragraph => ({
    ...paragraph,
    status: 'agreed-ad-ref',
    adRef: content.holds,
    agreedBy: content.agreedBy,
  }))
