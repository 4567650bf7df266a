import { createHash, randomUUID } from 'node:crypto'
import { loadedSco, seedReading, seedText, sco } from '../../core/communique/seed.fixture.ts'
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

/** A reader from the Chair's seat of a body. */
export const memberOf = (body: string) =>
  ({ audiences: ['public', 'members'], body, actor: { seat: 'chair' } }) as const

/** A Concord over a fresh database, with the profile of the SCO. */
export const concordOn = ({ database }: FreshDatabase): Concord => ({
  database,
  journal: openJournal(database, views),
  profiles: [loadedSco],
  mode: 'demonstration',
})

export const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex')

const nothingMentioned = { meetings: [], instruments: [], organs: [], states: [], posts: [], documents: [] }

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
    mentions: nothingMentioned,
    outcomes: [],
    issues: [],
    ...given,
  }
}

export type Recording = {
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

const russianText =
  'Заседание Совета министров иностранных дел прошло в Пекине.\nМинистры отметили вклад делегаций.'

/** A few invented Russian lines about the same meeting. */
export const russian: Recording = {
  text: russianText,
  reading: linesRead(russianText, {
    language: 'ru',
    meeting: {
      ...seedReading.meeting,
      place: { name: 'Пекине', state: 'CHN' },
      span: [0, russianText.indexOf('\n')],
    },
  }),
}

const summitText = '会议举行。\n通过宣言。\n任命。'
const at = { act: null, span: [0, 1] } as const

/** A few invented lines of the summit that the communiqué of April announces: what it adopted and whom it appointed is known. */
export const summit: Recording = {
  text: summitText,
  reading: linesRead(summitText, {
    language: 'zh',
    meeting: {
      ...seedReading.meeting,
      organ: 'SCO-CHS',
      start: '2018-06-09',
      end: '2018-06-10',
      place: null,
      span: [0, 5],
    },
    mentions: {
      ...nothingMentioned,
      posts: [
        { ...at, paragraph: 1, id: 'SCO-SG', name: '秘书长', state: null, holder: '阿利莫夫', term: null },
      ],
    },
    outcomes: [
      { ...at, type: 'adopt', paragraph: 2, document: '上海合作组织成员国元首理事会青岛宣言' },
      {
        ...at,
        type: 'appoint',
        paragraph: 3,
        person: '诺罗夫',
        postId: 'SCO-SG',
        state: 'UZB',
        term: { from: '2019-01-01', to: '2021-12-31', precision: 'day', printed: '' },
      },
    ],
  }),
}
