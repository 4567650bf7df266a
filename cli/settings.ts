import type { InterfaceLanguage, Words } from '../core/language.ts'
import { languageOf } from '../server/language-of.ts'
import { sentenceOfWrong, settingsOf } from '../server/settings.ts'

const { LC_ALL, LC_MESSAGES, LANG } = process.env

/** The language in which the command line speaks: the terminal's. */
export const language: InterfaceLanguage = languageOf(LC_ALL ?? LC_MESSAGES ?? LANG, undefined, '')

/** A sentence in that language. */
export const said = (words: Words): string => words[language]

/** Ends with a sentence and a hint on stderr: 2 for wrong use, 1 for a refusal. */
export function leave(code: 1 | 2, words: Words, hint?: Words): never {
  process.stderr.write(`${[words, ...(hint ? [hint] : [])].map(said).join('\n')}\n`)
  process.exit(code)
}

/** Which database: DATABASE_URL, or the embedded one under DATA_DIR. */
export function databaseSettings(): { readonly url: string | null; readonly dataFolder: string } {
  const settings = settingsOf(process.env)
  if ('expected' in settings) return leave(2, sentenceOfWrong(settings))
  return { url: settings.databaseUrl, dataFolder: settings.dataFolder }
}
