import type { InterfaceLanguage } from '../../core/language.ts'
import { en } from './en.ts'
import { ru } from './ru.ts'
import { zh } from './zh.ts'

/** All sentences of the interface in one language. English is the pattern; a key missing elsewhere is a type error. */
export type WordBook = typeof en

const books: Readonly<Record<InterfaceLanguage, WordBook>> = { zh, ru, en }

/** The sentences of the interface in a language. */
export const wordsIn = (language: InterfaceLanguage): WordBook => books[language]
