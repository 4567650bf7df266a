import type { Refusal } from '../../core/refusal.ts'
import { mayLapseDraft } from '../../core/draft/lapse-draft.ts'
import { mayWithdrawDraft } from '../../core/draft/withdraw-draft.ts'
import { voiceOf } from '../draft/table.ts'
import { DraftForm } from './draft-form.tsx'
import { useTable } from './draft-table.tsx'
import { useWords } from './visit.tsx'

/** How a negotiation ends without agreement: its sponsors withdraw the draft, or the Chair lets it lapse (practice 5.1). */
export function EndOfDraft() {
  const table = useTable()
  const { draftForms } = useWords()
  const { draft, facts, refused } = table
  const isChair = voiceOf(table) === 'chair'
  const mayWithdraw = mayWithdrawDraft(draft, facts)
  const isSponsor = mayWithdraw?.refused !== 'draft-sponsors-only'
  if ((!isChair && !isSponsor) || mayWithdraw?.refused === 'draft-ended') return null
  return (
    <details className="do" open={refused?.form === 'withdraw-draft' || refused?.form === 'lapse-draft'}>
      <summary>{draftForms.end}</summary>
      {isSponsor && <Ending does="withdraw-draft" guard={mayWithdraw} />}
      {isChair && <Ending does="lapse-draft" guard={mayLapseDraft(draft, facts)} />}
    </details>
  )
}

/** An end is told in a sentence and meant in so many words. */
function Ending({
  does,
  guard,
}: {
  readonly does: 'withdraw-draft' | 'lapse-draft'
  readonly guard: Refusal | undefined
}) {
  const { draftForms } = useWords()
  const isWithdrawal = does === 'withdraw-draft'
  return (
    <DraftForm
      form={does}
      does={does}
      fields={{}}
      guard={guard}
      label={isWithdrawal ? draftForms.withdrawDraft : draftForms.lapseDraft}
      tone="plain"
    >
      <p className="note">{isWithdrawal ? draftForms.withdrawHow : draftForms.lapseHow}</p>
      {!guard && (
        <label className="tick">
          <input type="checkbox" name="sure" value="yes" required /> {draftForms.sure}
        </label>
      )}
    </DraftForm>
  )
}
