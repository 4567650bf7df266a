import { digit, kindAt, mark, marksEnd, space, widthAt } from './character.ts'
import { wordEnd } from './word-end.ts'

/** The smallest pieces of a text that can be quoted: words, single Han characters, signs and line breaks; spaces lie between. */
export type Atoms = {
  readonly from: readonly number[]
  readonly to: readonly number[]
}

/** Reads a text atom by atom. */
export function atomsOf(text: string): Atoms {
  const atoms: { readonly from: number[]; readonly to: number[] } = { from: [], to: [] }
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at)
    const end = kind <= digit ? wordEnd(text, 'joins', at) : marksEnd(text, at + widthAt(text, at))
    if (kind !== space || text.charCodeAt(at) === 0x0a || kindAt(text, at + 1) === mark) {
      atoms.from.push(at)
      atoms.to.push(end)
    }
    at = end
  }
  return atoms
}
