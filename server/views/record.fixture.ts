import { createHash, randomUUID } from 'node:crypto'
import { sco, seedReading, seedText } from '../../core/communique/seed.fixture.ts'
import type { Correction } from '../../core/communique/correction.ts'
import type { Reading } from '../../core/communique/reading.ts'
import type { RecordCommunique } from '../../core/communique/record-communique.ts'
import type { Audience } from '../../core/journal/entry.ts'
import { isRefusal } from '../../core/refusal.ts'
import type { Concord } from '../concord.ts'
import type { FreshDatabase } from '../database/fresh-database.fixture.ts'
import { openJournal } from '../journal.ts'
import { recordText } from '../record-text.ts'
import { views } from './views.ts'

export const secretariat = { seat: 'secretariat', capacity: 'secretariat', state: null } as const

/** A Concord over a fresh database, with the profile of the SCO. */
export const concordOn = ({ database }: FreshDatabase): Concord => ({
  database,
  journal: openJournal(database, views),
  profiles: [{ profile: sco, phrases: {} as never, readingLanguages: {} }],
  mode: 'demonstration',
})

export const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A reading of a text in which each line is a paragraph that says nothing but what is given. */
export function linesRead(
  text: string,
  given: Partial<Reading> & Pick<Reading, 'meeting' | 'language'>,
): Reading {
  let from = 0
  const paragraphs = text.split('\n').map((line, index) => {
    const span = [from, from + line.length] as const
    from += line.length + 1
    return { n: index + 1, kind: 'text', span } as const
  })
  return {
    format: 'concord-reading/1',
    body: 'SCO',
    source: { sha256: sha256Of(text), length: text.length },
    attendance: [],
    chair: { state: null, name: null, span: null },
    signatures: [],
    paragraphs,
    acts: [],
    mentions: { meetings: [], instruments: [], organs: [], states: [], posts: [], documents: [] },
    outcomes: [],
    issues: [],
    ...given,
  }
}

type Recording = {
  readonly text: string
  readonly reading: Reading
  readonly corrections?: readonly Correction[]
  readonly audience?: Audience
}

/** The communiqué of 24 April 2018, read by hand, what is ambiguous left open. */
export const seed: Recording = {
  text: seedText,
  reading: seedReading,
  corrections: seedReading.issues
    .filter(issue => issue.code === 'ambiguous-scope')
    .map(issue => ({ correct: 'issue', code: issue.code, at: issue.span, answer: 'left-open' })),
}

export const commandOf = ({
  text,
  reading,
  corrections = [],
  audience = 'public',
}: Recording): RecordCommunique => ({
  command: randomUUID(),
  audience,
  sha256: reading.source.sha256,
  text,
  original: null,
  reading,
  corrections,
  readerVersion: 'by hand',
})

/** Records a text and gives its meeting; a refusal is a mistake of the test. */
export async function recorded(concord: Concord, recording: Recording): Promise<string> {
  const meeting = await recordText(concord, sco, commandOf(recording), secretariat)
  if (isRefusal(meeting)) throw new Error(`${meeting.refused} ${JSON.stringify(meeting.facts)}`)
  return meeting
}
