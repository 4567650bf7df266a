import { type Raw, rawWords } from './brackets-raw.ts'

const loose = /\s*／\s*|(?<=[^\s\\/])\/\s|\s\/(?=[^\s/])|\s\/\s/gu
/** In Chinese no spaces stand around a stroke: 保留原文/支持; not 和/或. */
const betweenHan = /(?<=[\p{Script=Han}）》”])(?<![和及与或])\/(?=[\p{Script=Han}（《“])(?![和及与或])/gu
const listed =
  /^(?:\p{Ll}{1,40}(?:\/\p{Ll}{1,40}){1,9}|\p{Script=Han}{1,40}(?:\/\p{Script=Han}{1,40}){1,9})$/u
const notAlternatives = /^(?:and\/or|or\/and|и\/или|和\/或|及\/或|或\/和|km\/h|км\/ч)$/

/** Strokes between alternatives with their spaces: `shall/should`, `a/ b`, 注意到／支持; not `and/or`, `A/RES/79/332`. */
export function spacedStrokes(nodes: readonly Raw[]): readonly Raw[] {
  const [only] = nodes
  const isList = nodes.length === 1 && only?.kind === 'words' && listed.test(only.text)
  if (isList && !notAlternatives.test(only.text)) return rawWords(only.text.replaceAll('/', ' / '), only.from)
  return nodes.map(node =>
    node.kind === 'words'
      ? { ...node, text: node.text.replace(loose, ' / ').replace(betweenHan, ' / ') }
      : node,
  )
}

/** The nodes between strokes. */
export function alternativesIn(nodes: readonly Raw[]): readonly (readonly Raw[])[] {
  const parts: Raw[][] = [[]]
  for (const node of nodes) {
    const pieces =
      node.kind === 'words' ? node.text.split(' / ').map(text => rawWords(text, node.from)) : [[node]]
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) parts.push([])
      parts.at(-1)?.push(...piece)
    }
  }
  return parts
}

/** Alternatives with strokes between them again. */
export const withStrokes = (parts: readonly (readonly Raw[])[], from: number): readonly Raw[] =>
  parts.flatMap((part, index) => (index === 0 ? part : [...rawWords(' / ', from), ...part]))
