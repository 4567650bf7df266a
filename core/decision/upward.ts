import type { Language } from '../text/language.ts'

/** Where a text came from, or went, between organs. */
export type Submission = { readonly organ: string; readonly decision: string }

/** What the higher organ did with what was submitted; it comes back by itself (M14). */
export type ResultAbove = {
  readonly organ: string
  readonly decision: string
  readonly result: 'adopted' | 'approved' | 'referred-back' | 'not-adopted'
  readonly at: string
  readonly number: number | null
  /** Differences made above: one for each changed paragraph and language, before and after. */
  readonly differences: readonly Difference[]
  readonly reasons: readonly ReferralReason[]
}

export type Difference = {
  readonly paragraph: string | null
  readonly language: Language
  readonly before: string
  readonly after: string
}

export type ReferralReason = { readonly paragraph: string | null; readonly reason: string }
