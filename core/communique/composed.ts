import { fill, type PhrasePart } from './fill.ts'
import type { LanguagePhrases } from './phrases.ts'

/**
 * A sentence generated from recorded facts, in every wording that the body uses, the one to write first; or what is
 * lacking to write it in that language. `acts` are the acts of a reading that it states.
 */
export type ComposedSentence =
  | {
      readonly kind: 'composed'
      readonly wordings: readonly [string, ...string[]]
      readonly acts: readonly string[]
    }
  | { readonly kind: 'missing'; readonly lacking: readonly string[] }

/** A sentence that cannot be written, and why not. */
export const missing = (...lacking: readonly string[]): ComposedSentence => ({ kind: 'missing', lacking })

/** One sentence from alternative phrases and the parts that fill them. */
export function composed(
  alternatives: readonly string[],
  parts: Readonly<Record<string, PhrasePart>>,
  phrases: LanguagePhrases,
  acts: readonly string[] = [],
): ComposedSentence {
  const filled = alternatives.map(phrase => fill(phrase, parts, phrases))
  const [first, ...more] = filled.flatMap(text => (text.kind === 'filled' ? [text.text] : []))
  if (first !== undefined) return { kind: 'composed', wordings: [first, ...more], acts }
  return missing(...new Set(filled.flatMap(text => (text.kind === 'lacking' ? text.lacking : []))))
}

/** The sentence to write; `null` where something is lacking. */
export const sentenceToWrite = (sentence: ComposedSentence): string | null =>
  sentence.kind === 'composed' ? sentence.wordings[0] : null
