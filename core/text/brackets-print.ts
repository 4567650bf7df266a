import type { Attribution, Clause } from './brackets-negotiated.ts'
import type { Alternative, Choice, Piece } from './brackets-piece.ts'
import { hasSigns, printed, type SignPlace } from './brackets-sign.ts'
import { markOf, markWords, spoken, stanceWord } from './brackets-words.ts'
import type { Language } from './language.ts'

/** A stretch of print: a sign as it stands, or words whose signs need a backslash. */
type Ink = { readonly text: string; readonly setting: SignPlace | 'sign' }

/** Whose names are printed: everybody's, or nobody's. */
type Names = 'attributed' | 'unattributed'

type Press = { readonly ink: Ink[]; readonly language: Language; readonly names: Names }

function strike(press: Press, text: string, setting: Ink['setting'] = 'sign'): void {
  if (text !== '') press.ink.push({ text, setting })
}

function printPieces(pieces: readonly Piece[], setting: SignPlace, press: Press): void {
  for (const piece of pieces) {
    if (piece.kind === 'plain') strike(press, piece.text, setting)
    else if (piece.kind === 'mark') printMark(markWords(piece.says, press.language), press)
    else if (piece.kind === 'slot') printSlot(piece.note, piece.attribution, press)
    else printChoice(piece, setting, press)
  }
}

/** A status mark stands after a space (rule 8). */
function printMark(words: string, press: Press): void {
  strike(press, press.ink.length > 0 ? ` [${words}]` : `[${words}]`)
}

function printSlot(note: string, attribution: Attribution, press: Press): void {
  strike(press, '[● ')
  strike(press, note, 'inside')
  printAttribution(' – ', attribution, press)
  strike(press, ']')
}

function printChoice(choice: Choice, setting: SignPlace, press: Press): void {
  strike(press, '[')
  if (setting === 'outside' && isReserved(choice, press)) strike(press, '\\')
  const alternatives = choice.base ? [choice.base, ...choice.others] : choice.others
  for (const [index, alternative] of alternatives.entries()) {
    if (index > 0) strike(press, ' / ')
    printPieces(alternative.pieces, 'inside', press)
    printAttribution(' – ', alternative.attribution, press)
  }
  printAttribution(' | ', choice.whole, press)
  strike(press, ']')
}

const isNameless = ({ attribution }: Alternative): boolean => attribution.length === 0

/** Whether a bracket would be read as a status mark, or as one that was told apart by its backslash. */
function isReserved({ base, others, whole }: Choice, { language, names }: Press): boolean {
  const all = base ? [base, ...others] : others
  const isBare = names === 'unattributed' || (all.every(isNameless) && whole.length === 0)
  const [piece, ...rest] = all[0]?.pieces ?? []
  if (all.length !== 1 || !isBare || piece?.kind !== 'plain' || rest.length > 0) return false
  return markOf(piece.text.replace(/^\\/, ''), language) !== null
}

function printAttribution(sign: string, attribution: Attribution, press: Press): void {
  if (attribution.length === 0 || press.names === 'unattributed') return
  strike(press, sign)
  for (const [index, clause] of attribution.entries()) {
    if (index > 0) strike(press, '; ')
    printClause(clause, press)
  }
}

function printClause({ states, stance }: Clause, press: Press): void {
  const word = stanceWord(stance, press.language)
  for (const [index, state] of states.entries()) {
    if (index > 0) strike(press, ', ')
    if (word === '' && index === states.length - 1) printLastName(state, press)
    else strike(press, state, 'name')
  }
  if (word !== '') strike(press, ` ${word}`)
}

/** A name that ends like a stance is told apart by a backslash before its last space. */
function printLastName(name: string, press: Press): void {
  const ending = spoken
    .map(stance => ` ${stanceWord(stance, press.language)}`)
    .find(word => name.endsWith(word))
  if (ending === undefined) return strike(press, name, 'name')
  strike(press, name.slice(0, -ending.length), 'name')
  strike(press, '\\')
  strike(press, ending, 'name')
}

/** From the last stretch to the first, because whether a backslash is needed depends on what is printed behind it. */
function finished(ink: readonly Ink[]): string {
  const strips: string[] = []
  let behind = ''
  for (let index = ink.length - 1; index >= 0; index -= 1) {
    const strip = stripOf(ink[index], ink[index - 1], behind)
    strips.push(strip)
    behind = strip.charAt(0)
  }
  return strips.toReversed().join('')
}

function stripOf(ink: Ink | undefined, last: Ink | undefined, behind: string): string {
  if (!ink || ink.setting === 'sign' || !hasSigns(ink.text, ink.setting)) return ink?.text ?? ''
  const opens = last?.setting === 'sign' && last.text.endsWith('[')
  return printed(ink.text, ink.setting, { before: last?.text.at(-1) ?? '', behind, opens })
}

/** Pieces as they are printed by the house convention (practice 9.2). */
export function print(pieces: readonly Piece[], language: Language, names: Names): string {
  const press: Press = { ink: [], language, names }
  printPieces(pieces, 'outside', press)
  return finished(press.ink)
}

/** The text without brackets: the base, its own brackets as escaped literals (rule 10, I-12). */
export const printClean = (base: string): string =>
  printed(base, 'outside', { before: '', behind: '', opens: false })
