import type { Refusal } from '../refusal.ts'
import type { Language } from '../text/language.ts'
import type { SubmittedParagraph } from './command.ts'

/** A paragraph as it was typed, with the heading above it if there is one. */
export type TypedParagraph = { readonly heading: string | null; readonly text: string }

const lineBreak = /[\n\v\f\r\u0085\u2028\u2029]+/
const headingSign = /^#+\s*/

/**
 * Words typed one paragraph to a line; a line that begins with # is the heading above the next paragraph. No word is lost:
 * headings in a row are one heading, and a heading above nothing is a paragraph.
 */
export function typedParagraphs(words: string): readonly TypedParagraph[] {
  const lines = words.split(lineBreak).flatMap(line => (line.trim() === '' ? [] : [line.trim()]))
  const typed: TypedParagraph[] = []
  let headings: readonly string[] = []
  for (const line of lines) {
    if (headingSign.test(line)) headings = [...headings, line.replace(headingSign, '')]
    else {
      typed.push({ heading: headings.length > 0 ? headings.join(' ') : null, text: line })
      headings = []
    }
  }
  return headings.length > 0 ? [...typed, { heading: null, text: headings.join(' ') }] : typed
}

type Typed = Readonly<Record<Language, readonly TypedParagraph[]>>

const counts = (typed: Typed): string =>
  Object.entries(typed)
    .map(([language, paragraphs]) => `${language} ${paragraphs.length}`)
    .join(', ')

/** What the languages say at one place: of each its words, or nothing where it has none. */
const perLanguage = (
  typed: Typed,
  of: (paragraphs: readonly TypedParagraph[]) => string | null | undefined,
): Readonly<Record<Language, string>> =>
  Object.fromEntries(
    Object.entries(typed).flatMap(([language, paragraphs]) => {
      const words = of(paragraphs)
      return words ? [[language, words]] : []
    }),
  )

function paragraphAt(typed: Typed, at: number): SubmittedParagraph {
  const headings = perLanguage(typed, paragraphs => paragraphs[at]?.heading)
  return {
    id: `p${at + 1}`,
    heading: Object.keys(headings).length > 0 ? headings : null,
    texts: perLanguage(typed, paragraphs => paragraphs[at]?.text),
  }
}

/** The paragraphs of a draft from words typed in several languages: in each that has words there are as many (I-35). */
export function submittedParagraphs(
  words: Readonly<Record<Language, string>>,
): readonly SubmittedParagraph[] | Refusal {
  const typed: Typed = Object.fromEntries(
    Object.entries(words).flatMap(([language, text]) => {
      const paragraphs = typedParagraphs(text)
      return paragraphs.length > 0 ? [[language, paragraphs]] : []
    }),
  )
  const [first, ...others] = Object.values(typed)
  if (!first) return { refused: 'draft-without-paragraphs' }
  if (others.some(({ length }) => length !== first.length))
    return { refused: 'languages-not-parallel', facts: { counts: counts(typed) } }
  return first.map((_, at) => paragraphAt(typed, at))
}
