import { redline } from '../../core/text/redline.ts'
import { tongueOf } from '../../core/text/brackets-words.ts'
import type { RefusedForm } from '../draft/table.ts'
import { tags } from '../words/plural.ts'
import { RedlinedRuns } from './redlined-runs.tsx'
import { useWords } from './visit.tsx'

/** What became of a text: what went is struck, what came is underlined. */
export function RedlinedText({
  before,
  after,
  language,
}: {
  readonly before: string
  readonly after: string
  readonly language: string
}) {
  return (
    <p className="text-s line" lang={tags[tongueOf(language)]}>
      <RedlinedRuns runs={redline(before, after, language)} />
    </p>
  )
}

/** The difference between the words that were seen and those that stand, where that is why an act was refused. */
export function StaleWords({ refused }: { readonly refused: RefusedForm }) {
  const { draft } = useWords()
  const { refusal } = refused
  const { before, after, language } = refusal.facts ?? {}
  if (refusal.refused !== 'stale-words' || before === undefined || after === undefined || before === after)
    return null
  return (
    <div className="stale">
      <p className="label">{draft.difference}</p>
      <RedlinedText before={before} after={after} language={language ?? 'en'} />
      <RebasedNote refused={refused} after={after} language={language ?? 'en'} />
    </div>
  )
}

/** What became of the words that were typed; where they are in the way of others, what sending them again would do. */
function RebasedNote({
  refused: { rebased, typed },
  after,
  language,
}: {
  readonly refused: RefusedForm
  readonly after: string
  readonly language: string
}) {
  const { draftTyped } = useWords()
  if (rebased === undefined) return null
  return (
    <>
      <p>{draftTyped[rebased]}</p>
      {rebased === 'conflict' && (
        <RedlinedText before={after} after={typed['text']?.[0] ?? ''} language={language} />
      )}
    </>
  )
}
