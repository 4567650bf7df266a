import { digit, han, isCapital, kindAt, letter, mark, space, unitAt, widthAt } from './character.ts'

/** What an apostrophe between letters does: it joins them, as in State’s, or parts two words, as in l’eau. */
export type Apostrophe = 'joins' | 'parts'

/** Where the word or number that begins at a place ends. */
export function wordEnd(text: string, apostrophe: Apostrophe, start: number): number {
  for (let at = start + widthAt(text, start); ; at += 1) {
    while (unitAt(text, at) <= digit) at += 1
    const kind = kindAt(text, at)
    if (kind === han) return at
    if (kind === letter || kind === mark) at += widthAt(text, at) - 1
    else if (apostrophe === 'parts' && isElision(text, start, at)) return at + 1
    else if (!joins(text, start, at)) return at
  }
}

/** Whether an apostrophe parts two words, as in l’eau and qu’elle; in aujourd’hui it does not. */
function isElision(text: string, start: number, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code === 0x27 || code === 0x2019) && (at - start <= 2 || text.charCodeAt(at - 1) === 0x75)
}

const isDigit = (text: string, at: number): boolean => unitAt(text, at) === digit
const isNumeric = (text: string, at: number): boolean => isDigit(text, at) || isCapital(text.charCodeAt(at))

/** Whether a sign inside a word or number holds it together: peace-building, State’s, 1,000, 3.5, 10:30, A/RES/79/332. */
function joins(text: string, start: number, at: number): boolean {
  const kind = unitAt(text, at + 1)
  if (kind > digit) return false
  switch (text.charCodeAt(at)) {
    case 0x2d: // hyphen-minus, hyphen, non-breaking hyphen
    case 0x2010:
    case 0x2011:
      return true
    case 0x27: // apostrophes
    case 0x2019:
      return kind === letter && !isDigit(text, at - 1)
    case 0x2e: // full stop: 3.5, Rev.1, U.S.
      return kind === digit || (isCapital(text.charCodeAt(at - 1)) && isCapital(text.charCodeAt(at + 1)))
    case 0x2c: // comma and colon
    case 0x3a:
      return kind === digit && isDigit(text, at - 1)
    case 0x2f: // slash and ampersand
    case 0x26:
      return isNumeric(text, at - 1) && isNumeric(text, at + 1)
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
  while (first > start && isDigit(text, first - 1)) first -= 1
  const group = at - first
  const isFirst = first === start ? group >= 1 : group === 3 && unitAt(text, first - 1) === space
  if (!isFirst || group > 3) return false
  return (
    isDigit(text, at + 1) && isDigit(text, at + 2) && isDigit(text, at + 3) && unitAt(text, at + 4) > digit
  )
}
