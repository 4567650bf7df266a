import { digestOf } from '../journal/digest.ts'
import type { Sha256 } from '../journal/leaf.ts'
import type { Language } from '../text/language.ts'
import type { Draft, Paragraph, Scope } from './draft.ts'
import { stands } from './paragraph-of.ts'

/** The words of a draft in one language, as an organ adopts them: its title, its headings and the paragraphs that stand. */
export type DraftWords = {
  readonly title: string
  readonly paragraphs: readonly {
    readonly id: string
    readonly heading: string | null
    readonly text: string
    readonly scope: Scope
  }[]
}

const isBehind = ({ texts, headingBehind = [] }: Paragraph, language: Language): boolean =>
  texts[language]?.level !== 'level' || headingBehind.includes(language)

/** Whether the whole text says in a language what was agreed. */
export const isLevelIn = (draft: Draft, language: Language): boolean =>
  !(draft.titleBehind ?? []).includes(language) &&
  draft.paragraphs.filter(stands).every(each => !isBehind(each, language))

/** The words of a draft in one language. */
export const wordsIn = (draft: Draft, language: Language): DraftWords => ({
  title: draft.title[language] ?? '',
  paragraphs: draft.paragraphs.filter(stands).map(({ id, heading, texts, scope }) => ({
    id,
    heading: heading?.[language] ?? null,
    text: texts[language]?.text ?? '',
    scope,
  })),
})

/** What an organ adopts: the words in every authentic language that is level. A working language never decides. */
export const wordsOfDraft = (draft: Draft): Readonly<Record<Language, DraftWords>> =>
  Object.fromEntries(
    draft.authentic
      .filter(language => isLevelIn(draft, language))
      .map(language => [language, wordsIn(draft, language)]),
  )

/**
 * What stands for the exact words of a draft, whatever its stages, numbers and translations into working languages: put,
 * adopted and submitted is what has this digest (R-30, I-09, I-10).
 */
export const draftDigest = (draft: Draft, sha256: Sha256): string => digestOf(wordsOfDraft(draft), sha256)
