import { applyEdits } from './apply-edits.ts'
import type { Edit } from './edit.ts'

/** Edits of two lists that touch each other, directly or through one another, and the stretch that they cover. */
export type Group = {
  readonly from: number
  readonly to: number
  readonly edits: readonly Edit[]
  readonly over: readonly Edit[]
}

function groupOf(edits: readonly Edit[], over: readonly Edit[]): Group {
  const from = Math.min(edits[0]?.from ?? Infinity, over[0]?.from ?? Infinity)
  const to = Math.max(edits.at(-1)?.to ?? 0, over.at(-1)?.to ?? 0)
  return { from, to, edits, over }
}

/** What edits make of a stretch of the base. */
export const madeOf = (base: string, from: number, to: number, edits: readonly Edit[]): string =>
  applyEdits(
    base.slice(from, to),
    edits.map(edit => ({ from: edit.from - from, to: edit.to - from, text: edit.text })),
  )

/**
 * Two edits touch when they overlap, meet end to end, or insert at one place: from one of them on, nothing lies between.
 * Groups come in the order of the text; which list is called which makes no difference.
 */
export function touching(edits: readonly Edit[], over: readonly Edit[]): readonly Group[] {
  const groups: Group[] = []
  let at = 0
  let there = 0
  while (at < edits.length || there < over.length) {
    const start = { at, there }
    if (isFirst(edits[at], over[there])) at += 1
    else there += 1
    for (;;) {
      if (reaches(edits[at], over, start.there, there)) at += 1
      else if (reaches(over[there], edits, start.at, at)) there += 1
      else break
    }
    groups.push(groupOf(edits.slice(start.at, at), over.slice(start.there, there)))
  }
  return groups
}

const isFirst = (edit: Edit | undefined, other: Edit | undefined): boolean =>
  edit !== undefined && (other === undefined || edit.from <= other.from)

/** Whether an edit touches the last of a stretch of the other list; it begins no earlier than all of them. */
function reaches(edit: Edit | undefined, others: readonly Edit[], first: number, end: number): boolean {
  const last = end > first ? others[end - 1] : undefined
  return edit !== undefined && last !== undefined && edit.from <= last.to
}
