import type { Entry } from '../../core/journal/entry.ts'
import { numbersOf } from '../draft/rows.ts'
import { useNames, useTable } from './draft-table.tsx'
import { useSeatName } from './header.tsx'
import { useWords } from './visit.tsx'

export type NamedAct = Pick<Entry, 'type' | 'actor' | 'state'> & { readonly proposal: string | null }

/** Names an act in a line: who did what, to which proposal. */
export function useActName(): (act: NamedAct) => string {
  const { draft: shown } = useTable()
  const { draft, draftViews, frame } = useWords()
  const nameOf = useNames()
  const seatName = useSeatName()
  const numbers = numbersOf(shown)
  return ({ type, actor, state, proposal }) => {
    const by = state ? nameOf(state) : seatName({ id: actor, state: null })
    const number = proposal === null ? undefined : numbers.get(proposal)
    const kind = proposal === null ? undefined : shown.proposals.get(proposal)?.kind
    const about =
      number === undefined || !kind ? '' : draftViews.about(draft.number(number), draft.kinds[kind])
    return `${by}${frame.colon}${draft.acts[type] ?? type}${about}`
  }
}
