import type { Language } from '../text/language.ts'

/** The words of one paragraph in one language, by its id. */
export type ParagraphWords = { readonly paragraph: string; readonly text: string }

type Place = { readonly paragraph: string; readonly from: number; readonly to: number }

/** A short form that a text defines for itself, with where it does so. */
export type DefinedTerm = Place & { readonly term: string }

/** A short form that is printed before the text has said what it stands for, or that the text defines a second time. */
export type DefinedTermIssue = DefinedTerm & {
  readonly kind: 'used-before-defined' | 'defined-twice'
  /** The paragraph in which it is defined first. */
  readonly defined: string
}

/** How each language opens a definition: 以下简称, далее, hereinafter; up to the bracket that closes it. */
const definitions: Readonly<Record<string, RegExp>> = {
  zh: /[(（](?:以下)?(?:简称|称)(?:为)?[:：]?([^)）]{1,80})[)）]/g,
  ru: /\(далее\s*(?:[—–-]|именуем\p{L}+)\s*([^)]{1,80})\)/giu,
  en: /\(hereinafter(?:\s+referred\s+to)?(?:\s+as)?\s*[:,–—-]?\s*([^)]{1,80})\)/gi,
}

const between: Readonly<Record<string, RegExp>> = {
  zh: /[“”"「」『』]|或者?|和|、/,
  ru: /[«»“”"]|\s+или\s+|\s+и\s+|,/,
  en: /[“”"]|\s+or\s+|\s+and\s+|,/,
}

const wordsOf = (inside: string, language: Language): readonly string[] =>
  inside.split(between[language] ?? /,/).flatMap(word => (word.trim().length > 1 ? [word.trim()] : []))

/** The short forms that the paragraphs define, in order. A language whose way of defining is not known has none. */
export function definedTerms(
  paragraphs: readonly ParagraphWords[],
  language: Language,
): readonly DefinedTerm[] {
  const definition = definitions[language]
  if (!definition) return []
  return paragraphs.flatMap(({ paragraph, text }) =>
    [...text.matchAll(definition)].flatMap(found =>
      wordsOf(found[1] ?? '', language).map(term => {
        const from = text.indexOf(term, found.index)
        return { term, paragraph, from, to: from + term.length }
      }),
    ),
  )
}

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /\p{L}/u.test(sign)

/** Whether the form stands there as a word of its own; Chinese writes no spaces between words. */
const standsAlone = (text: string, from: number, to: number, language: Language): boolean =>
  language === 'zh' || (!isLetter(text[from - 1]) && !isLetter(text[to]))

function firstUse(text: string, term: string, language: Language): number | undefined {
  for (let from = text.indexOf(term); from >= 0; from = text.indexOf(term, from + 1))
    if (standsAlone(text, from, from + term.length, language)) return from
  return undefined
}

/** Where a defined form is first printed, if that is before its definition. */
function usedBefore(
  { term, paragraph, from }: DefinedTerm,
  paragraphs: readonly ParagraphWords[],
  language: Language,
): readonly DefinedTermIssue[] {
  const at = paragraphs.findIndex(each => each.paragraph === paragraph)
  for (const [index, { paragraph: here, text }] of paragraphs.slice(0, at + 1).entries()) {
    const use = firstUse(text, term, language)
    if (use !== undefined && (index < at || use < from))
      return [
        {
          kind: 'used-before-defined',
          term,
          paragraph: here,
          from: use,
          to: use + term.length,
          defined: paragraph,
        },
      ]
  }
  return []
}

/** Short forms that are used before they are defined, or are defined more than once (M04). */
export function definedTermIssues(
  paragraphs: readonly ParagraphWords[],
  language: Language,
): readonly DefinedTermIssue[] {
  const defined = definedTerms(paragraphs, language)
  return defined.flatMap((one, index) => {
    const first = defined.find(({ term }) => term === one.term)
    if (first && first !== defined[index])
      return [{ ...one, kind: 'defined-twice' as const, defined: first.paragraph }]
    return usedBefore(one, paragraphs, language)
  })
}
