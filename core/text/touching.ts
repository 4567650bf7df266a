import { applyEdits } from './apply-edits.ts'
import type { Edit } from './edit.ts'
import { isOnePlace } from './one-place.ts'

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
 * Two edits touch when they overlap, meet end to end, or are one place: from one of them on, nothing lies between that would
 * tell them apart. Groups come in the order of the text; which list is called which makes no difference.
 */
export function touching(edits: readonly Edit[], over: readonly Edit[], base: string): readonly Group[] {
  const groups: Group[] = []
  let at = 0
  let there = 0
  while (at < edits.length || there < over.length) {
    const start = { at, there }
    if (isFirst(edits[at], over[there])) at += 1
    else there += 1
    for (;;) {
      if (
        reaches({ list: edits, from: start.at, to: at }, { list: over, from: start.there, to: there }, base)
      )
        at += 1
      else if (
        reaches({ list: over, from: start.there, to: there }, { list: edits, from: start.at, to: at }, base)
      )
        there += 1
      else break
    }
    groups.push(groupOf(edits.slice(start.at, at), over.slice(start.there, there)))
  }
  return groups
}

const isFirst = (edit: Edit | undefined, other: Edit | undefined): boolean =>
  edit !== undefined && (other === undefined || edit.from <= other.from)

/** The edits of a list that belong to a group so far: from one up to, but without, the one that is looked at next. */
type Row = { readonly list: readonly Edit[]; readonly from: number; readonly to: number }

const lastOf = ({ list, from, to }: Row): Edit | undefined => (to > from ? list[to - 1] : undefined)

/** Whether the next edit of a list touches the last of the other list; it begins no earlier than all of them. */
function reaches(own: Row, others: Row, base: string): boolean {
  const edit = own.list[own.to]
  const last = lastOf(others)
  if (!edit || !last) return false
  return edit.from <= last.to || (isNext(edit, last, own, others) && isOnePlace(last, edit, base))
}

/** Whether no edit of either list lies between an edit and the last before it in the other list. */
function isNext(edit: Edit, last: Edit, own: Row, others: Row): boolean {
  const before = lastOf(own)
  const after = others.list[others.to]
  return (!before || before.from <= last.from) && (!after || after.from > edit.from)
}
