import type { LanguagePhrases, ListPhrases } from './phrases.ts'

/** What fills a phrase: words, a list of words with the marks between them, or `null` where the facts have none. */
export type PhrasePart = string | null | { readonly items: readonly string[]; readonly list: ListPhrases }

/** A phrase filled in, or what it lacked: a sentence with a gap is never printed. */
export type PhraseText =
  | { readonly kind: 'filled'; readonly text: string }
  | { readonly kind: 'lacking'; readonly lacking: readonly string[] }

/** Puts a word into a grammatical form; the head of a title alone changes, what follows it stays. `null`: the form is not known. */
function inflect(words: string, form: string, phrases: LanguagePhrases): string | null {
  const forms = phrases.forms[form]
  if (!forms) return words
  const heads = Object.keys(forms).filter(head => words === head || words.startsWith(`${head} `))
  const head = heads.toSorted((one, other) => other.length - one.length)[0]
  return head === undefined ? null : `${forms[head]}${words.slice(head.length)}`
}

const joined = (items: readonly string[], list: ListPhrases): string =>
  items.length < 2
    ? (items[0] ?? '')
    : `${items.slice(0, -1).join(list.between)}${list.last}${items.at(-1) ?? ''}`

/** The words for one place of a phrase, or what is lacking for it. */
function wordsFor(
  part: PhrasePart | undefined,
  form: string | undefined,
  phrases: LanguagePhrases,
): PhraseText {
  if (part === undefined || part === null) return { kind: 'lacking', lacking: [''] }
  const items = typeof part === 'string' ? [part] : part.items
  const inflected = items.map(item => (form === undefined ? item : inflect(item, form, phrases)))
  const lacking = items.filter((_, index) => inflected[index] === null)
  if (lacking.length > 0) return { kind: 'lacking', lacking }
  const words = inflected.filter(item => item !== null)
  return { kind: 'filled', text: typeof part === 'string' ? (words[0] ?? '') : joined(words, part.list) }
}

/** Fills `{name}` and `{name:form}` in a phrase. The facts or forms that it lacks are named, not guessed. */
export function fill(
  phrase: string,
  parts: Readonly<Record<string, PhrasePart>>,
  phrases: LanguagePhrases,
): PhraseText {
  const lacking: string[] = []
  const text = phrase.replace(/\{(\w+)(?::(\w+))?\}/g, (_, name: string, form: string | undefined) => {
    const words = wordsFor(parts[name], form, phrases)
    if (words.kind === 'filled') return words.text
    lacking.push(...words.lacking.map(word => (word === '' ? name : `${name}: ${word} (${form})`)))
    return ''
  })
  return lacking.length > 0 ? { kind: 'lacking', lacking } : { kind: 'filled', text }
}
