import { figure } from '../words/plural.ts'
import { grouped } from './proof-box.tsx'
import { useVisit, useWords } from './visit.tsx'
import { Instant } from './when.tsx'

/** An entry of the journal in a list. */
export type EntryShown = {
  readonly position: number
  readonly type: string
  readonly at: string
  readonly leaf: string
}

/** What an entry records, as people call it. */
export function useEntryName(): (type: string) => string {
  const { verify } = useWords()
  return type => verify.types[type] ?? type
}

/** Entries of the journal with their leaves. */
export function EntryLines({ entries }: { readonly entries: readonly EntryShown[] }) {
  const { verify } = useWords()
  const { language } = useVisit()
  const nameOf = useEntryName()
  return (
    <table className="blocks entries">
      <thead>
        <tr>
          <th scope="col">{verify.position}</th>
          <th scope="col">{verify.type}</th>
          <th scope="col">{verify.at}</th>
          <th scope="col">{verify.leaf}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map(one => (
          <tr key={one.position}>
            <th scope="row">
              <a href={`/journal/${one.position}`}>{verify.entry(figure(language, one.position))}</a>
            </th>
            <td>{nameOf(one.type)}</td>
            <td>
              <Instant at={one.at} />
            </td>
            <td>
              <code className="hash" lang="en">
                {grouped(one.leaf)}
              </code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
