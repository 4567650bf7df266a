import { useEntryName, type EntryShown } from '../parts/entry-lines.tsx'
import { useSeatName } from '../parts/header.tsx'
import { Mark } from '../parts/mark.tsx'
import { Page } from '../parts/page.tsx'
import { grouped } from '../parts/proof-box.tsx'
import { useVisit, useWords, type VisitorSeat } from '../parts/visit.tsx'
import { Instant } from '../parts/when.tsx'
import { figure } from '../words/plural.ts'

export type EntryPageProps = {
  readonly entry: EntryShown & {
    readonly stream: string
    readonly version: number
    readonly actor: Pick<VisitorSeat, 'id' | 'state'>
    readonly capacity: string
    readonly body: string
    readonly salt: string
  }
  /** Number of entries in the journal. */
  readonly entries: number
  /** The leaf as computed from the stored bytes when the page was made. */
  readonly computed: string
  /** The meeting that the entry is about. */
  readonly meeting: string | null
}

/** `/journal/<position>`: one entry with everything that is needed to check it. */
export function EntryPage({ entry, entries, computed, meeting }: EntryPageProps) {
  const { verify } = useWords()
  const { language } = useVisit()
  const holds = computed === entry.leaf
  const title = verify.entry(figure(language, entry.position))
  return (
    <Page title={title} kind="list">
      <div className="wrap entry">
        <header className="lh">
          <h1>{title}</h1>
          <p className={holds ? 'holds' : 'refusal'}>
            <Mark name={holds ? 'clear' : 'stands'} /> {holds ? verify.matches : verify.differs}
          </p>
        </header>
        <EntryFacts entry={entry} meeting={meeting} />
        <p className="quick">
          {entry.position > 1 && <a href={`/journal/${entry.position - 1}`}>{verify.previous}</a>}
          {entry.position < entries && <a href={`/journal/${entry.position + 1}`}>{verify.next}</a>}
          <a href={`/api/journal/${entry.position}`}>{verify.json}</a>
          <a href="/verify">{verify.how}</a>
        </p>
        <section className="after" aria-labelledby="bytes">
          <div className="head">
            <h2 id="bytes">{verify.body}</h2>
          </div>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be in reach of the keyboard */}
          <pre className="bytes" tabIndex={0} aria-labelledby="bytes">
            {entry.body}
          </pre>
        </section>
      </div>
    </Page>
  )
}

function EntryFacts({ entry, meeting }: Pick<EntryPageProps, 'entry' | 'meeting'>) {
  const { verify, record } = useWords()
  const nameOf = useEntryName()
  const seatName = useSeatName()
  return (
    <dl className="entryfacts">
      <dt>{verify.type}</dt>
      <dd>
        {nameOf(entry.type)}
        {meeting && (
          <>
            {' · '}
            <a href={`/${meeting}`}>{meeting}</a>
          </>
        )}
      </dd>
      <dt>{verify.at}</dt>
      <dd>
        <Instant at={entry.at} />
      </dd>
      <dt>{verify.actor}</dt>
      <dd>
        {seatName(entry.actor)}{' '}
        <span className="dim">{record.actorCapacities[entry.capacity] ?? entry.capacity}</span>
      </dd>
      <dt>{verify.stream}</dt>
      <dd>
        <code className="hash">{entry.stream}</code> {verify.version} {entry.version}
      </dd>
      <dt>{verify.leaf}</dt>
      <dd>
        <code className="hash">{grouped(entry.leaf)}</code>
      </dd>
      <dt>{verify.salt}</dt>
      <dd>
        <code className="hash">{grouped(entry.salt)}</code>
      </dd>
    </dl>
  )
}
