import type { Run } from '../../core/text/redline.ts'

/** Words that stay, or a change: what goes and what comes in its place. */
export type Piece =
  | { readonly kind: 'same'; readonly text: string }
  | { readonly kind: 'change'; readonly removed: string; readonly added: string }

export type Change = Extract<Piece, { kind: 'change' }>

/** The runs of a paragraph, what goes and what comes at one place taken together. */
export function piecesOf(runs: readonly Run[]): readonly Piece[] {
  const pieces: Piece[] = []
  for (const { op, text } of runs) {
    const last = pieces.at(-1)
    const open = last?.kind === 'change' ? last : null
    if (op === 'same') pieces.push({ kind: 'same', text })
    else if (op === 'remove' && open?.added === '')
      pieces.splice(-1, 1, { ...open, removed: open.removed + text })
    else if (op === 'add' && open) pieces.splice(-1, 1, { ...open, added: open.added + text })
    else pieces.push({ kind: 'change', removed: '', added: '', [op === 'add' ? 'added' : 'removed']: text })
  }
  return pieces
}

/** Signs that nobody sees on paper: every white space, and what only steers the printing of its neighbours. */
const unseen = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u
const everyUnseen = new RegExp(unseen, 'gu')

const seenIn = (text: string): string => text.replace(everyUnseen, '').normalize('NFC')

/** Whether what goes and what comes look the same on paper but for the room between words. */
export const isUnseen = ({ removed, added }: Change): boolean => seenIn(removed) === seenIn(added)

export type UnseenName = 'space' | 'noBreak' | 'wide' | 'tab' | 'other'

const names: Readonly<Record<string, UnseenName>> = {
  ' ': 'space',
  '\u00a0': 'noBreak',
  '\u202f': 'noBreak',
  '\u2007': 'noBreak',
  '\u3000': 'wide',
  '\t': 'tab',
}

/** A stretch that is printed as it is, or one unseen sign that is drawn. */
export type Shown = { readonly text: string; readonly unseen: UnseenName | null }

/** Cuts changed words at the unseen signs that have to be drawn: all of them where nothing else changed, else the rare ones. */
export function shownOf(text: string, change: Change): readonly Shown[] {
  const drawn = isUnseen(change)
    ? unseen
    : /[\t\u00a0\u00ad\u200b-\u200f\u202a-\u202f\u2007\u2060-\u2069\ufeff]/u
  return text
    .split(new RegExp(`(${drawn.source})`, 'u'))
    .filter(part => part !== '')
    .map(part => ({
      text: part,
      unseen: drawn.test(part) && part.length === 1 ? (names[part] ?? 'other') : null,
    }))
}
