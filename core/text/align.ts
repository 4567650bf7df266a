import type { Language } from './language.ts'
import { linksInOrder } from './links-in-order.ts'
import { pairIdentical, pairLike } from './pairing.ts'
import { paragraphKey } from './paragraph-key.ts'

/**
 * Which paragraph became which, by their places. `same`: at most its number changed; `edited`: its words changed; `moved`: it
 * stands elsewhere among the others, edited or not. A paragraph that was parted or copied has several links with one `from`,
 * paragraphs that were joined have several with one `to`.
 */
export type Link = {
  readonly from: number | null
  readonly to: number | null
  readonly kind: 'same' | 'edited' | 'moved' | 'added' | 'removed'
}

/** Finds which paragraph of a text became which of another, in the order of the text after; each has at least one link. */
export function align(
  before: readonly string[],
  after: readonly string[],
  language: Language,
): readonly Link[] {
  const keys = before.map(paragraphKey)
  const keysAfter = after.map(paragraphKey)
  const pairing = pairIdentical(keys, keysAfter)
  pairLike(pairing, keys, keysAfter, language)
  return linksInOrder(pairing, keys, keysAfter)
}
