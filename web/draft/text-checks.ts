import type { Run } from '../../core/text/redline.ts'

/** What somebody should look at in the words of a draft, language by language: never a refusal, always with its place. */
export type TextCheck = { readonly paragraph: string; readonly language: string } & (
  | {
      readonly kind: 'used-before-defined' | 'defined-twice'
      readonly words: string
      readonly defined: string
    }
  | { readonly kind: 'formula' | 'formula-changed'; readonly formula: string; readonly runs: readonly Run[] }
  | {
      readonly kind: 'citation-date'
      readonly words: string
      readonly printed: string
      readonly registered: string
      readonly source: string
    }
  | { readonly kind: 'broken-chain'; readonly from: string }
)

/** The checks of a draft, and the languages too long to be read for citations and chains. */
export type TextChecks = { readonly found: readonly TextCheck[]; readonly unread: readonly string[] }
