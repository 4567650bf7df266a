import type { Words } from './language.ts'

/** What a refusal says: the rule it rests on, and a sentence in three languages; `{name}` is filled in. */
export type RefusalSentence = { readonly rule: string | null; readonly words: Words }

/** A sentence with its rule. */
export const sentence = (rule: string | null, zh: string, ru: string, en: string): RefusalSentence => ({
  rule,
  words: { zh, ru, en },
})
