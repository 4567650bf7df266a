import type { Note } from './brackets-issue.ts'
import { type Raw, type RawBracket, rawWords } from './brackets-raw.ts'
import { withStrokes } from './brackets-strokes.ts'

/** What a bracket in house form turned out to be; a choice may name somebody or nobody. */
export type BracketRead = {
  readonly node: Raw
  readonly kind: 'words' | 'mark' | 'slot' | 'named choice' | 'nameless choice'
}

type Nameless = BracketRead & { readonly node: RawBracket }

const isNameless = (tidy: BracketRead | undefined): tidy is Nameless =>
  tidy?.kind === 'nameless choice' && tidy.node.kind === 'bracket'

/** A stroke between brackets: `[shall]/[should]`. */
const isStroke = (tidy: BracketRead | undefined): boolean =>
  tidy?.node.kind === 'words' && /^\s*[/／]\s*$/.test(tidy.node.text)

/** A bracket that may be one alternative of several: nothing in it is said of a whole choice. */
const isAlternative = (tidy: BracketRead | undefined): boolean =>
  tidy?.node.kind === 'bracket' &&
  tidy.kind.endsWith('choice') &&
  !tidy.node.nodes.some(node => node.kind === 'words' && node.text.includes(' | '))

/** Whether what stands at a place goes on with a run of alternatives: behind a stroke, a stroke itself, or without names. */
function goesOn(tidy: readonly BracketRead[], index: number): boolean {
  const [last, each, next] = [tidy[index - 1], tidy[index], tidy[index + 1]]
  if (isStroke(each)) return isAlternative(last) && isAlternative(next)
  if (isStroke(last)) return isAlternative(each) && isAlternative(tidy[index - 2])
  return isNameless(last) && isNameless(each)
}

/** Runs of brackets that are alternatives: with a stroke between them, or with nothing and without names. */
function runsOf(tidy: readonly BracketRead[]): readonly (readonly BracketRead[])[] {
  const runs: BracketRead[][] = []
  for (const [index, each] of tidy.entries()) {
    if (goesOn(tidy, index)) runs.at(-1)?.push(each)
    else runs.push([each])
  }
  return runs
}

/** `[shall][should]`, `[shall]/[should – Alfa]`: neighbours are alternatives of one choice. */
function together(run: readonly BracketRead[], note: Note): readonly BracketRead[] {
  const brackets = run.map(({ node }) => node).filter(node => node.kind === 'bracket')
  const [first, last] = [brackets[0], brackets.at(-1)]
  if (!first || !last || first === last) return run
  note('read-as-alternatives', first.from, last.to)
  const parts = brackets.map(({ nodes }) => nodes)
  const kind = run.find(each => each.kind === 'named choice')?.kind ?? 'nameless choice'
  return [{ kind, node: { ...first, nodes: withStrokes(parts, first.from), to: last.to } }]
}

/** Brackets without names and with only a space between them may be alternatives: told, not changed. */
function doubtful(tidy: readonly BracketRead[], note: Note): ReadonlySet<BracketRead> {
  const doubts = new Set<BracketRead>()
  for (const [index, each] of tidy.entries()) {
    if (!isNameless(each)) continue
    note('nobody-named', each.node.from, each.node.to)
    const [between, next] = [tidy[index + 1]?.node, tidy[index + 2]]
    if (!isNameless(next) || between?.kind !== 'words' || between.text !== ' ') continue
    note('perhaps-alternatives', each.node.from, next.node.to)
    doubts.add(each).add(next)
  }
  return doubts
}

const label = /^[^\S\n]*(?:\d[\d.]*\s*(?:bis|ter|quater|alt\d*)?\.?|\([a-z\d]{1,4}\)|[-–—•*])?\s*$/

const endsInSpace = (node: Raw | undefined): boolean =>
  node?.kind === 'words' &&
  node.text.endsWith(' ') &&
  !label.test(node.text.slice(node.text.lastIndexOf('\n') + 1))

/** Whether a bracket is about words that may all go: one alternative, which does not bring its own space. */
function isOptional({ kind, node }: BracketRead): boolean {
  if (node.kind !== 'bracket' || !kind.endsWith('choice')) return false
  const [first] = node.nodes
  return (
    first?.kind === 'words' &&
    !first.text.startsWith(' ') &&
    !node.nodes.some(inner => inner.kind === 'words' && inner.text.includes(' / '))
  )
}

/** The space before optional words belongs to them, so that taking the bracket out leaves correct text (rule 5). */
function withOwnSpaces(tidy: readonly BracketRead[], doubts: ReadonlySet<BracketRead>): readonly Raw[] {
  const nodes = tidy.map(({ node }) => node)
  for (const [index, each] of tidy.entries()) {
    const [before, node, behind] = [nodes[index - 1], nodes[index], nodes[index + 1]]
    const isFollowed = behind?.kind === 'words' && /^[ ,.;:)，。；：]/.test(behind.text)
    if (node?.kind !== 'bracket' || before?.kind !== 'words' || !isFollowed) continue
    if (doubts.has(each) || !isOptional(each) || !endsInSpace(before)) continue
    nodes[index - 1] = { ...before, text: before.text.slice(0, -1) }
    nodes[index] = { ...node, nodes: [...rawWords(' ', node.from), ...node.nodes] }
  }
  return nodes
}

/** Brackets among their neighbours: alternatives joined, spaces where they belong, and doubts told. */
export function neighbours(tidy: readonly BracketRead[], note: Note): readonly Raw[] {
  const joined = runsOf(tidy).flatMap(run => together(run, note))
  return withOwnSpaces(joined, doubtful(joined, note))
}
