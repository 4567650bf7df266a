import type { ReadingLanguage } from './reading-language.ts'

type Speaks = { readonly lexicon: { readonly language: ReadingLanguage } }

/** Makes something once for each language: a pattern is costly to build and never changes. */
export function perLanguage<Made>(make: (language: ReadingLanguage) => Made): (source: Speaks) => Made {
  const made = new WeakMap<ReadingLanguage, { readonly it: Made }>()
  return ({ lexicon: { language } }) => {
    const known = made.get(language) ?? { it: make(language) }
    made.set(language, known)
    return known.it
  }
}
