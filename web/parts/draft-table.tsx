import { createContext, useContext } from 'react'
import { type Refusal, sentenceOf } from '../../core/refusal.ts'
import { layout } from '../../core/text/brackets-layout.ts'
import type { Negotiated } from '../../core/text/brackets-negotiated.ts'
import type { Language } from '../../core/text/language.ts'
import { namedRefusal } from '../draft/named-refusal.ts'
import { type DraftTable, nameIn, voiceOf } from '../draft/table.ts'
import type { WordBook } from '../words/word-book.ts'
import { DraftPieces, type PiecesShown } from './draft-pieces.tsx'
import { useVisit, useWords } from './visit.tsx'

const TableContext = createContext<DraftTable | null>(null)

export const DraftTableProvider = TableContext.Provider

/** The draft on the table. */
export function useTable(): DraftTable {
  const table = useContext(TableContext)
  if (!table) throw new Error('A part of the drafting table was rendered outside of it')
  return table
}

/** How a State or the Chair is called in the words of the page. */
export function useNames(): (code: string) => string {
  const table = useTable()
  const { language } = useVisit()
  return code => nameIn(table, code, language)
}

/** The sentence of a refusal, without words of a program; at the drafting table States are called by their names. */
export function useSentence(): (refusal: Refusal) => string {
  const table = useContext(TableContext)
  const { language } = useVisit()
  return refusal => sentenceOf(namedRefusal(refusal, table ?? { names: {} }, language), language)
}

/** How brackets are drawn on a text of a language. */
export function shownFor(table: DraftTable, words: WordBook['draft'], language: Language): PiecesShown {
  const voice = voiceOf(table)
  return {
    language,
    own: voice && nameIn(table, voice, language),
    chair: nameIn(table, 'chair', language),
    says: { open: words.says.open, close: words.says.close },
  }
}

/** A paragraph with its brackets. */
export function NegotiatedText({ negotiated }: { readonly negotiated: Negotiated }) {
  const table = useTable()
  const { draft } = useWords()
  const shown = shownFor(table, draft, negotiated.language)
  return <DraftPieces pieces={layout(negotiated).pieces} shown={shown} />
}
