import { digit, han, isCapital, mark, unitAt, widthAt } from './character.ts'

/**
 * What paragraphs are compared by. `words`: the words in order, large or small and without their endings, each Han character
 * as one. `widths`: how wide each stands in the text. `traits`: the different words, and pairs of Han characters, by which
 * like paragraphs are found. `vocabulary`: the different words. Two words may have the same number, so rarely that it does not matter here.
 */
export type Features = {
  readonly words: readonly number[]
  readonly widths: readonly number[]
  readonly traits: ReadonlySet<number>
  readonly vocabulary: ReadonlySet<number>
}

const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)
/** Letters by which a word is recognised: what follows changes with case and number. */
const stem = 5
/** Words so short tell nothing: of, and, the, и, для, что, 79. */
const little = 3

/** In a paragraph with fewer other words even little ones tell something. */
const few = 4

/** Reads the features of a paragraph. */
export function featuresOf(text: string): Features {
  const features = read(text, little)
  return features.words.length < few ? read(text, 0) : features
}

function read(text: string, longestLittle: number): Features {
  const features: Writable = { words: [], widths: [], traits: new Set() }
  for (let at = 0; at < text.length; ) {
    const kind = unitAt(text, at)
    if (kind === han) at = addHan(features, text, at)
    else if (kind <= digit) at = addWord(features, text, at, longestLittle)
    else at += widthAt(text, at)
  }
  return { ...features, vocabulary: new Set(features.words) }
}

type Writable = { readonly words: number[]; readonly widths: number[]; readonly traits: Set<number> }

function addHan(features: Writable, text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (unitAt(text, at + 1) === han) features.traits.add(mix(code, text.charCodeAt(at + 1)))
  features.words.push(code)
  features.widths.push(1)
  return at + 1
}

function addWord(features: Writable, text: string, start: number, longestLittle: number): number {
  let hash = 0x811c9dc5
  let at = start
  for (let kind = unitAt(text, at); kind <= digit || kind === mark; kind = unitAt(text, at)) {
    const code = text.charCodeAt(at)
    if (at - start < stem) hash = mix(hash, isCapital(code) ? code + 0x20 : code)
    at += 1
  }
  if (at - start <= longestLittle) return at
  features.words.push(hash)
  features.widths.push(at - start)
  features.traits.add(hash)
  return at
}
