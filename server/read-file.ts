import { readCommunique } from '../core/communique/read.ts'
import type { Reading, Unreadable } from '../core/communique/reading.ts'
import { languageOf } from '../core/text/language-of.ts'
import { readText } from '../formats/txt.ts'
import type { Concord } from './concord.ts'
import type { LoadedProfile } from './profile.ts'

/** A file as it was read: its words and what they say. */
export type FileRead = { readonly text: string; readonly reading: Reading }

/** Whether a file could not be read at all. */
export const isUnreadable = (answer: object): answer is Unreadable => 'error' in answer

const unsupported = (language: string): Unreadable => ({
  format: 'concord-reading/1',
  error: {
    code: 'unsupported-language',
    message: `No profile here can read communiqués in ${language}.`,
  },
})

type Bodies = Pick<Concord, 'profiles'>

/** The bodies that can read the language: the one that is asked for, or all. */
const bodiesFor = (
  { profiles }: Bodies,
  language: string,
  body: string | undefined,
): readonly LoadedProfile[] =>
  profiles.filter(
    each =>
      each.readingLanguages[language] !== undefined &&
      (body === undefined || each.profile.id.toLowerCase() === body.toLowerCase()),
  )

/** Reads a file with the profile that is asked for, else with the first one that recognises its organ. */
export function readFile(
  concord: Bodies,
  bytes: Uint8Array,
  how: { readonly body?: string; readonly language?: string },
): FileRead | Unreadable {
  const source = readText(bytes)
  if (isUnreadable(source)) return source
  const language = how.language ?? languageOf(source.text)
  const readings = bodiesFor(concord, language, how.body).flatMap(({ profile, readingLanguages }) => {
    const words = readingLanguages[language]
    return words ? [readCommunique(source, words, profile)] : []
  })
  const reading = readings.find(each => each.meeting.organ !== null) ?? readings[0]
  return reading ? { text: source.text, reading } : unsupported(language)
}
