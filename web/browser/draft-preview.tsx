import { layout } from '../../core/text/brackets-layout.ts'
import { fromStances } from '../../core/text/brackets-from-stances.ts'
import { edits } from '../../core/text/edits.ts'
import { DraftPieces } from '../parts/draft-pieces.tsx'
import type { DraftWords } from './draft-words.ts'

/** The words as they would stand with what was typed, drawn by the part that draws them once it is tabled. */
function drawn(base: string, typed: string, box: HTMLElement, words: DraftWords): Node {
  const { text: language = 'en', own = '', chair = '' } = box.dataset
  const proposals = edits(base, typed, language).map((edit, i) => ({
    ...edit,
    id: `${i}`,
    stances: [{ state: own, stance: 'propose' as const }],
  }))
  const { pieces } = layout(fromStances(base, language, proposals, [own]))
  const shown = { language, own, chair, says: { open: words.says.open, close: words.says.close } }
  const node: unknown = <DraftPieces pieces={pieces} shown={shown} />
  if (!(node instanceof Node)) throw new Error('The part was drawn for the server')
  return node
}

/** Draws what a proposal would make of the paragraph, beside the field in which it is typed. */
export function preview(field: HTMLTextAreaElement, words: DraftWords): void {
  const box = field.form?.querySelector<HTMLElement>('[data-preview]')
  const shown = box?.querySelector<HTMLElement>('[data-preview-words]')
  const base = field.dataset.base
  if (!box || !shown || base === undefined) return
  const isSame = field.value === base
  shown.replaceChildren(isSame ? words.unchanged : drawn(base, field.value, box, words))
}
