import type { SaidDue } from '../notices/said-of.ts'
import { useWords } from './visit.tsx'

/** A deadline: as announced first, then by the clocks of the reader (E-10). */
export function DueLine({ due }: { readonly due: SaidDue }) {
  const { notices: words, frame } = useWords()
  return (
    <p className="note due">
      <time dateTime={due.at}>
        <b>{due.announced}</b>
        {due.yours !== null && `${frame.comma}${words.announced}`}
      </time>
      {due.yours !== null && (
        <span className="line">
          {due.yours}
          {frame.comma}
          {words.yours}
        </span>
      )}
    </p>
  )
}
