import type { Refusal } from '../../core/refusal.ts'
import { mayPrepare } from '../draft/may-prepare.ts'
import { useTable } from './draft-table.tsx'
import { useWords } from './visit.tsx'

/** Lays what the form proposes to the delegation's own set instead of sending it; nobody else sees it. */
export function PrepareButton({
  form,
  guard,
}: {
  readonly form: string
  readonly guard: Refusal | undefined
}) {
  const table = useTable()
  const { draftForms } = useWords()
  if (!mayPrepare(table, guard)) return null
  return (
    <button className="btn s quiet" name="set" value="ours" data-prepares={form}>
      {draftForms.prepare}
    </button>
  )
}
