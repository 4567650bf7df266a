import { draft as en } from '../words/en/draft.ts'
import { draft as ru } from '../words/ru/draft.ts'
import { draft as zh } from '../words/zh/draft.ts'

/** The sentences of the drafting table. */
export type DraftWords = typeof en

const books: Readonly<Record<string, DraftWords>> = { zh, ru, en }

/** The sentences in the language of the page. */
export const draftWordsIn = (language: string | undefined): DraftWords => books[language ?? 'en'] ?? en
