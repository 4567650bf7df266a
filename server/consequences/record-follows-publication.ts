import { openQuestions } from '../../core/communique/questions.ts'
import { readerVersion } from '../../core/communique/reader-version.ts'
import { unreadReading } from '../../core/communique/unread-reading.ts'
import { draftAggregate } from '../../core/draft/draft-aggregate.ts'
import { isLevelIn, wordsIn } from '../../core/draft/draft-digest.ts'
import type { Draft } from '../../core/draft/draft.ts'
import type { Entry } from '../../core/journal/entry.ts'
import { system } from '../../core/journal/system.ts'
import { meetingAggregate } from '../../core/meeting/meeting-aggregate.ts'
import type { Meeting } from '../../core/meeting/meeting.ts'
import { isRefusal, type Refusal } from '../../core/refusal.ts'
import type { Concord } from '../concord.ts'
import { putOnDesk } from '../desk.ts'
import { draftStream } from '../drafting.ts'
import { sha256 } from '../journal/seal.ts'
import type { LoadedProfile } from '../profile.ts'
import { type FileRead, isUnreadable, readFile } from '../read-file.ts'
import { recordText } from '../record-text.ts'
import { meetingStream } from '../streams.ts'
import { type Consequence, onDecision } from './consequence.ts'

/** A draft communiqué is named after the meeting that it is of. */
const named = /^communique-(.+)$/

/** The draft on which a published decision is, if it is the draft communiqué of a meeting. */
function communiqueIn({ type, content }: Entry): string | null {
  const text = type === 'DecisionPublished' ? Object(content).text : null
  const draft: unknown = text?.kind === 'draft' ? text.draft : null
  return typeof draft === 'string' && named.test(draft) ? draft : null
}

/** The text of one language as it is published: headings and paragraphs, each on a line of its own. */
function textOf(draft: Draft, language: string): string {
  const lines = wordsIn(draft, language).paragraphs.flatMap(({ heading, text }) => [
    ...(heading ? [heading] : []),
    text,
  ])
  return `${lines.join('\n')}\n`.normalize()
}

type Published = { readonly language: string; readonly text: string; readonly meeting: Meeting }

/** As the reader reads it; a language that no reader reads is recorded as text of that meeting. */
function readOf(
  concord: Concord,
  { profile }: LoadedProfile,
  { language, text, meeting }: Published,
): FileRead {
  const bytes = Buffer.from(text, 'utf8')
  const read = readFile(concord, bytes, { body: profile.id, language })
  if (!isUnreadable(read)) return read
  const source = { sha256: Buffer.from(sha256(bytes)).toString('hex'), length: text.length }
  return { text, reading: unreadReading({ body: profile.id, language, source, text, meeting }) }
}

/** The desk names a reading by a UUID; the same text has the same one. */
const deskIdOf = (hash: string): string =>
  hash.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

/** Records a text; while it is not clear in whose name a sentence speaks, it waits at the desk for a person (M33). */
async function record(
  concord: Concord,
  loaded: LoadedProfile,
  published: Published,
): Promise<Refusal | undefined> {
  const { text, reading } = readOf(concord, loaded, published)
  const hash = reading.source.sha256
  if (openQuestions(reading, []).length > 0)
    return await putOnDesk(concord, {
      id: deskIdOf(hash),
      body: loaded.profile.id,
      fileName: `${published.meeting.id}.${published.language}.txt`,
      source: Buffer.from(text, 'utf8'),
      text,
      reading,
      corrections: [],
      corrects: null,
      seat: system.seat,
    })
  const command = { command: hash, sha256: hash, text, reading, corrections: [], original: null } as const
  const recorded = await recordText(
    concord,
    loaded.profile,
    { ...command, audience: 'public', readerVersion },
    system,
  )
  return isRefusal(recorded) ? recorded : undefined
}

/** A communiqué that is published becomes part of the record, in every language that is level with what was adopted. */
export const recordFollowsPublication: Consequence = async (entry, concord) => {
  const draftId = communiqueIn(entry)
  const place = onDecision(entry, concord)
  const loaded = concord.profiles.find(({ profile }) => profile === place?.profile)
  if (draftId === null || !loaded) return undefined
  const { id: body } = loaded.profile
  const { thing: draft } = await concord.journal.folded(draftAggregate, draftStream(body, draftId))
  const stream = meetingStream(body, draftId.replace(named, '$1'))
  const { thing: meeting } = await concord.journal.folded(meetingAggregate, stream)
  const refusals = []
  for (const language of draft.languages.filter(each => isLevelIn(draft, each)))
    refusals.push(await record(concord, loaded, { language, text: textOf(draft, language), meeting }))
  return refusals.find(refusal => refusal !== undefined)
}
