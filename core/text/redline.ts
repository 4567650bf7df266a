import { changesOf } from './changes.ts'
import type { Language } from './language.ts'

/** A stretch that stands in both texts, or comes, or goes. */
export type Run = { readonly op: 'same' | 'add' | 'remove'; readonly text: string }

/** What became of a text, as a person reads it: what stays, what goes, what comes in its place; nothing is lost. */
export function redline(before: string, after: string, language: Language): readonly Run[] {
  const runs: Run[] = []
  const add = (op: Run['op'], text: string) => {
    if (text !== '') runs.push({ op, text })
  }
  let at = 0
  for (const { from, to, addFrom, addTo } of changesOf(before, after, language)) {
    add('same', before.slice(at, from))
    add('remove', before.slice(from, to))
    add('add', after.slice(addFrom, addTo))
    at = to
  }
  add('same', before.slice(at))
  return runs
}
