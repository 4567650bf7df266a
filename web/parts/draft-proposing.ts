import type { Paragraph } from '../../core/draft/draft.ts'
import { openParagraph } from '../../core/draft/paragraph-of.ts'
import { printedNumber } from '../../core/draft/printed-number.ts'
import { mayPropose } from '../../core/draft/propose.ts'
import { isRefusal, type Refusal } from '../../core/refusal.ts'
import { useTable } from './draft-table.tsx'

type Proposing = { readonly general: Refusal | undefined; readonly onWords: Refusal | undefined }

/** Why nothing can be proposed on a paragraph now, if so; and why nothing on its words in the language that is shown. */
export function useProposing(paragraph: Paragraph): Proposing {
  const { draft, facts, text } = useTable()
  const open = openParagraph(draft, paragraph.id)
  const level = paragraph.texts[text]?.level === 'level'
  const place = { language: text, paragraph: printedNumber(paragraph) }
  const behind: Refusal = { refused: 'language-behind', facts: place }
  const general = mayPropose(draft, facts) ?? (isRefusal(open) ? open : undefined)
  return { general, onWords: general ?? (level ? undefined : behind) }
}
