import type { Draft, Paragraph } from '../../core/draft/draft.ts'
import { liveOn } from '../../core/draft/lies-on.ts'
import { negotiatedOf } from '../../core/draft/negotiated-of.ts'
import { renderBrackets } from '../../core/text/brackets.ts'
import type { Language } from '../../core/text/language.ts'

/** How many letters fit the screen in each step of the type; a Chinese character takes the room of two. */
const fits = [220, 380, 640, 1100, 1800] as const

const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/g

const lettersIn = (text: string): number => text.length + (text.match(wide)?.length ?? 0)

/** How many letters the paragraph has in a language, brackets and names included. */
function lettersOf(draft: Draft, paragraph: Paragraph, language: Language): number {
  const names = { members: [], nameOf: (code: string) => code }
  const negotiated = negotiatedOf(paragraph, language, liveOn(draft, paragraph.id), names)
  return lettersIn(renderBrackets(negotiated, 'attributed', language))
}

/** Beside the language that is shown, the others stand in smaller type. */
const beside = 0.7

/** The step in which a paragraph with its brackets fits the screen of the room: 1 is the largest, 6 the smallest. */
export function roomSize(draft: Draft, id: string, language: Language): number {
  const paragraph = draft.paragraphs.find(each => each.id === id)
  if (!paragraph) return 1
  const others = draft.languages.filter(each => each !== language)
  const letters = Math.max(
    lettersOf(draft, paragraph, language),
    ...others.map(each => lettersOf(draft, paragraph, each) * beside),
  )
  return fits.filter(most => letters > most).length + 1
}
