import type { Refusal } from '../refusal.ts'
import type { Edit } from '../text/edit.ts'
import type { ProposalKind } from './proposal.ts'
import { slotsOf } from './slots.ts'

const inserts = ({ from, to, text }: Edit): boolean => from === to && text !== ''
const deletes = ({ from, to, text }: Edit): boolean => from < to && text === ''

/** Whether an edit fills a gap, the brackets of the gap included. */
const fills = ({ from, to, text }: Edit, base: string): boolean =>
  text !== '' && slotsOf(base).some(slot => slot.from === from && slot.to === to)

const holds = ({ from, to, text }: Edit, base: string): boolean => from < to && base.slice(from, to) === text

function isOfKind(kind: ProposalKind, base: string, edits: readonly Edit[]): boolean {
  if (kind === 'insert') return edits.every(inserts)
  if (kind === 'delete') return edits.every(deletes)
  return kind !== 'bracket' || edits.every(edit => holds(edit, base))
}

/** Why edits are not what their kind says: an insertion takes nothing out, a deletion adds nothing, a bracket changes nothing. */
export function kindUnfit(kind: ProposalKind, base: string, edits: readonly Edit[]): Refusal | undefined {
  if (edits.length === 0 && kind !== 'scope') return { refused: 'changes-nothing' }
  if (kind === 'fill')
    return edits.every(edit => fills(edit, base)) ? undefined : { refused: 'no-slot-there' }
  return isOfKind(kind, base, edits) ? undefined : { refused: 'kind-does-not-fit', facts: { kind } }
}
