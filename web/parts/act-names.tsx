import type { ActRead } from '../../core/communique/reading.ts'
import { actTypes } from '../../core/communique/closed-sets.ts'
import { rungOf } from '../../core/procedure/ladders.ts'
import type { WordBook } from '../words/word-book.ts'

/** What an act does, in the language of the page, on its own rung: 积极评价 is never shown as 高度评价. */
export const actName = (words: WordBook, act: Pick<ActRead, 'type' | 'degree'>): string =>
  (words.record.degrees as Readonly<Record<string, string>>)[rungOf(act)] ?? words.record.acts[act.type]

export const actTypeName = (words: WordBook, type: string): string =>
  actTypes.flatMap(one => (one === type ? [words.record.acts[one]] : []))[0] ?? type
