import type { Refusal } from '../refusal.ts'
import type { Draft, Paragraph } from './draft.ts'
import { liveOn } from './lies-on.ts'
import { printedNumber } from './printed-number.ts'

/**
 * What stands in the way of agreement on a paragraph: a political placeholder, an undecided scope, any live proposal (I-07). A
 * technical placeholder does not.
 */
export function mustBeSettled(draft: Draft, paragraph: Paragraph): Refusal | undefined {
  const live = liveOn(draft, paragraph.id)
  const number = printedNumber(paragraph)
  const placeholder = live.find(({ kind }) => kind === 'placeholder')
  if (placeholder)
    return {
      refused: 'placeholder-political',
      facts: { paragraph: number, states: placeholder.sponsors.join(', ') },
    }
  if (live.some(({ kind }) => kind === 'scope'))
    return { refused: 'scope-undecided', facts: { paragraph: number } }
  if (live.length === 0) return undefined
  return { refused: 'proposals-live', facts: { paragraph: number, count: String(live.length) } }
}
