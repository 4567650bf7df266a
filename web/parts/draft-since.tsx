import { queryAt } from '../draft/table.ts'
import { useTable } from './draft-table.tsx'
import { useWords } from './visit.tsx'

/** What changed since the seat last looked; the marks go when it says that it has seen them. */
export function SinceNote() {
  const table = useTable()
  const { draft } = useWords()
  if (table.changed.size === 0) return null
  return (
    <form className="since noprint" method="post" action={`${table.address}/seen${queryAt(table)}`}>
      <input type="hidden" name="position" value={table.position} />
      <span>{draft.seenNote(table.changed.size)}</span> <button className="plain">{draft.seenAll}</button>
    </form>
  )
}
