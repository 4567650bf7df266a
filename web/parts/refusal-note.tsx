import { type Refusal, refusals } from '../../core/refusal.ts'
import { useSentence } from './draft-table.tsx'
import { useWords } from './visit.tsx'

/** What was not done, why, by which rule, and where to go on; what was typed stays on the page. */
export function RefusalNote({ refusal }: { readonly refusal: Refusal }) {
  const sentenceOf = useSentence()
  const { review, errors } = useWords()
  const { rule } = refusals[refusal.refused]
  const meeting = refusal.facts?.meeting
  return (
    <div className="refusal" role="alert" tabIndex={-1}>
      <b>{review.already}</b> {sentenceOf(refusal)}{' '}
      {meeting && /^[\w-]+\/[\w-]+\/\d{4}-\d{2}-\d{2}$/.test(meeting) && (
        <a href={`/${meeting}`}>{errors.openMeeting}</a>
      )}{' '}
      {rule && <span className="tag">{rule}</span>}
    </div>
  )
}
