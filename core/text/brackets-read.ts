import type { Attribution } from './brackets-negotiated.ts'
import { pairsOf } from './brackets-pair.ts'
import type { Alternative, Choice, Piece } from './brackets-piece.ts'
import { readNames } from './brackets-read-names.ts'
import { isEscape, plainOf, type SignPlace, type Sign } from './brackets-sign.ts'
import { says } from './brackets-attribution.ts'
import { markOf } from './brackets-words.ts'
import type { Language } from './language.ts'

type Source = {
  readonly text: string
  readonly closing: ReadonlyMap<number, number>
  readonly language: Language
}
type Stretch = { readonly from: number; readonly to: number }

/** The brackets and signs that stand in a stretch, not deeper, in order. */
type Seen = {
  readonly brackets: readonly number[]
  readonly signs: readonly { readonly sign: Sign; readonly at: number }[]
}

const isSign = (character: string): character is Sign => '/–|'.includes(character) && character !== ''

/** A sign stands between two spaces; a space serves one sign only. */
function seenIn({ from, to }: Stretch, setting: SignPlace, { text, closing }: Source): Seen {
  const brackets: number[] = []
  const signs: { sign: Sign; at: number }[] = []
  let free = from
  for (let at = from; at < to; at += 1) {
    const character = text.charAt(at)
    const close = character === '[' ? closing.get(at) : undefined
    if (character === '\\' && isEscape(text, at, setting)) at += 1
    else if (close !== undefined) {
      brackets.push(at)
      at = close
    } else if (setting === 'inside' && isSign(character) && isSpaced(text, at, free, to)) {
      signs.push({ sign: character, at })
      free = at + 2
    }
  }
  return { brackets, signs }
}

const isSpaced = (text: string, at: number, from: number, to: number): boolean =>
  at - 1 >= from && at + 1 < to && text.charAt(at - 1) === ' ' && text.charAt(at + 1) === ' '

const plain = (text: string): readonly Piece[] => (text === '' ? [] : [{ kind: 'plain', text }])

/** The pieces of a stretch of the text outside all brackets. */
function outside(source: Source): readonly Piece[] {
  const { text, closing, language } = source
  const { brackets } = seenIn({ from: 0, to: text.length }, 'outside', source)
  const pieces: Piece[] = []
  let at = 0
  for (const open of brackets) {
    const close = closing.get(open) ?? open
    const mark = markOf(text.slice(open + 1, close), language)
    const isAfterSpace = mark !== null && open > at && text.charAt(open - 1) === ' '
    pieces.push(...plain(plainOf(text.slice(at, isAfterSpace ? open - 1 : open), 'outside')))
    pieces.push(
      mark === null ? bracketAt({ from: open + 1, to: close }, source) : { kind: 'mark', says: mark },
    )
    at = close + 1
  }
  return [...pieces, ...plain(plainOf(text.slice(at), 'outside'))]
}

/** The pieces of a stretch inside a bracket. */
function inside({ from, to }: Stretch, brackets: readonly number[], source: Source): readonly Piece[] {
  const { text, closing } = source
  const pieces: Piece[] = []
  let at = from
  for (const open of brackets) {
    const close = closing.get(open) ?? open
    pieces.push(
      ...plain(plainOf(text.slice(at, open), 'inside')),
      bracketAt({ from: open + 1, to: close }, source),
    )
    at = close + 1
  }
  return [...pieces, ...plain(plainOf(text.slice(at, to), 'inside'))]
}

/** What stands between two brackets. A backslash before reserved words makes them text. */
function bracketAt(stretch: Stretch, source: Source): Piece {
  const { text, language } = source
  const words = text.slice(stretch.from, stretch.to)
  if (words.startsWith('\\') && markOf(words.slice(1), language))
    return choiceOf({ from: stretch.from + 1, to: stretch.to }, { brackets: [], signs: [] }, source)
  const seen = seenIn(stretch, 'inside', source)
  const isSlot =
    words.startsWith('● ') && seen.brackets.length === 0 && seen.signs.every(({ sign }) => sign === '–')
  return isSlot ? slotOf(stretch, seen, source) : choiceOf(stretch, seen, source)
}

function slotOf({ from, to }: Stretch, seen: Seen, source: Source): Piece {
  const { end, attribution } = namesBehind('–', { from: from + 2, to }, seen, source)
  return { kind: 'slot', note: plainOf(source.text.slice(from + 2, end), 'inside'), attribution }
}

/** The names behind the last sign of a stretch, and where the words before them end. */
function namesBehind(sign: Sign, { from, to }: Stretch, seen: Seen, source: Source) {
  const last = seen.signs.at(-1)
  const isLast = last?.sign === sign && last.at > from - 1 && (seen.brackets.at(-1) ?? -1) < last.at
  const attribution = isLast ? readNames(source.text.slice(last.at + 2, to), source.language) : null
  const none: Attribution = []
  return attribution && last ? { end: last.at - 1, attribution } : { end: to, attribution: none }
}

function choiceOf(stretch: Stretch, seen: Seen, source: Source): Choice {
  const { end, attribution: whole } = namesBehind('|', stretch, seen, source)
  const parts = parted({ from: stretch.from, to: end }, seen)
  const alternatives = parts.map(part => alternativeOf(part, source))
  const [first, ...others] = alternatives
  if (!first || says(first.attribution, 'propose'))
    return { kind: 'choice', base: null, others: alternatives, whole }
  return { kind: 'choice', base: first, others, whole }
}

type Part = Stretch & { readonly seen: Seen }

/** A choice cut at its strokes, each part with the brackets and signs in it. */
function parted({ from, to }: Stretch, { brackets, signs }: Seen): readonly Part[] {
  const parts: Part[] = []
  let next = { from, bracket: 0, sign: 0 }
  const close = (end: number, sign: number, start: number) => {
    let bracket = next.bracket
    while ((brackets[bracket] ?? end) < end) bracket += 1
    const seen = { brackets: brackets.slice(next.bracket, bracket), signs: signs.slice(next.sign, sign) }
    parts.push({ from: next.from, to: end, seen })
    next = { from: start, bracket, sign: sign + 1 }
  }
  const before = signs.filter(({ at }) => at < to)
  for (const [index, { sign, at }] of before.entries()) if (sign === '/') close(at - 1, index, at + 2)
  close(to, before.length, to)
  return parts
}

function alternativeOf({ from, to, seen }: Part, source: Source): Alternative {
  const { end, attribution } = namesBehind('–', { from, to }, seen, source)
  return { pieces: inside({ from, to: end }, seen.brackets, source), attribution }
}

/** Reads a text by the grammar of the house (practice 9.2): every text is read, and every character is kept. */
export function read(text: string, language: Language): readonly Piece[] {
  return outside({ text, closing: pairsOf(text).closing, language })
}
