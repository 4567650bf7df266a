import type { Profile } from '../../core/body/profile.ts'
import type { MeetingLine } from '../../core/communique/public-record.ts'
import type { InterfaceLanguage } from '../../core/language.ts'
import { organShort } from './names.ts'
import { formatPeriod } from '../words/dates.ts'
import { wordsIn } from '../words/word-book.ts'

/** What a recorded text is called in one line: day, place, organ, language. */
export function recordedName(
  line: MeetingLine,
  textLanguage: string,
  profile: Profile,
  language: InterfaceLanguage,
): string {
  const { frame, compare } = wordsIn(language)
  const place = line.place ? [line.place[language]] : []
  return [
    formatPeriod(language, line.start, line.end),
    ...place,
    organShort(profile, line.organ, language),
    compare.languages[textLanguage] ?? textLanguage,
  ].join(frame.comma)
}
