import type { LastAct } from '../../core/draft/draft.ts'
import { printedNumber } from '../../core/draft/printed-number.ts'
import { mayUndoLast } from '../../core/draft/undo-last.ts'
import { numbersOf } from '../draft/rows.ts'
import { DraftForm } from './draft-form.tsx'
import { useTable } from './draft-table.tsx'
import { RefusalNote } from './refusal-note.tsx'
import { useWords } from './visit.tsx'

/** What was done, in words: to which proposal, or to which paragraph. */
function useDone(): (last: LastAct) => string {
  const { draft: shown } = useTable()
  const { draft, draftUndo } = useWords()
  return ({ act, of, before }) => {
    const number = numbersOf(shown).get(of)
    const paragraph = [...shown.paragraphs, ...(before?.paragraphs ?? [])].find(({ id }) => id === of)
    const name = number === undefined ? paragraph && printedNumber(paragraph) : draft.number(number)
    return draftUndo.acts[act]?.(name ?? '') ?? act
  }
}

/** The pen-holder's way back from its last act, until anything else is recorded; nobody else sees it. */
export function UndoPlace() {
  const { draft: shown, facts, refused } = useTable()
  const { draftUndo } = useWords()
  const doneIn = useDone()
  const { last } = shown
  const isOwn = last !== null && last.before !== null && last.by === facts.actor.capacity
  return (
    <div className="undo">
      {isOwn && (
        <DraftForm
          form="undo"
          does="undo-last"
          fields={{ act: last.act, of: last.of }}
          guard={mayUndoLast(shown, last, facts)}
          label={draftUndo.undo(doneIn(last))}
          tone="plain"
        />
      )}
      {isOwn && <p className="note">{draftUndo.until}</p>}
      {!isOwn && refused?.form === 'undo' && <RefusalNote refusal={refused.refusal} />}
    </div>
  )
}
