import { fold, wordsOf } from './fold.ts'

/** One thing to find: words that may stand apart, or a phrase whose words stand together as typed. */
export type Term = { readonly words: readonly string[]; readonly phrase: string | null }

/** The longest question that is read, and the most terms of it; what comes after is not searched for. */
export const longestQuestion = 2_000
const mostTerms = 40

const quoted = /["“”„«»]([^"“”„«»]+)["“”„«»]|[^\s"“”„«»]+/gu

/** What no text holds stands for a space: the database could not even compare with it. */
const readable = (question: string): string =>
  question.slice(0, longestQuestion).replaceAll('\0', ' ').normalize('NFC')

/** What somebody asks for, as typed: words with any punctuation, phrases in quotes. Nothing in it is an operator. */
export function searchTerms(question: string): readonly Term[] {
  const asked = fold(readable(question)).text
  return [...asked.matchAll(quoted)]
    .map(([whole, phrase]) => ({
      words: wordsOf(phrase ?? whole),
      phrase: phrase === undefined ? null : phrase.trim(),
    }))
    .filter(term => term.words.length > 0)
    .slice(0, mostTerms)
}
