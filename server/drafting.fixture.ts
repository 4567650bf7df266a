import type { LightMyRequestResponse } from 'fastify'
import type { DraftCommand, SubmittedParagraph } from '../core/draft/command.ts'
import { openTestServer, type TestServer } from './http.fixture.ts'

export const body = 'EXERCISE'
export const draft = 'lanterns'
export const place = `/api/drafts/exercise/${draft}`

const paragraph = (id: string, zh: string, ru: string, en: string): SubmittedParagraph => ({
  id,
  heading: null,
  texts: { zh, ru, en },
})

/** The invented draft that tests negotiate: three paragraphs in three languages. */
export const submission: Extract<DraftCommand, { does: 'submit-draft' }> = {
  does: 'submit-draft',
  id: draft,
  body,
  organ: 'EXERCISE-CM',
  symbol: 'EOC/CM/1',
  title: { zh: '灯塔合作声明', ru: 'Заявление о маяках', en: 'Statement on lighthouses' },
  languages: ['zh', 'ru', 'en'],
  authentic: ['zh', 'ru'],
  origin: 'en',
  paragraphs: [
    paragraph(
      'p1',
      '外长们支持进一步开展灯塔合作。',
      'Министры поддержали дальнейшее сотрудничество в области маяков.',
      'The ministers supported further cooperation on lighthouses.',
    ),
    paragraph(
      'p2',
      '外长们注意到会议成果。',
      'Министры отметили итоги совещания.',
      'The ministers noted the results of the meeting.',
    ),
    paragraph(
      'p3',
      '下次会议将在灯港举行。',
      'Следующее заседание пройдёт в Порт-Лантерне.',
      'The next meeting will be held in Port Lantern.',
    ),
  ],
  packageClause: 'off',
}

/** The place in "further cooperation" at which "practical " goes in. */
const at = 'The ministers supported further '.length

/** A delegation's proposal on the first paragraph, in English. */
export const insertion = (id: string, text = 'practical ', words = 1): DraftCommand => ({
  does: 'propose',
  set: null,
  changes: [
    { id, language: 'en', words, kind: 'insert', paragraph: 'p1', edits: [{ from: at, to: at, text }] },
  ],
})

/** A server with the exercise draft under negotiation, and the seats at its table. */
export type Table = TestServer & {
  readonly seats: Readonly<
    Record<'secretariat' | 'chair' | 'alfa' | 'bravo' | 'charlie' | 'observer', string>
  >
  readonly act: (cookie: string | null, command: object, at?: string) => Promise<LightMyRequestResponse>
}

export async function openTable(): Promise<Table> {
  const server = await openTestServer({ requestsPerMinute: 1_000_000 })
  const sit = (seat: string) => server.seat(seat, 'exercise')
  const seats = {
    secretariat: await sit('secretariat'),
    chair: await sit('chair'),
    alfa: await sit('delegation:XAL'),
    bravo: await sit('delegation:XBR'),
    charlie: await sit('delegation:XCH'),
    observer: await sit('observer'),
  }
  const act: Table['act'] = (cookie, command, address = place) =>
    server.as(cookie, { method: 'POST', url: `${address}/acts`, payload: command })
  const submitted = await act(seats.secretariat, submission)
  const opened = await act(seats.chair, { does: 'open-reading', deadline: null })
  if (submitted.statusCode !== 201 || opened.statusCode !== 201)
    throw new Error(`${submitted.body} ${opened.body}`)
  return { ...server, seats, act }
}
