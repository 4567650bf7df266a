import { markOf } from './brackets-words.ts'
import type { Mark } from './brackets-negotiated.ts'
import type { Language } from './language.ts'

const markForms: readonly (readonly [RegExp, Mark['says']])[] = [
  [/^(?:agreed|согласовано|已?商定|已?议定|已达成一致)\.?$/iu, 'agreed'],
  [
    /^(?:(?:agreed |согласовано )?ad ref(?:erendum)?|商定待核准|待核准商定|待核准|暂定商定)\.?$/iu,
    'agreed ad ref',
  ],
]

/** The status mark that words in a bracket are meant as, in whatever language and spelling. */
export function typedMark(words: string, language: Language): Mark['says'] | null {
  const plain = words.trim().replace(/\s+/g, ' ')
  return markOf(plain, language) ?? markForms.find(([form]) => form.test(plain))?.[1] ?? null
}

const sign = /^\s?[●•○◦]\s?/
const gap =
  /^(?:placeholder\b.*|to be (?:confirmed|completed|inserted|determined|decided)|(?:.{0,80}\s)?(?:tbc|tbd|уточняется)|.{0,40}(?:待定|待补|待确认)|…{1,9}|\.{3,9}|_{2,40}|[xX]{2,9})$/iu

/** A gap to be filled, with the sign of the house before its note; `null` for words. */
export function typedSlot(words: string): string | null {
  const typed = sign.exec(words)
  if (typed) return `● ${words.slice(typed[0].length)}`
  return gap.test(words.trim()) ? `● ${words.trim()}` : null
}
