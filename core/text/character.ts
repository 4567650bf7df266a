/** What a character does at the border of a word. */
export const letter = 0
/** A digit, of any of the scripts that councils print. */
export const digit = 1
/** A Han character: a word or a part of one. */
export const han = 2
/** White space of any kind. */
export const space = 3
/** Punctuation or a symbol: a token of its own. */
export const sign = 4
/** Belongs to the character before it: an accent, a vowel point, a joiner, a character of no width. */
export const mark = 5
/** The first or second half of a character beyond the basic plane. */
const half = 6

type Range = readonly [first: number, last: number]

// Written down, not asked of the regular expressions: their Unicode version differs from one engine to the next, and
// what is stored must not. Whatever is not named here is a letter.
const signs: readonly Range[] = [
  [0x00, 0x08], [0x0e, 0x1f], [0x21, 0x2f], [0x3a, 0x40], [0x5b, 0x60], [0x7b, 0x9f], [0xa1, 0xa9], [0xab, 0xac],
  [0xae, 0xb1], [0xb4, 0xb4], [0xb6, 0xb8], [0xbb, 0xbf], [0xd7, 0xd7], [0xf7, 0xf7], [0x2c2, 0x2c5], [0x37e, 0x37e],
  [0x387, 0x387], [0x482, 0x482], [0x55a, 0x55f], [0x589, 0x58a], [0x5be, 0x5be], [0x5c0, 0x5c0], [0x5c3, 0x5c3],
  [0x5f3, 0x5f4], [0x600, 0x60f], [0x61b, 0x61f], [0x66a, 0x66d], [0x6d4, 0x6d4], [0x700, 0x70d], [0x964, 0x965],
  [0xe3f, 0xe3f], [0x2010, 0x2027], [0x2030, 0x205e], [0x207a, 0x207e], [0x208a, 0x208e], [0x20a0, 0x20cf],
  [0x2100, 0x2bff], [0x2e00, 0x2e7f], [0x2ff0, 0x2fff], [0x3001, 0x3004], [0x3008, 0x3020], [0x3030, 0x3030],
  [0x3036, 0x303f], [0x30fb, 0x30fb], [0x3200, 0x33ff], [0xe000, 0xf8ff], [0xfe10, 0xfe1f], [0xfe30, 0xfe6f],
  [0xff01, 0xff0f], [0xff1a, 0xff20], [0xff3b, 0xff40], [0xff5b, 0xff65], [0xffe0, 0xffff],
] // biome-ignore format: a table
const digits: readonly Range[] = [
  [0x30, 0x39],
  [0xb2, 0xb3],
  [0xb9, 0xb9],
  [0x660, 0x669],
  [0x6f0, 0x6f9],
  [0x966, 0x96f],
  [0x2070, 0x2079],
  [0x2080, 0x2089],
  [0xff10, 0xff19],
]
const spaces: readonly Range[] = [
  [0x09, 0x0d],
  [0x20, 0x20],
  [0x85, 0x85],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
]
const marks: readonly Range[] = [
  [0xad, 0xad],
  [0x300, 0x36f],
  [0x483, 0x489],
  [0x591, 0x5bd],
  [0x5bf, 0x5bf],
  [0x5c1, 0x5c2],
  [0x5c4, 0x5c5],
  [0x5c7, 0x5c7],
  [0x610, 0x61a],
  [0x61c, 0x61c],
  [0x64b, 0x65f],
  [0x670, 0x670],
  [0x6d6, 0x6dc],
  [0x6df, 0x6e4],
  [0x6e7, 0x6e8],
  [0x6ea, 0x6ed],
  [0x711, 0x711],
  [0x730, 0x74a],
  [0x8d3, 0x8e1],
  [0x8e3, 0x903],
  [0x93a, 0x93c],
  [0x93e, 0x94f],
  [0xe31, 0xe31],
  [0xe34, 0xe3a],
  [0xe47, 0xe4e],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x20d0, 0x20ff],
  [0x302a, 0x302f],
  [0x3099, 0x309a],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
  [0xfeff, 0xfeff],
]
const hanCharacters: readonly Range[] = [
  [0x2e80, 0x2fdf],
  [0x3005, 0x3007],
  [0x3021, 0x3029],
  [0x3400, 0x9fff],
  [0xf900, 0xfaff],
]

function table(): Uint8Array {
  const kinds = new Uint8Array(0x10000)
  const fill = (ranges: readonly Range[], kind: number) => {
    for (const [first, last] of ranges) kinds.fill(kind, first, last + 1)
  }
  fill(signs, sign)
  fill(digits, digit)
  fill(spaces, space)
  fill(marks, mark)
  fill(hanCharacters, han)
  fill([[0xd800, 0xdfff]], half)
  return kinds
}

const kinds = table()

/** The kind of the UTF-16 code unit at a place; outside the text it is a sign. */
export const unitAt = (text: string, at: number): number => kinds[codeAt(text, at)] ?? sign

/** The code unit at a place; outside the text it is 0. Never reading outside keeps this fast: it is called most of all. */
export const codeAt = (text: string, at: number): number =>
  at >= 0 && at < text.length ? text.charCodeAt(at) : 0

/** A table in which the code units of some characters are marked with 1. */
export function marked(characters: string): Uint8Array {
  const found = new Uint8Array(0x10000)
  for (const each of characters) found[each.charCodeAt(0)] = 1
  return found
}

/** The kind of the character that begins at a place; half a pair that stands alone is a sign. */
export function kindAt(text: string, at: number): number {
  const kind = unitAt(text, at)
  return kind === half ? kindOfPair(text.codePointAt(at) ?? 0) : kind
}

function kindOfPair(point: number): number {
  if (point < 0x10000) return sign
  if (point >= 0x20000 && point <= 0x3ffff) return han
  if (point >= 0x1f3fb && point <= 0x1f3ff) return mark
  if (point >= 0x1f000 && point <= 0x1faff) return sign
  return point >= 0xe0000 && point <= 0xe0fff ? mark : letter
}

/** How many code units the character that begins at a place has: one, or two if it is a pair of halves. */
export const widthAt = (text: string, at: number): number =>
  unitAt(text, at) === half && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1

/** Where the marks that follow a character end. */
export function marksEnd(text: string, at: number): number {
  let end = at
  while (kindAt(text, end) === mark) end += widthAt(text, end)
  return end
}

/** Whether a code unit is a capital of the Latin, Greek or Cyrillic script. */
export function isCapital(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  if (code < 0x100) return code >= 0xc0 && code <= 0xde
  return (code >= 0x391 && code <= 0x3a9) || (code >= 0x400 && code <= 0x42f)
}
