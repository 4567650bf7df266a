import type { FastifyRequest } from 'fastify'
import type { Transaction } from 'kysely'
import type { Profile } from '../../../core/body/profile.ts'
import type { RecordedMeeting, RecordedText } from '../../../core/communique/public-record.ts'
import type { InterfaceLanguage } from '../../../core/language.ts'
import type { ChosenText, RecordedChoice } from '../../../web/parts/comparison-side.tsx'
import { recordedName } from '../../../web/record/recorded-name.ts'
import type { Concord } from '../../concord.ts'
import { asReader } from '../../database/audience.ts'
import type { Tables } from '../../database/tables.ts'
import { readerOf } from '../../reader.ts'
import { movedTo } from '../../views/addresses.ts'
import { meetingLines, recordedMeeting } from '../../views/meetings.ts'
import { profileAt } from './visit-of.ts'

/** The recorded texts that may be chosen, the newest first, and the two that an address names. */
export type ComparedTexts = {
  readonly choices: readonly RecordedChoice[]
  readonly before: ChosenText | null
  readonly after: ChosenText | null
  /** Whether the address names a text that the reader cannot find. */
  readonly gone: boolean
}

async function choicesOf(tx: Transaction<Tables>, profile: Profile, language: InterfaceLanguage) {
  const lines = (await meetingLines(tx, profile)).toReversed()
  return lines.flatMap(line =>
    line.recorded.map(each => ({
      id: `${line.id}/${each}`,
      name: recordedName(line, each, profile, language),
      language: each,
      body: profile.short[language],
    })),
  )
}

/** Body and meeting, then the language; without one, the language of the reader or the first there is. */
function partsOf(id: string) {
  const [body = '', organ = '', start = '', language = ''] = id.toLowerCase().split('/')
  return { body, meeting: [body, organ, start].join('/'), language }
}

async function meetingOrMoved(tx: Transaction<Tables>, profile: Profile, id: string) {
  const found = await recordedMeeting(tx, profile, id)
  if (found) return found
  const to = await movedTo(tx, profile.id, id)
  return to === null ? null : await recordedMeeting(tx, profile, to)
}

const textIn = ({ texts }: RecordedMeeting, asked: string, preferred: string): RecordedText | undefined =>
  asked === ''
    ? (texts.find(one => one.language === preferred) ?? texts.find(one => one.authentic) ?? texts[0])
    : texts.find(one => one.language === asked)

const paragraphsIn = ({ text, reading }: RecordedText): readonly string[] =>
  reading.paragraphs.map(({ span }) => text.slice(...span).trim())

async function chosenAt(
  tx: Transaction<Tables>,
  concord: Concord,
  id: string,
  language: InterfaceLanguage,
): Promise<ChosenText | null> {
  const asked = partsOf(id)
  const profile = profileAt(concord, asked.body)
  const meeting = profile && (await meetingOrMoved(tx, profile, asked.meeting))
  const text = meeting && textIn(meeting, asked.language, language)
  if (!text) return null
  return {
    id: `${meeting.id}/${text.language}`,
    name: recordedName(meeting, text.language, profile, language),
    language: text.language,
    body: profile.short[language],
    href: `/${meeting.id}?text=${text.language}`,
    paragraphs: paragraphsIn(text),
  }
}

/** The texts that the reader may compare, as far as the reader may read them. */
export async function comparedTexts(
  concord: Concord,
  request: FastifyRequest,
  a: string | undefined,
  b: string | undefined,
): Promise<ComparedTexts> {
  const reader = readerOf(request)
  const { language } = reader
  return await asReader(concord.database, reader, async tx => {
    const choices: RecordedChoice[] = []
    for (const { profile } of concord.profiles) choices.push(...(await choicesOf(tx, profile, language)))
    const before = a === undefined ? null : await chosenAt(tx, concord, a, language)
    const after = b === undefined ? null : await chosenAt(tx, concord, b, language)
    const gone = (a !== undefined && !before) || (b !== undefined && !after)
    return { choices, before, after, gone }
  })
}
