import type { Fate, Row } from './comparison-rows.ts'
import type { SignName } from './comparison-marks.ts'

/** A text as a page names it: its name, its language and the direction of its writing. */
export type ComparedTitles = {
  readonly before: string
  readonly after: string
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
}

/** What a page of a comparison says beside the texts, in one language. */
export type ComparisonWords = {
  readonly language: string
  readonly title: string
  readonly before: string
  readonly after: string
  readonly marks: string
  readonly added: string
  readonly removed: string
  readonly changes: string
  readonly same: string
  readonly paragraphs: (count: number) => string
  readonly fate: (fate: Fate) => string
  readonly counted: (fates: ReadonlyMap<Fate, number>) => string
  readonly place: (row: Row) => string
  readonly sign: (name: Exclude<SignName, 'code'>) => string
}
