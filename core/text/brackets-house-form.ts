import type { Note } from './brackets-issue.ts'
import { neighbours, type BracketRead } from './brackets-neighbours.ts'
import { labelledTogether, optionsIn } from './brackets-options.ts'
import { type Raw, type RawBracket, rawWords, textOf } from './brackets-raw.ts'
import { alternativesIn, spacedStrokes, withStrokes } from './brackets-strokes.ts'
import { barred, tidied } from './brackets-tidy.ts'
import { typedMark, typedSlot } from './brackets-typed-content.ts'
import { markWords } from './brackets-words.ts'
import type { Language } from './language.ts'

type Desk = { readonly language: Language; readonly note: Note }

/** The words of a bracket that holds nothing but words. */
const onlyWords = ({ nodes }: RawBracket): string | null =>
  nodes.every(({ kind }) => kind === 'words') ? textOf(nodes) : null

const filled = (bracket: RawBracket, text: string): RawBracket => ({
  ...bracket,
  nodes: rawWords(text, bracket.from + 1),
})

/** A mark is reserved words at the end of agreed text; inside a bracket nothing is agreed (rule 8). */
function markBracket(
  bracket: RawBracket,
  words: string,
  depth: number,
  { language, note }: Desk,
): BracketRead | null {
  const says = typedMark(words, language)
  if (says === null) return null
  if (depth > 0) {
    note('mark-inside-bracket', bracket.from, bracket.to)
    return { kind: 'words', node: { kind: 'words', text: `\\[${words}\\]`, from: bracket.from } }
  }
  const printed = markWords(says, language)
  if (printed !== words) note('mark-in-other-words', bracket.from, bracket.to)
  return { kind: 'mark', node: filled(bracket, printed) }
}

function slotBracket(bracket: RawBracket, words: string, { language, note }: Desk): BracketRead | null {
  const slot = typedSlot(words)
  if (slot === null) return null
  if (slot !== words) note('placeholder-without-sign', bracket.from, bracket.to)
  const { text, issues } = tidied(slot, language)
  for (const issue of issues) note(issue, bracket.from, bracket.to)
  return { kind: 'slot', node: filled(bracket, text) }
}

function splitChoice(bracket: RawBracket, note: Note): readonly Raw[] {
  const options = optionsIn(bracket.nodes)
  if (options) note('option-labels', bracket.from, bracket.to)
  const nodes = options?.nodes ?? bracket.nodes
  const spaced = spacedStrokes(nodes)
  if (textOf(spaced) !== textOf(nodes)) note('stroke-without-spaces', bracket.from, bracket.to)
  return spaced
}

type Said = { readonly nodes: readonly Raw[]; readonly isNamed: boolean }

/** An alternative with the names behind its last words in house form. */
function saidIn(nodes: readonly Raw[], bracket: RawBracket, { language, note }: Desk): Said {
  const last = nodes.at(-1)
  if (last?.kind !== 'words') return { nodes, isNamed: false }
  const { text, isNamed, issues } = tidied(last.text, language)
  for (const issue of issues) note(issue, bracket.from, bracket.to)
  return { nodes: [...nodes.slice(0, -1), ...rawWords(text, last.from)], isNamed }
}

/** The nodes of a choice without what is said of the whole of it, and that with its bar. */
function barredIn(nodes: readonly Raw[], bracket: RawBracket, { language, note }: Desk) {
  const last = nodes.at(-1)
  if (last?.kind !== 'words') return { inner: nodes, hold: '' }
  const { words, hold, issues } = barred(last.text, language)
  for (const issue of issues) note(issue, bracket.from, bracket.to)
  return { inner: [...nodes.slice(0, -1), ...rawWords(words, last.from)], hold }
}

function choiceBracket(bracket: RawBracket, depth: number, desk: Desk): BracketRead {
  const level = levelInHouseForm(splitChoice(bracket, desk.note), depth + 1, desk)
  const { inner, hold } = barredIn(level, bracket, desk)
  const said = alternativesIn(inner).map(part => saidIn(part, bracket, desk))
  const parts = withStrokes(
    said.map(({ nodes }) => nodes),
    bracket.from,
  )
  const isNamed = hold !== '' || said.some(each => each.isNamed)
  const node = { ...bracket, nodes: [...parts, ...rawWords(hold, bracket.to)] }
  return { kind: isNamed ? 'named choice' : 'nameless choice', node }
}

function tidyBracket(bracket: RawBracket, depth: number, desk: Desk): BracketRead {
  const words = onlyWords(bracket)
  if (words === null) return choiceBracket(bracket, depth, desk)
  return (
    markBracket(bracket, words, depth, desk) ??
    slotBracket(bracket, words, desk) ??
    choiceBracket(bracket, depth, desk)
  )
}

function levelInHouseForm(nodes: readonly Raw[], depth: number, desk: Desk): readonly Raw[] {
  const tidy = labelledTogether(nodes).map(
    (node): BracketRead => (node.kind === 'words' ? { kind: 'words', node } : tidyBracket(node, depth, desk)),
  )
  return neighbours(tidy, desk.note)
}

/** A source of so many characters as the house prints it, every change told as an issue. Labelled options without a bracket are given one. */
export function inHouseForm(
  nodes: readonly Raw[],
  to: number,
  language: Language,
  note: Note,
): readonly Raw[] {
  const options = optionsIn(nodes)
  if (!options) return levelInHouseForm(nodes, 0, { language, note })
  note('option-labels', options.before.length, to)
  const bracket: RawBracket = { kind: 'bracket', nodes: options.nodes, from: options.before.length, to }
  return levelInHouseForm([...rawWords(options.before, 0), bracket], 0, { language, note })
}
