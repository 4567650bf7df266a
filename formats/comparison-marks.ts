import type { Run } from '../core/text/redline.ts'

/** A stretch of a run as it is shown: words as they are, or a sign for what could not be seen. */
export type ShownPiece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'sign'; readonly sign: string; readonly name: SignName; readonly text: string }

/** `code`: a character that is named by its code point. */
export type SignName = 'space' | 'no-break-space' | 'wide-space' | 'tab' | 'line-break' | 'code'

/** A run as it is shown; `slight` are a few signs without a word, on which a strike alone could be overlooked. */
export type ShownRun = {
  readonly op: Run['op']
  readonly weight: 'slight' | 'plain'
  readonly pieces: readonly ShownPiece[]
}

const signs: Readonly<Record<string, readonly [string, SignName]>> = {
  ' ': ['·', 'space'],
  '\u00a0': ['°', 'no-break-space'],
  '\u3000': ['□', 'wide-space'],
  '\t': ['⇥', 'tab'],
  '\n': ['↵', 'line-break'],
}

const codesOf = (text: string): string => {
  const codes = Array.from(text, each =>
    (each.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0'),
  )
  return `⟨${codes.map(code => `U+${code}`).join(' ')}⟩`
}

function signFor(text: string): ShownPiece {
  const [sign, name] = signs[text] ?? [codesOf(text), 'code' as const]
  return { kind: 'sign', sign, name, text }
}

/** A line break that came or went between two paragraphs. */
export const lineBreakRun = (op: 'add' | 'remove'): ShownRun => ({
  op,
  weight: 'plain',
  pieces: [signFor('\n')],
})

/** Controls of terminals and of the direction of writing, tags: shown wherever they stand, for they alter what is seen. */
const always = String.raw`(?![\t\u00ad\u200b-\u200d\u2060\ufeff\u0600-\u0605\u06dd\u070f\u08e2])[\p{Cc}\p{Cf}\u2028\u2029]`
/** Shown where they came or went: seldom seen, and harmless where they stay. */
const changed = String.raw`\t|[\u00ad\u200b\u2060\ufeff]|(?<=\s)\s|\s(?=\s)`
const invisible = {
  staying: new RegExp(`(${always})`, 'u'),
  changed: new RegExp(`(${always}|${changed})`, 'u'),
  unseen: new RegExp(String.raw`(${always}|${changed}|\p{Cf}|\p{Variation_Selector})`, 'u'),
  blank: new RegExp(String.raw`(${always}|[\s\p{Cf}])`, 'u'),
} as const
type Way = keyof typeof invisible

const seenOf = (text: string): string => text.replaceAll(/\p{Cf}|\p{Variation_Selector}/gu, '')

/** How closely a run is looked at; closest where it and what it replaces differ only in what nobody sees. */
function wayOf({ op, text }: Run, other: string | undefined): Way {
  if (op === 'same') return 'staying'
  if (/^[\s\p{Cf}]+$/u.test(text)) return 'blank'
  return other !== undefined && seenOf(text) === seenOf(other) ? 'unseen' : 'changed'
}

/** Words with signs in place of what could not be seen. */
const piecesOf = (text: string, way: Way): readonly ShownPiece[] =>
  text
    .split(invisible[way])
    .map((piece, index): ShownPiece => (index % 2 === 1 ? signFor(piece) : { kind: 'words', text: piece }))
    .filter(piece => piece.text !== '')

/** Characters that look the same in print: hyphens, blanks, and letters of two scripts. */
const cyrillic = 'АВЕКМНОРСТХаеорсухіѕј'
const latin = 'ABEKMHOPCTXaeopcyxisj'
const appearance = (character: string): string => {
  if (/[\u2010\u2011\u2212]/.test(character)) return '-'
  if (/\s/u.test(character)) return ' '
  const at = cyrillic.indexOf(character)
  return at === -1 ? character : (latin[at] ?? character)
}

const look = (text: string): string => Array.from(text, appearance).join('')

/** Characters one after the other that are either the same in both stretches or all different. */
function alternately(text: string, other: string): readonly string[] {
  const theirs = Array.from(other)
  const stretches: string[] = ['']
  Array.from(text).forEach((each, at) => {
    const isOdd = stretches.length % 2 === 0
    if ((each !== theirs[at]) === isOdd) stretches.push((stretches.pop() ?? '') + each)
    else stretches.push(each)
  })
  return stretches
}

/** Where two stretches look the same and are not, the characters that differ are followed by their codes. */
function piecesBeside(text: string, other: string): readonly ShownPiece[] {
  return alternately(text, other).flatMap((stretch, index) => {
    const seen = piecesOf(stretch, 'staying')
    return index % 2 === 0
      ? seen
      : [...seen, { kind: 'sign', sign: codesOf(stretch), name: 'code', text: '' }]
  })
}

/** The words of a stretch, each with the word of another that looks the same and is not; what lies between goes together. */
function twinsIn(text: string, other: string): readonly (readonly [string, string | null])[] {
  const theirs = new Map(other.split(' ').map(word => [look(word), word]))
  const found: [string, string | null][] = []
  for (const word of text.split(/(?<= )|(?= )/)) {
    const twin = theirs.get(look(word)) ?? word
    const last = found.at(-1)
    if (twin !== word) found.push([word, twin])
    else if (last?.[1] === null) last[0] += word
    else found.push([word, null])
  }
  return found
}

/** In longer stretches nobody looks for a letter that seems the same; where both are plain, none can. */
const longest = 400
const plain = /^[ -~]*$/

/** A changed stretch beside what it replaces, as a whole and word by word. */
function piecesAgainst(text: string, other: string): readonly ShownPiece[] {
  const isLong = Math.max(text.length, other.length) > longest
  if (isLong || (plain.test(text) && plain.test(other))) return piecesOf(text, 'changed')
  if (look(text) === look(other)) return piecesBeside(text, other)
  return twinsIn(text, other).flatMap(([words, twin]) =>
    twin === null ? piecesOf(words, 'changed') : piecesBeside(words, twin),
  )
}

const weightOf = ({ op, text }: Run): ShownRun['weight'] =>
  op === 'remove' && /\S/u.test(text) && !/[\p{L}\p{N}]/u.test(text) ? 'slight' : 'plain'

function counterpart(runs: readonly Run[], at: number): string | undefined {
  const { op } = runs[at] ?? {}
  const [next, last] = [runs[at + 1], runs[at - 1]]
  if (op === 'remove' && next?.op === 'add') return next.text
  return op === 'add' && last?.op === 'remove' ? last.text : undefined
}

/** Runs as they are shown: no change is invisible, and nothing invisible acts on the page or the terminal. */
export function shownRuns(runs: readonly Run[]): readonly ShownRun[] {
  return runs.map((run, at) => {
    const other = counterpart(runs, at)
    const way = wayOf(run, other)
    const isReplaced = other !== undefined && way === 'changed'
    const pieces = isReplaced ? piecesAgainst(run.text, other) : piecesOf(run.text, way)
    return { op: run.op, weight: weightOf(run), pieces }
  })
}

/** A line of words, such as the name of a file, with codes in place of characters that act on a terminal or page. */
export const shownLine = (text: string): string => text.replaceAll(new RegExp(`${always}|\\t`, 'gu'), codesOf)
