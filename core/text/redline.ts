import { changesOf } from './changes.ts'
import type { Language } from './language.ts'

/** A stretch that stands in both texts, or comes, or goes. */
export type Run = { readonly op: 'same' | 'add' | 'remove'; readonly text: string }

/** What became of a text, as a person reads it: what stays, what goes, what comes in its place; nothing is lost. */
export function redline(before: string, after: string, language: Language): readonly Run[] {
  const runs: Run[] = []
  let at = 0
  for (const { from, to, addFrom, addTo } of changesOf(before, after, language)) {
    if (at < from) runs.push({ op: 'same', text: before.slice(at, from) })
    if (from < to) runs.push({ op: 'remove', text: before.slice(from, to) })
    if (addFrom < addTo) runs.push({ op: 'add', text: after.slice(addFrom, addTo) })
    at = to
  }
  if (at < before.length) runs.push({ op: 'same', text: before.slice(at) })
  return runs
}
