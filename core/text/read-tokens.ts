import {
  codeAt,
  digit,
  han,
  kindAt,
  mark,
  marked,
  marksEnd,
  sign,
  space,
  unitAt,
  widthAt,
} from './character.ts'
import { joinDates } from './dates.ts'
import { splitHan } from './han.ts'
import type { Language } from './language.ts'
import { push, type Tokens } from './token.ts'
import { type Apostrophe, wordEnd } from './word-end.ts'

/** Languages in which an apostrophe ends a word. */
const eliding = new Set(['fr', 'it', 'ca'])

/** The tokens of a text from a place where a token begins up to a place where one ends. */
export function readTokens(text: string, language: Language, from = 0, to = text.length): Tokens {
  const tokens: Tokens = { text, from: [], to: [] }
  const apostrophe = eliding.has(language.slice(0, 2)) ? 'parts' : 'joins'
  for (let at = from; at < to; ) {
    const kind = kindAt(text, at)
    if (kind === space && kindAt(text, at + 1) !== mark) at += 1
    else at = readToken(tokens, kind, apostrophe, at, to)
  }
  joinDates(tokens, language)
  return tokens
}

/** Reads the token at a place, or all words of a stretch of Han characters, and tells where the next begins. */
function readToken(tokens: Tokens, kind: number, apostrophe: Apostrophe, at: number, to: number): number {
  const { text } = tokens
  if (kind === han) {
    const end = hanEnd(text, at, to)
    splitHan(tokens, at, end)
    return end
  }
  const end = kind <= digit ? wordEnd(text, apostrophe, at) : signEnd(text, at)
  push(tokens, at, end)
  return end
}

function hanEnd(text: string, at: number, to: number): number {
  let end = at
  for (let kind = han; end < to && (kind === han || kind === mark); kind = kindAt(text, end)) {
    end += widthAt(text, end)
  }
  return end
}

/** Signs that are one when they stand several times in a row: dots, dashes, rules, stars. */
const repeats = marked('.…–—-_*=·')
const joiner = 0x200d

/** Where a sign ends: with its repetitions and marks, and with what is joined to it; two letters of a flag are one sign. */
function signEnd(text: string, at: number): number {
  const code = text.charCodeAt(at)
  let end = (code === 0x28 ? labelEnd(text, at) : 0) || at + widthAt(text, at)
  if (repeats[code] === 1) while (codeAt(text, end) === code) end += 1
  if (end - at === 2 && isFlag(text, at) && isFlag(text, end)) end += 2
  end = marksEnd(text, end)
  while (text.charCodeAt(end - 1) === joiner && kindAt(text, end) === sign && end < text.length) {
    end = marksEnd(text, end + widthAt(text, end))
  }
  return end
}

/** Where a label in brackets ends, (a), (iv), (12), (2021): it is one sign. 0 if it is none. */
function labelEnd(text: string, at: number): number {
  let end = at + 1
  while (end <= at + 4 && unitAt(text, end) <= digit) end += 1
  return end > at + 1 && codeAt(text, end) === 0x29 ? end + 1 : 0
}

function isFlag(text: string, at: number): boolean {
  const point = text.codePointAt(at) ?? 0
  return point >= 0x1f1e6 && point <= 0x1f1ff
}
