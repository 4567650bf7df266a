import type { RecordedText } from '../../core/communique/public-record.ts'
import { figure } from '../words/plural.ts'
import { useVisit, useWords } from './visit.tsx'
import { Instant } from './when.tsx'

/** Where the parts of a recorded meeting can be taken away. */
export type Downloads = { readonly text: string; readonly reading: string; readonly entry: string }

/** A hash in groups of four, four to a line, so that it can be compared by eye. */
export const grouped = (hash: string): string => hash.match(/.{1,4}/g)?.join(' ') ?? hash

/** The entry that counts now, where it stands in the journal, its leaf, and how anybody checks it. */
export function ProofBox({
  text,
  downloads,
}: {
  readonly text: RecordedText
  readonly downloads: Downloads
}) {
  const { language } = useVisit()
  const { meeting } = useWords()
  const { corrected, earlier } = text
  const proof = corrected ?? text.proof
  const words = meeting.proof
  return (
    <section className="proof" aria-labelledby="proof-h">
      <h2 id="proof-h">{words.title}</h2>
      <dl>
        <dt>{words.entry}</dt>
        <dd>
          <a href={`/journal/${proof.position}`}>{words.entryNumber(figure(language, proof.position))}</a>
        </dd>
        {earlier.length > 0 && <Earlier entries={earlier} />}
        <dt>{words.entries}</dt>
        <dd>{words.entriesCount(proof.entries)}</dd>
        <dt>{corrected ? words.corrected : words.recorded}</dt>
        <dd>
          <Instant at={proof.at} />
        </dd>
      </dl>
      <p className="label">{words.leaf}</p>
      <code className="hash" lang="en">
        {grouped(proof.leaf)}
      </code>
      <p className="noprint">
        <a className="btn s" href={`/journal/${proof.position}`}>
          {words.verify}
        </a>
      </p>
      <p className="note">{words.note}</p>
      <p className="note noprint">
        {meeting.downloads}: <a href={downloads.text}>{meeting.downloadText}</a> ·{' '}
        <a href={downloads.reading}>{meeting.downloadReading}</a> ·{' '}
        <a href={downloads.entry}>{meeting.downloadEntry}</a>
      </p>
    </section>
  )
}

/** The entries that a correction has followed, the newest first: each stays as it was. */
function Earlier({ entries }: { readonly entries: RecordedText['earlier'] }) {
  const { language } = useVisit()
  const { proof } = useWords().meeting
  return (
    <>
      <dt>{proof.before}</dt>
      <dd>
        <ul className="plainlist">
          {entries.map(position => (
            <li key={position}>
              <a href={`/journal/${position}`}>{proof.entryNumber(figure(language, position))}</a>
            </li>
          ))}
        </ul>
      </dd>
    </>
  )
}
