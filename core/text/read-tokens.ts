import { digit, half, han, isCapital, kindBeyond, kinds, letter, mark, sign, space } from './character.ts'
import { splitHan } from './han.ts'
import { joinDates } from './dates.ts'
import { joinTitles } from './titles.ts'
import type { Language } from './language.ts'
import { push, type Tokens } from './token.ts'

/** The tokens of a text from a place where a token begins up to a place where one ends. */
export function readTokens(text: string, language: Language, from = 0, to = text.length): Tokens {
  const tokens = { text, from: new Int32Array(to - from), to: new Int32Array(to - from), count: 0 }
  const elides = /^(fr|it|ca)\b/.test(language)
  for (let at = from; at < to; ) at = readToken(tokens, elides, at)
  joinDates(tokens, language)
  joinTitles(tokens)
  return tokens
}

/** Reads the token or the space at a place and tells where the next begins. */
function readToken(tokens: Tokens, elides: boolean, at: number): number {
  const { text } = tokens
  const kind = kindAt(text, at)
  if (kind === space && kindAt(text, at + 1) !== mark) return at + 1
  if (kind === han) {
    const end = hanEnd(text, at)
    splitHan(tokens, at, end)
    return end
  }
  const end = kind <= digit ? wordEnd(text, elides, at) : signEnd(text, at)
  push(tokens, at, end)
  return end
}

/** The kind of the character at a place; half a pair that stands alone is a sign. */
export function kindAt(text: string, at: number): number {
  const kind = kinds[text.charCodeAt(at)] ?? space
  if (kind !== half) return kind
  const point = text.codePointAt(at) ?? 0
  return point > 0xffff ? kindBeyond(point) : sign
}

const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

/** Where the marks that follow a character end. */
function marksEnd(text: string, at: number): number {
  let end = at
  while (kindAt(text, end) === mark) end += widthAt(text, end)
  return end
}

function hanEnd(text: string, at: number): number {
  let end = at
  for (let kind = han; kind === han || kind === mark; kind = kindAt(text, end)) end += widthAt(text, end)
  return end
}

function wordEnd(text: string, elides: boolean, start: number): number {
  let at = start
  for (;;) {
    const kind = kinds[text.charCodeAt(at)] ?? space
    if (kind <= digit || kind === mark) at += 1
    else if (kind === han) return at
    else if (kind === half) {
      const kind = kindAt(text, at)
      if (kind !== letter && kind !== mark) return at
      at += 2
    } else if (elides && isElision(text, start, at)) return at + 1
    else if (joins(text, start, at)) at += 1
    else return at
  }
}

/** Whether an apostrophe parts two words, as in l’eau and qu’elle; in aujourd’hui it does not. */
function isElision(text: string, start: number, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code === 0x27 || code === 0x2019) && (at - start <= 2 || text.charCodeAt(at - 1) === 0x75)
}
const isDigit = (code: number): boolean => kinds[code] === digit
const isNumeric = (code: number): boolean => isDigit(code) || isCapital(code)

/** Whether a sign inside a word or number holds it together: peace-building, State’s, 1,000, 3.5, 10:30, A/RES/79/332. */
function joins(text: string, start: number, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at + 1)
  const kind = kinds[after]
  if (kind !== letter && kind !== digit) return false
  switch (text.charCodeAt(at)) {
    case 0x2d: // hyphen-minus, hyphen, non-breaking hyphen
    case 0x2010:
    case 0x2011:
      return true
    case 0x27: // apostrophes
    case 0x2019:
      return kind === letter && !isDigit(before)
    case 0x2e: // full stop: 3.5, Rev.1, U.S.
      return kind === digit || (isCapital(before) && isCapital(after))
    case 0x2c: // comma and colon
    case 0x3a:
      return kind === digit && isDigit(before)
    case 0x2f: // slash and ampersand
    case 0x26:
      return isNumeric(before) && isNumeric(after)
    case 0x20: // spaces between thousands
    case 0xa0:
    case 0x2009:
    case 0x202f:
      return kind === digit && isThousand(text, start, at)
    default:
      return false
  }
}

/** Whether one to three digits stand before a space and exactly three after it: 5 000, 1 250 000. */
function isThousand(text: string, start: number, at: number): boolean {
  let first = at
  while (first > start && isDigit(text.charCodeAt(first - 1))) first -= 1
  const group = at - first
  if (group < 1 || group > 3 || (first > start && (group < 3 || kinds[text.charCodeAt(first - 1)] !== space))) return false
  for (let next = at + 1; next <= at + 3; next += 1) if (!isDigit(text.charCodeAt(next))) return false
  return (kinds[text.charCodeAt(at + 4)] ?? space) > digit
}

/** Signs that are one when they stand several times in a row: dots, dashes, rules, stars. */
const repeats = new Set([0x2e, 0x2026, 0x2013, 0x2014, 0x2d, 0x5f, 0x2a, 0x3d, 0xb7])
const joiner = 0x200d
const isFlag = (text: string, at: number): boolean => {
  const point = text.codePointAt(at) ?? 0
  return point >= 0x1f1e6 && point <= 0x1f1ff
}

function signEnd(text: string, at: number): number {
  const code = text.charCodeAt(at)
  let end = at + widthAt(text, at)
  if (repeats.has(code)) while (text.charCodeAt(end) === code) end += 1
  if (isFlag(text, at) && isFlag(text, end)) end += 2
  end = marksEnd(text, end)
  while (text.charCodeAt(end - 1) === joiner && kindAt(text, end) === sign) {
    end = marksEnd(text, end + widthAt(text, end))
  }
  return end
}
