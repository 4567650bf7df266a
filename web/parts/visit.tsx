import { createContext, useContext } from 'react'
import type { InterfaceLanguage, Words } from '../../core/language.ts'
import { wordsIn, type WordBook } from '../words/word-book.ts'

/** The seat a visitor has taken, as the pages need it. */
export type VisitorSeat = {
  readonly id: string
  /** The State it speaks for, in words. */
  readonly state: Words | null
  /** Only the secretariat records texts. */
  readonly records: boolean
}

/** Who looks at a page, in which language, from where. */
export type Visit = {
  readonly language: InterfaceLanguage
  /** Path and query of the page, without the language: the language switch keeps the place. */
  readonly href: string
  readonly body: { readonly slug: string; readonly short: Words; readonly name: Words } | null
  readonly seat: VisitorSeat | null
  readonly mode: 'demonstration' | 'production'
  /** Day of the server: dates are asked on it when none is given. */
  readonly today: string
  readonly assets: Assets
  /** How many notices the seat has not read; not asked on every page. */
  readonly unread?: number
}

/** Addresses of the built style sheets, the script, the worker that compares texts, and the icon. */
export type Assets = {
  readonly styles: readonly string[]
  readonly script: string | null
  /** What the script loads besides on pages of a kind. */
  readonly parts?: Readonly<Record<string, readonly string[]>>
  readonly worker: string | null
  readonly icon: string | null
}

const VisitContext = createContext<Visit | null>(null)

export const VisitProvider = VisitContext.Provider

export function useVisit(): Visit {
  const visit = useContext(VisitContext)
  if (!visit) throw new Error('A part of a page was rendered outside a visit')
  return visit
}

export const useWords = (): WordBook => wordsIn(useVisit().language)

/** A fact that the profile or the register holds in all three languages, in the one of the page. */
export const useIn = (): ((words: Words) => string) => {
  const { language } = useVisit()
  return words => words[language]
}
