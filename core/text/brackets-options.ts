import { type Raw, type RawBracket, rawWords } from './brackets-raw.ts'

/** How options are numbered: "Option 1:", "alt 2.", "OPTION A", «Вариант 1:», 备选案文1：. */
const label =
  /(?:(?<![\p{L}\p{N}])(?:option|opt\.|alternative|alt\.?|вариант|альтернатива)\s*(?:№\s*)?(?:\d{1,2}|[A-ZА-Я]|\([a-z\d]\))|(?:备选案文|备选方案|备选|选项|方案)\s*(?:[\dA-Z一二三四五六七八九十]{1,2}))(?:\s*[:：.)、]\s*|\s+)/giu

type Label = { readonly from: number; readonly to: number }

const labelsOf = (node: Raw): readonly Label[] =>
  node.kind === 'words'
    ? [...node.text.matchAll(label)].map(({ index, 0: { length } }) => ({ from: index, to: index + length }))
    : []

/** What may stand before the first label: nothing, or the number of the paragraph. */
const number = /^\s*(?:\d[\d.]*\s*(?:bis|ter|quater|alt\d*)?\.?\s+)?$/

/** Words before a label, without the number of the paragraph if each option repeats it: `13 alt 1. …  13 alt 2. …`. */
function withoutNumber(words: string, repeated: string): string {
  const bare = words.trimEnd()
  return repeated !== '' && bare.endsWith(` ${repeated}`) ? bare.slice(0, -repeated.length).trimEnd() : bare
}

/** Cuts words at labels; strokes stand where the labels were, but for the one that opens the choice. */
function cut(text: string, labels: readonly Label[], opens: boolean, repeated: string): string {
  let at = opens ? (labels[0]?.to ?? 0) : 0
  const parts: string[] = []
  for (const { from, to } of opens ? labels.slice(1) : labels) {
    parts.push(withoutNumber(text.slice(at, from), repeated), ' / ')
    at = to
  }
  return [...parts, text.slice(at)].join('')
}

/** A choice that was written as labelled options: what stands before it, and what it holds with strokes for labels. */
type Options = { readonly before: string; readonly nodes: readonly Raw[] }

/** The options that a stretch consists of; `null` where it does not begin with a label and hold another. */
export function optionsIn(nodes: readonly Raw[]): Options | null {
  const labels = nodes.map(labelsOf)
  const [first] = nodes
  const start = labels[0]?.[0]
  if (first?.kind !== 'words' || !start || labels.flat().length < 2) return null
  const before = first.text.slice(0, start.from)
  if (!number.test(before)) return null
  const strokes = nodes.flatMap((node, index): readonly Raw[] =>
    node.kind === 'words'
      ? rawWords(cut(node.text, labels[index] ?? [], index === 0, before.trim()), node.from)
      : [node],
  )
  return { before, nodes: strokes }
}

const opening = new RegExp(`^(?:${label.source})`, 'iu')

const isLabelled = (node: Raw | undefined): node is RawBracket =>
  node?.kind === 'bracket' && node.nodes[0]?.kind === 'words' && opening.test(node.nodes[0].text)

const isBetween = (node: Raw | undefined): boolean =>
  node?.kind === 'words' && /^[\s,;/，；／]*$/.test(node.text)

/** Where a run of labelled brackets ends that begins at a place; with one bracket it is none. */
function runEnd(nodes: readonly Raw[], start: number): number {
  let end = start + 1
  while (isLabelled(nodes[end]) || (isBetween(nodes[end]) && isLabelled(nodes[end + 1]))) end += 1
  return end
}

/** `[Option A: …] [Option B: …]`: labelled brackets that follow each other, as one bracket with labelled options. */
export function labelledTogether(nodes: readonly Raw[]): readonly Raw[] {
  const joined: Raw[] = []
  for (let at = 0; at < nodes.length; ) {
    const end = isLabelled(nodes[at]) ? runEnd(nodes, at) : at + 1
    joined.push(...together(nodes.slice(at, end)))
    at = end
  }
  return joined
}

/** What a bracket holds without the white space at its end. */
const withoutEnd = (nodes: readonly Raw[]): readonly Raw[] =>
  nodes.map((node, index) =>
    node.kind === 'words' && index === nodes.length - 1 ? { ...node, text: node.text.trimEnd() } : node,
  )

function together(run: readonly Raw[]): readonly Raw[] {
  const brackets = run.filter(node => node.kind === 'bracket')
  const [first, last] = [brackets[0], brackets.at(-1)]
  if (!first || !last || first === last) return run
  const nodes = brackets.flatMap(bracket => (bracket === last ? bracket.nodes : withoutEnd(bracket.nodes)))
  return [{ kind: 'bracket', nodes, from: first.from, to: last.to }]
}
