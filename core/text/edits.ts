import { changesOf } from './changes.ts'
import type { Edit } from './edit.ts'
import type { Language } from './language.ts'

/** What must be done to the text before to have the text after: the changes that a redline of the two shows. */
export function edits(before: string, after: string, language: Language): readonly Edit[] {
  return changesOf(before, after, language).map(({ from, to, addFrom, addTo }) => ({
    from,
    to,
    text: after.slice(addFrom, addTo),
  }))
}
