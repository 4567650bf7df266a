import type { Transaction } from 'kysely'
import {
  type ComposedCommunique,
  composeCommunique,
  composedText,
  composeInLanguage,
} from '../core/communique/compose-communique.ts'
import type { RecordedText } from '../core/communique/public-record.ts'
import type { InterfaceLanguage } from '../core/language.ts'
import type { Tables } from './database/tables.ts'
import type { LoadedProfile } from './profile.ts'
import { recordedMeeting } from './views/meetings.ts'
import { sourceOf } from './views/texts.ts'

/** A communiqué put together from the record. `recorded`: its text is recorded in that language, and `bytes` are those published. */
export type ComposedMeeting = {
  readonly composed: ComposedCommunique
  readonly bytes: Buffer
  readonly recorded: boolean
  /** The languages in which a text of the meeting is recorded. */
  readonly languages: readonly string[]
}

const phrasesIn = ({ phrases }: LoadedProfile, language: string) =>
  Object.values(phrases).find(one => one.language === language)

/** The published text again: what was composed must be it, to the last character. */
async function again(tx: Transaction<Tables>, { profile, phrases }: LoadedProfile, text: RecordedText) {
  const composed = composeCommunique(text.text, text.reading, profile, phrases)
  if (composedText(composed) !== text.text)
    throw new Error(`The text ${text.sha256} does not compose to itself`)
  const bytes = await sourceOf(tx, text.sha256)
  return { composed, bytes: bytes ?? Buffer.from(text.text, 'utf8'), recorded: true }
}

/** What follows from structure alone, from the authentic text that comes first. */
function inLanguage(body: LoadedProfile, text: RecordedText, language: InterfaceLanguage) {
  const target = phrasesIn(body, language)
  const source = phrasesIn(body, text.language)
  if (!target || !source) return null
  const composed = composeInLanguage(text.text, text.reading, body.profile, target, source)
  return { composed, bytes: Buffer.from(composedText(composed), 'utf8'), recorded: false }
}

/**
 * The communiqué of a recorded meeting, in a language or in that of its first text; `null` where the meeting is not
 * recorded, or nothing of it can be said in that language.
 */
export async function composeRecorded(
  tx: Transaction<Tables>,
  body: LoadedProfile,
  meeting: string,
  language: InterfaceLanguage | null,
): Promise<ComposedMeeting | null> {
  const { texts } = (await recordedMeeting(tx, body.profile, meeting)) ?? { texts: [] }
  const [first] = texts.toSorted((one, other) => Number(other.authentic) - Number(one.authentic))
  if (!first) return null
  const text = language === null ? first : texts.find(one => one.language === language)
  const done = text ? await again(tx, body, text) : language && inLanguage(body, first, language)
  return done && { ...done, languages: texts.map(one => one.language) }
}
