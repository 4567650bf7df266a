import { isRefusal, type Refusal } from '../refusal.ts'
import type { ProposedChange } from './command.ts'
import type { Draft, Paragraph } from './draft.ts'
import { openParagraph, paragraphOf, stands } from './paragraph-of.ts'

type Placed = Extract<ProposedChange, { readonly kind: 'move' | 'merge' }>

/** The paragraphs that stand, without one of them, as they would be read if it stood behind a place. */
function orderWith({ paragraphs }: Draft, id: string, after: string | null): string {
  const moved = paragraphs.filter(each => each.id !== id)
  const at = after === null ? 0 : moved.findIndex(each => each.id === after) + 1
  const own = paragraphs.filter(each => each.id === id)
  return [...moved.slice(0, at), ...own, ...moved.slice(at)]
    .filter(stands)
    .map(each => each.id)
    .join()
}

function moveUnfit(draft: Draft, id: string, after: string | null): Refusal | undefined {
  const anchor = after === null ? undefined : paragraphOf(draft, after)
  if (anchor && isRefusal(anchor)) return anchor
  const before = draft.paragraphs
    .filter(stands)
    .map(each => each.id)
    .join()
  return after === id || orderWith(draft, id, after) === before ? { refused: 'changes-nothing' } : undefined
}

/** Why a paragraph cannot be moved to a place, or merged into another, if so. */
export function placeUnfit(draft: Draft, change: Placed, { id }: Paragraph): Refusal | undefined {
  if (change.kind === 'move') return moveUnfit(draft, id, change.after)
  if (change.into === id) return { refused: 'changes-nothing' }
  const into = openParagraph(draft, change.into)
  return isRefusal(into) ? into : undefined
}
