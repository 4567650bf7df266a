import { printedNumber } from '../../core/draft/printed-number.ts'
import { tongueOf } from '../../core/text/brackets-words.ts'
import type { TextCheck, TextChecks } from '../draft/text-checks.ts'
import { hrefAt } from '../draft/table.ts'
import { tags } from '../words/plural.ts'
import { useTable } from './draft-table.tsx'
import { RedlinedRuns } from './redlined-runs.tsx'
import { useWords } from './visit.tsx'

function ParagraphLink({ id }: { readonly id: string }) {
  const table = useTable()
  const { draft } = useWords()
  const paragraph = table.draft.paragraphs.find(each => each.id === id)
  if (!paragraph) return null
  return <a href={hrefAt(table, { selected: id })}>{draft.paragraph(printedNumber(paragraph))}</a>
}

function Saying({ check }: { readonly check: TextCheck }) {
  const { draftChecks: words } = useWords()
  if ('defined' in check)
    return (
      <>
        {words[check.kind](check.words)} <ParagraphLink id={check.defined} />
      </>
    )
  if ('formula' in check)
    return (
      <>
        {words[check.kind]}{' '}
        <q className="text-s" lang={tags[tongueOf(check.language)]}>
          <RedlinedRuns runs={check.runs} />
        </q>
      </>
    )
  if ('registered' in check)
    return (
      <>
        {words.citation(check.words, check.printed, check.registered)}{' '}
        <span className="note">{check.source}</span>
      </>
    )
  return (
    <>
      {words.chain} <ParagraphLink id={check.from} />
    </>
  )
}

/** What somebody should look at in the words themselves, beside what the languages say differently. */
export function DraftTextChecks({ checks }: { readonly checks: TextChecks }) {
  const { draft, draftChecks: words, frame } = useWords()
  const { found, unread } = checks
  if (found.length === 0 && unread.length === 0) return null
  const nameOf = (language: string): string => draft.languages[language] ?? language
  return (
    <section className="checks" aria-labelledby="checks">
      <h2 id="checks">{words.title}</h2>
      <ul>
        {found.map((check, index) => (
          <li key={`${index}`}>
            <ParagraphLink id={check.paragraph} /> <span className="note">{nameOf(check.language)}</span>
            {frame.colon}
            <Saying check={check} />
          </li>
        ))}
      </ul>
      {unread.length > 0 && <p className="note">{words.tooLong(unread.map(nameOf).join(frame.comma))}</p>}
    </section>
  )
}
