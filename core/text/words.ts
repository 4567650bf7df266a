import type { Language } from './language.ts'
import { readTokens } from './read-tokens.ts'

/** A text cut where a change may begin or end: into words, numbers, dates, titles, signs and the spaces between them. */
export function words(text: string, language: Language): readonly string[] {
  const { from, to } = readTokens(text, language)
  const found: string[] = []
  let at = 0
  for (let index = 0; index < from.length; index += 1) {
    const start = from[index] ?? 0
    for (; at < start; at += 1) found.push(text.charAt(at))
    found.push(text.slice(start, to[index]))
    at = to[index] ?? 0
  }
  for (; at < text.length; at += 1) found.push(text.charAt(at))
  return found
}
