import { gather } from './brackets-gather.ts'
import { layout } from './brackets-layout.ts'
import type { Negotiated } from './brackets-negotiated.ts'
import { print, printClean } from './brackets-print.ts'
import { read } from './brackets-read.ts'
import type { Language } from './language.ts'

/** With names, without names, or the base alone (rule 10). */
export type View = 'attributed' | 'unattributed' | 'clean'

/** A paragraph as the house prints it (practice 9.2), the stance words in the language asked for. */
export function renderBrackets(paragraph: Negotiated, view: View, language: Language): string {
  if (view === 'clean') return printClean(paragraph.base)
  return print(layout(paragraph).pieces, language, view)
}

/** The paragraph that a text in house form prints; every text is read, what is no bracket is words of the base. */
export const parseBrackets = (text: string, language: Language): Negotiated =>
  gather(read(text, language), language)

/** A paragraph as its printed form says it: crossing stretches lifted, inner ones inside the outer (I-13). */
export const normalise = (paragraph: Negotiated): Negotiated =>
  gather(layout(paragraph).pieces, paragraph.language)
