import type { Proof } from '../../core/communique/public-record.ts'
import { figure } from '../words/plural.ts'
import { useVisit, useWords } from './visit.tsx'
import { Instant } from './when.tsx'

/** Where the parts of a recorded meeting can be taken away. */
export type Downloads = { readonly text: string; readonly reading: string; readonly entry: string }

/** A hash in groups of four, four to a line, so that it can be compared by eye. */
export const grouped = (hash: string): string => hash.match(/.{1,4}/g)?.join(' ') ?? hash

/** Where the entry stands in the journal, its leaf, and how anybody checks it. */
export function ProofBox({ proof, downloads }: { readonly proof: Proof; readonly downloads: Downloads }) {
  const { language } = useVisit()
  const { meeting } = useWords()
  const words = meeting.proof
  return (
    <section className="proof" aria-labelledby="proof-h">
      <h2 id="proof-h">{words.title}</h2>
      <dl>
        <dt>{words.entry}</dt>
        <dd>
          <a href={`/journal/${proof.position}`}>{words.entryNumber(figure(language, proof.position))}</a>
        </dd>
        <dt>{words.entries}</dt>
        <dd>{words.entriesCount(proof.entries)}</dd>
        <dt>{words.recorded}</dt>
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
