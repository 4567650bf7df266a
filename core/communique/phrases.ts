import type { InterfaceLanguage } from '../language.ts'
import type { ActType } from './closed-sets.ts'

/** How a body words, in each language, the sentences that follow from facts: data in `profiles/<body>/phrases.json`. */
export type Phrases = Readonly<Record<InterfaceLanguage, LanguagePhrases>>

/**
 * The phrases of one language. `{name}` in a phrase is filled in; `{name:genitive}` in that form of `forms`. Where several
 * wordings are in use, the first is the one to write and the others are recognised.
 */
export type LanguagePhrases = {
  readonly language: InterfaceLanguage
  /** Grammatical forms of words and of the heads of titles; a language without a form leaves words as they are. */
  readonly forms: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** What stands between two sentences of a paragraph. */
  readonly betweenSentences: '' | ' '
  readonly dates: DatePhrases
  /** First, second, ... as a meeting is numbered. */
  readonly ordinals: readonly string[]
  readonly lists: Readonly<
    Record<'members' | 'officials' | 'states' | 'documents' | 'clauses', ListPhrases>
  > & {
    readonly decisions?: ListPhrases
  }
  readonly body: { readonly name: string; readonly short: string }
  /** By organ: its name after the name of the body, its name in running text, who acts in it, who speaks for listed States. */
  readonly organs: Readonly<Record<string, OrganPhrases>>
  /** By post of the body: the office as printed before a name, and the bare post. */
  readonly posts: Readonly<Record<string, { readonly office: string; readonly post: string }>>
  /** By person: as listed among those present, and in full as a candidate. */
  readonly persons: Readonly<Record<string, { readonly listed?: string; readonly full?: string }>>
  readonly meetings: MeetingPhrases
  readonly opening: Readonly<Record<'in-person' | 'video', readonly string[]>>
  readonly attendance: {
    readonly person: string
    readonly members: readonly string[]
    readonly together: readonly string[]
    readonly officials: readonly string[]
  }
  readonly chair: readonly string[]
  readonly documents: {
    /** Marks around the title of a text that has one, and the kinds that have one. */
    readonly open: string
    readonly close: string
    readonly titled: readonly string[]
    readonly draft: string
  }
  readonly adoptedInPrinciple: Readonly<Record<'one' | 'several', readonly string[]>>
  readonly naming: {
    readonly sentence: readonly string[]
    readonly acts: Readonly<Partial<Record<ActType, { readonly verb: string; readonly initiative: string }>>>
  }
  readonly nomination: readonly string[]
  readonly reports: {
    readonly sentence: readonly string[]
    readonly approve: string
    readonly adopt: string
    readonly hear: string
  }
  /** What the communiqué of an organ is called. */
  readonly title?: string
  /** Events beside the sitting, items without a decision, and decisions by title or as a series. */
  readonly events?: Readonly<
    Partial<Record<'reception' | 'photo' | 'signing' | 'dinner' | 'other', readonly string[]>>
  >
  readonly items?: Readonly<Record<'considered' | 'discussed' | 'heard' | 'noted', readonly string[]>>
  readonly decisions?: { readonly titled: readonly string[]; readonly series: readonly string[] }
}

export type ListPhrases = { readonly between: string; readonly last: string }

export type OrganPhrases = {
  readonly afterBody: string
  readonly running: string
  readonly bare: string
  readonly ministers?: string
  readonly listed?: string
}

export type DatePhrases = {
  readonly months: readonly string[]
  readonly day: string
  readonly month: string
  readonly year: string
  readonly daysOfMonth: string
  readonly daysOfYear: string
  readonly daysOfYears: string
  readonly term: Readonly<Record<'day' | 'month' | 'year', string>>
}

export type MeetingPhrases = Readonly<
  Record<'regular' | 'extraordinary' | 'informal' | 'numbered' | 'plain', string>
>
