import { assertEdits } from './apply-edits.ts'
import type { Edit } from './edit.ts'
import { type Group, madeOf, touching } from './touching.ts'

/**
 * What becomes of a proposal when another change was accepted: it moves with its words; or some of its edits touch what
 * was accepted, and a person decides; or all that it asks has been accepted already.
 */
export type Carried =
  | { readonly kind: 'carried'; readonly edits: readonly Edit[] }
  | { readonly kind: 'conflict'; readonly edits: readonly Edit[] }
  | { readonly kind: 'met' }

/**
 * Carries the edits of a proposal over accepted edits of the same base. What touches is never moved, unless both do the same
 * there: then that part is met, and only the rest is carried.
 */
export function carry(edits: readonly Edit[], over: readonly Edit[], base: string): Carried {
  assertEdits(base, edits)
  assertEdits(base, over)
  const groups = touching(meant(edits, base), meant(over, base), base)
  const unmet = groups.filter(group => group.edits.length > 0 && !isMet(group, base))
  const conflicts = unmet.filter(group => group.over.length > 0)
  if (conflicts.length > 0) return { kind: 'conflict', edits: conflicts.flatMap(group => group.edits) }
  if (unmet.length === 0 && edits.length > 0) return { kind: 'met' }
  return {
    kind: 'carried',
    edits: moved(
      unmet.flatMap(group => group.edits),
      over,
    ),
  }
}

/** Edits that change something. */
const meant = (edits: readonly Edit[], base: string): readonly Edit[] =>
  edits.filter(({ from, to, text }) => base.slice(from, to) !== text)

/** Whether both lists make the same of the stretch that a group covers. */
const isMet = ({ from, to, edits, over }: Group, base: string): boolean =>
  over.length > 0 && madeOf(base, from, to, edits) === madeOf(base, from, to, over)

/** Edits in the places they have after the accepted ones; none of them touches one of those. */
function moved(edits: readonly Edit[], over: readonly Edit[]): readonly Edit[] {
  let there = 0
  let shift = 0
  return edits.map(({ from, to, text }) => {
    for (let edit = over[there]; edit && edit.to <= from; edit = over[there]) {
      shift += edit.text.length - (edit.to - edit.from)
      there += 1
    }
    return { from: from + shift, to: to + shift, text }
  })
}
