import type { Language } from '../text/language.ts'

/** A stretch of a text that names something, by the id of what it names. */
export type Named = { readonly id: string; readonly from: number; readonly to: number }

/** A printed name and what it names. `*` at the end of a word stands for any ending. */
export type NameForm = { readonly id: string; readonly words: string }

/** Whether capital letters count: they do in names of States, and not in verbs. */
export type Letters = 'as-printed' | 'any'

type Word = { readonly stem: string; readonly most: number }
type Pattern = { readonly id: string; readonly words: readonly Word[]; readonly length: number }

/** Printed names by how they begin, so that a text is read once. */
export type NameIndex = {
  readonly language: Language
  readonly letters: Letters
  readonly patterns: ReadonlyMap<string, readonly Pattern[]>
}

/** A word of a text, as it is compared. */
type Token = { readonly word: string; readonly from: number; readonly to: number }

const keyLength = 2
const ending = /[аеёиоуыэюяйь]{1,2}$/
const shortestStem = 3

/** How a word of a name may end: as it likes after `*`, by its case in Russian, with an s in English. */
function wordOf(printed: string, language: Language): Word {
  if (printed.endsWith('*')) return { stem: printed.slice(0, -1), most: 8 }
  if (language !== 'ru' || printed.length <= shortestStem)
    return { stem: printed, most: language === 'en' ? 1 : 0 }
  const kept = printed.length > shortestStem + 1 ? shortestStem + 1 : shortestStem
  return { stem: printed.slice(0, kept) + printed.slice(kept).replace(ending, ''), most: 3 }
}

const isChinese = (language: Language): boolean => language.startsWith('zh')

/** In Russian print ё is often written е. */
function cased(text: string, letters: Letters): string {
  const plain = text.replaceAll('ё', 'е').replaceAll('Ё', 'Е')
  return letters === 'any' ? plain.toLowerCase() : plain
}

function patternOf({ id, words }: NameForm, language: Language, letters: Letters): Pattern {
  const printed = isChinese(language) ? [words] : (words.match(/[\p{L}\p{N}]+\*?/gu) ?? [])
  return {
    id,
    words: printed.map(word => wordOf(cased(word, letters), language)),
    length: words.length,
  }
}

const keyOf = (text: string, language: Language): string =>
  text.slice(0, isChinese(language) ? 1 : keyLength).toLowerCase()

/** Puts printed names in order: by their beginning, the longest first. */
export function nameIndex(forms: readonly NameForm[], language: Language, letters: Letters): NameIndex {
  const patterns = new Map<string, Pattern[]>()
  for (const pattern of forms.map(form => patternOf(form, language, letters))) {
    const key = keyOf(pattern.words[0]?.stem ?? '', language)
    patterns.set(key, [...(patterns.get(key) ?? []), pattern])
  }
  for (const list of patterns.values()) list.sort((one, other) => other.length - one.length)
  return { language, letters, patterns }
}

/** The letters of which Russian case endings are made. */
const caseEnding = /^[аеёиоуыэюяйьвмхг]*$/

function fits({ stem, most }: Word, text: string, language: Language): boolean {
  if (!text.startsWith(stem)) return false
  const rest = text.slice(stem.length)
  if (rest.length > most) return false
  if (language === 'ru' && most === 3) return caseEnding.test(rest)
  return rest === '' || language !== 'en' || most > 1 || rest === 's'
}

/** Words of one name stand together: nothing but spaces, hyphens and quotation marks between them. */
const joins = /^[\s'’"«»“”()–—-]*$/

function matchAt(index: NameIndex, pattern: Pattern, tokens: readonly Token[], at: number, text: string) {
  for (const [step, word] of pattern.words.entries()) {
    const token = tokens[at + step]
    if (!token || !fits(word, token.word, index.language)) return null
    const before = tokens[at + step - 1]
    if (step > 0 && before && !joins.test(text.slice(before.to, token.from))) return null
  }
  return tokens[at + pattern.words.length - 1] ?? null
}

const tokensOf = (text: string, letters: Letters): readonly Token[] =>
  [...cased(text, letters).matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index: from }) => ({
    word,
    from,
    to: from + word.length,
  }))

/** A text whose letters change their number with their case would lose its places: it is read as it is printed. */
const placed = (text: string, letters: Letters): Letters =>
  text.toLowerCase().length === text.length ? letters : 'as-printed'

function* inWords(text: string, index: NameIndex): Generator<Named> {
  const tokens = tokensOf(text, placed(text, index.letters))
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (!token) continue
    for (const pattern of index.patterns.get(keyOf(token.word, index.language)) ?? []) {
      const last = matchAt(index, pattern, tokens, at, text)
      if (!last) continue
      yield { id: pattern.id, from: token.from, to: last.to }
      at += pattern.words.length - 1
      break
    }
  }
}

function* inChinese(text: string, index: NameIndex): Generator<Named> {
  for (let at = 0; at < text.length; at += 1) {
    const found = index.patterns
      .get(text.charAt(at))
      ?.find(({ words }) => text.startsWith(words[0]?.stem ?? '', at))
    if (!found) continue
    yield { id: found.id, from: at, to: at + found.length }
    at += found.length - 1
  }
}

/** What a text names, in its order; of names that begin at one place, the longest. */
export const namesIn = (text: string, index: NameIndex): readonly Named[] => [
  ...(isChinese(index.language) ? inChinese(text, index) : inWords(text, index)),
]
