import { type Raw, rawWords } from './brackets-raw.ts'

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

/** Cuts words at labels; strokes stand where the labels were, but for the one that opens the choice. */
function cut(text: string, labels: readonly Label[], opens: boolean): string {
  let at = opens ? (labels[0]?.to ?? 0) : 0
  const parts: string[] = []
  for (const { from, to } of opens ? labels.slice(1) : labels) {
    parts.push(text.slice(at, from).trimEnd(), ' / ')
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
  const opening = labels[0]?.[0]
  if (first?.kind !== 'words' || !opening || labels.flat().length < 2) return null
  const before = first.text.slice(0, opening.from)
  if (!number.test(before)) return null
  const strokes = nodes.flatMap((node, index): readonly Raw[] =>
    node.kind === 'words' ? rawWords(cut(node.text, labels[index] ?? [], index === 0), node.from) : [node],
  )
  return { before, nodes: strokes }
}
