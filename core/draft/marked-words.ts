import type { Refusal } from '../refusal.ts'
import type { Edit } from '../text/edit.ts'

/** A stretch of words: from where to where. */
export type Stretch = { readonly from: number; readonly to: number }

/** Enough of quoted words to know them by. */
const shortly = (words: string): string => (words.length > 60 ? `${words.slice(0, 60)}…` : words)

/** Where quoted words stand in a paragraph; they must stand there once, so that everybody means the same place. */
export function stretchOf(base: string, quoted: string): Stretch | Refusal {
  const words = quoted.normalize().trim()
  const from = words === '' ? -1 : base.indexOf(words)
  if (from < 0) return { refused: 'words-not-there', facts: { words: shortly(words) } }
  if (base.includes(words, from + 1))
    return { refused: 'words-stand-twice', facts: { words: shortly(words) } }
  return { from, to: from + words.length }
}

/** Whether far more was typed than marks: then it is not the paragraph with marks in it, and is not read as that. */
const isFar = (base: string, marked: string): boolean => marked.length > 2 * base.length + 100

const unclearParting: Refusal = { refused: 'parting-unclear' }

/** Where a paragraph is to be parted: its own words, typed with one line break in them. */
export function partedAt(base: string, marked: string): number | Refusal {
  if (isFar(base, marked)) return unclearParting
  const [first, second, ...more] = marked
    .normalize()
    .split('\n')
    .map(part => part.trim())
    .filter(part => part !== '')
  if (first === undefined || second === undefined || more.length > 0) return unclearParting
  const start = first.trimStart()
  const end = second.trimEnd()
  const at = base.trimEnd().length - end.length
  const isWhole = at >= start.length && base.trimStart().startsWith(start) && base.slice(at).trimEnd() === end
  return isWhole && base.slice(0, at).trim() === start ? at : unclearParting
}

type Sign = { readonly opens: '[' | ']'; readonly at: number }

const signOf = (character: string | undefined): Sign['opens'] | undefined => {
  if (character === '[' || character === '［') return '['
  return character === ']' || character === '］' ? ']' : undefined
}

/**
 * Whether a sign that the words have themselves is one that was set before it: an opening one is set before the sign that
 * stands, a closing one behind it.
 */
const isDoubled = (base: string, marked: string, at: number, read: number): boolean =>
  signOf(marked[read]) === '[' && signOf(marked[read + 1]) === '[' && signOf(base[at + 1]) !== '['

/** The brackets that were set around words that stand; null where anything else was typed. */
function signsSet(base: string, marked: string): readonly Sign[] | null {
  const signs: Sign[] = []
  let at = 0
  for (let read = 0; read < marked.length; read += 1) {
    const opens = signOf(marked[read])
    if (marked[read] === base[at] && !isDoubled(base, marked, at, read)) at += 1
    else if (opens === undefined) return null
    else signs.push({ opens, at })
  }
  return at === base.length ? signs : null
}

const unclearBrackets: Refusal = { refused: 'brackets-unclear' }

/** The words that are to be held in brackets: the paragraph typed with brackets around them, and nothing else changed. */
export function heldIn(base: string, marked: string): readonly Edit[] | Refusal {
  const signs = isFar(base, marked) ? null : signsSet(base, marked.normalize().replace(/\n+$/, ''))
  const isPaired =
    signs !== null && signs.length > 0 && signs.every(({ opens }, n) => opens === (n % 2 === 0 ? '[' : ']'))
  if (!isPaired || signs.length % 2 === 1) return unclearBrackets
  const edits = signs.flatMap(({ at: from }, n) => {
    const to = signs[n + 1]?.at ?? from
    return n % 2 === 0 ? [{ from, to, text: base.slice(from, to) }] : []
  })
  return edits.every(({ text }) => text.trim() !== '') ? edits : unclearBrackets
}

const isLetter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character) && !/[\p{sc=Han}]/u.test(character)

/** Words put in at a place, kept apart from the letters beside them where the script parts words. */
export function putIn(base: string, at: number, words: string): Edit {
  const before = isLetter(base[at - 1]) || /[.,;:!?]/.test(base[at - 1] ?? '') ? ' ' : ''
  const after = isLetter(base[at]) ? ' ' : ''
  return { from: at, to: at, text: `${before}${words}${after}` }
}
