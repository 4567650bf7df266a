import type { Refusal } from '../refusal.ts'
import { mayAgreeAdRef } from './agree-ad-ref.ts'
import { mayAgree } from './agree.ts'
import type { Draft, Paragraph } from './draft.ts'
import type { DraftFacts } from './facts.ts'
import { liveByParagraph } from './lies-on.ts'

/** What the Chair may declare agreed now, and the paragraphs that something stands in the way of. */
export type AwaitingChair = {
  readonly ready: readonly Paragraph[]
  readonly barred: readonly Paragraph[]
}

/** Why a paragraph that is not agreed cannot be brought one step further now, if so (practice 5.2, I-07). */
export function whyNotAgreed(draft: Draft, paragraph: Paragraph, facts: DraftFacts): Refusal | undefined {
  const { id, words, status } = paragraph
  return status === 'open'
    ? mayAgreeAdRef(draft, { paragraph: id, words, holds: [] }, facts)
    : mayAgree(draft, { paragraph: id, words }, facts)
}

const isPending = ({ status }: Paragraph): boolean => status === 'open' || status === 'agreed-ad-ref'

/** What awaits the Chair on a draft. A paragraph with a live proposal cannot be agreed, so only others are judged. */
export function awaitingChair(draft: Draft, facts: DraftFacts): AwaitingChair {
  const lying = liveByParagraph(draft)
  const pending = draft.paragraphs.filter(isPending)
  const ready = new Set(
    pending.filter(each => !lying.has(each.id) && whyNotAgreed(draft, each, facts) === undefined),
  )
  return { ready: [...ready], barred: pending.filter(each => !ready.has(each)) }
}
