import type { Kysely } from 'kysely'
import type { ComposedCommunique, ComposedParagraph } from '../core/communique/compose-communique.ts'
import { interfaceLanguages, type InterfaceLanguage, type Words } from '../core/language.ts'
import { type ComposedMeeting, composeRecorded } from '../server/compose-recorded.ts'
import { asReader } from '../server/database/audience.ts'
import type { Tables } from '../server/database/tables.ts'
import type { LoadedProfile } from '../server/profile.ts'
import { meetingLines } from '../server/views/meetings.ts'
import { communiqueWords } from './communique-words.ts'

/** What a command prints and how it ends: 2 for wrong use, 1 where the record has no answer. */
export type Answer = {
  readonly out: Buffer | string
  readonly notes: readonly string[]
  readonly exit: 0 | 1 | 2
}

export type CommuniqueQuestion = {
  readonly meeting: string | undefined
  readonly language: string | undefined
  readonly trace: boolean
  /** The language in which the command speaks. */
  readonly speaks: InterfaceLanguage
}

type Places = Readonly<Record<string, string>>

const said = (words: Words, speaks: InterfaceLanguage, places: Places = {}): string =>
  words[speaks].replace(/\{(\w+)\}/g, (_, name: string) => places[name] ?? '')

const isKnown = (language: string): language is InterfaceLanguage =>
  interfaceLanguages.some(known => known === language)

const failed = (exit: 1 | 2, ...notes: readonly string[]): Answer => ({ out: '', notes, exit })

/** The ids of the recorded meetings of every body, each with the languages of its texts. */
async function recordedIds(
  database: Kysely<Tables>,
  bodies: readonly LoadedProfile[],
): Promise<readonly string[]> {
  const lines = await asReader(database, ['public'], async tx => {
    const found: string[] = []
    for (const { profile } of bodies)
      for (const { id, recorded } of await meetingLines(tx, profile))
        if (id !== null && recorded.length > 0) found.push(`${id}  ${recorded.join(' ')}`)
    return found
  })
  return lines
}

async function listed(
  database: Kysely<Tables>,
  bodies: readonly LoadedProfile[],
  speaks: InterfaceLanguage,
): Promise<Answer> {
  const ids = await recordedIds(database, bodies)
  if (ids.length === 0) return failed(1, said(communiqueWords.noneRecorded, speaks))
  return { out: `${ids.join('\n')}\n`, notes: [], exit: 0 }
}

const kindOf = ({ parts }: ComposedParagraph): string => {
  const kinds = new Set(parts.filter(({ text }) => text.trim() !== '').map(({ from }) => from))
  return kinds.size > 1 ? 'facts+text' : kinds.has('facts') ? 'facts' : 'text'
}

const paragraphId = (n: number): string => `p${String(n).padStart(2, '0')}`

/** A line for each paragraph: generated from facts, quoted from the text, or both, and the acts that the facts state. */
const traceOf = ({ paragraphs }: ComposedCommunique): string =>
  paragraphs
    .map(paragraph => {
      const acts = paragraph.parts.flatMap(part => part.acts)
      return [paragraphId(paragraph.n), kindOf(paragraph), ...acts].join('  ')
    })
    .join('\n')

function printed(meeting: ComposedMeeting, { trace, speaks }: CommuniqueQuestion): Answer {
  const languages = meeting.languages.join(', ')
  const notes = meeting.recorded ? [] : [said(communiqueWords.structureOnly, speaks, { languages })]
  const out = trace ? `${traceOf(meeting.composed)}\n` : meeting.bytes
  return { out, notes, exit: 0 }
}

const bodyOf = (bodies: readonly LoadedProfile[], meeting: string): LoadedProfile | undefined =>
  bodies.find(({ profile }) => meeting.startsWith(`${profile.id.toLowerCase()}/`))

/** Why a question cannot be put at all; `null` where it can. */
function wrongUse({ meeting, language, speaks }: CommuniqueQuestion): Answer | null {
  if (language !== undefined && !isKnown(language))
    return failed(2, said(communiqueWords.unknownLanguage, speaks, { language }))
  if (meeting === undefined || /^[a-z-]+\/[a-z-]+\/\d{4}-\d{2}-\d{2}$/i.test(meeting)) return null
  return failed(2, said(communiqueWords.notAnId, speaks, { meeting }), said(communiqueWords.list, speaks))
}

/** Answers `concord communique`: the text of a meeting, its trace, or the list of recorded meetings. */
export async function answerCommunique(
  database: Kysely<Tables>,
  bodies: readonly LoadedProfile[],
  question: CommuniqueQuestion,
): Promise<Answer> {
  const wrong = wrongUse(question)
  if (wrong) return wrong
  const { speaks, language = null } = question
  if (question.meeting === undefined) return await listed(database, bodies, speaks)
  const meeting = question.meeting.toLowerCase()
  const body = bodyOf(bodies, meeting)
  const asked = language !== null && isKnown(language) ? language : null
  const composed =
    body && (await asReader(database, ['public'], tx => composeRecorded(tx, body, meeting, asked)))
  if (composed) return printed(composed, question)
  return failed(1, said(communiqueWords.notRecorded, speaks, { meeting }), said(communiqueWords.list, speaks))
}
