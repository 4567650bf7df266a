import type { Edit } from '../../core/text/edit.ts'

/** A stretch of words around a change: what stays, what goes, what comes; `…` where words were left out. */
export type ExcerptRun = { readonly op: 'same' | 'add' | 'remove' | 'cut'; readonly text: string }

/** How many characters of the words around a change are shown. */
const around = 48

/** The last words of a stretch, from a word's beginning. */
function tail(text: string): readonly ExcerptRun[] {
  if (text.length <= around) return [{ op: 'same', text }]
  const kept = text.slice(-around)
  const space = kept.indexOf(' ')
  return [
    { op: 'cut', text: '… ' },
    { op: 'same', text: space < 0 ? kept : kept.slice(space + 1) },
  ]
}

/** The first words of a stretch, to a word's end. */
function head(text: string): readonly ExcerptRun[] {
  if (text.length <= around) return [{ op: 'same', text }]
  const kept = text.slice(0, around)
  const space = kept.lastIndexOf(' ')
  return [
    { op: 'same', text: space < 0 ? kept : kept.slice(0, space) },
    { op: 'cut', text: ' …' },
  ]
}

function between(text: string, place: 'first' | 'middle' | 'last'): readonly ExcerptRun[] {
  if (place === 'first') return tail(text)
  if (place === 'last') return head(text)
  return text.length <= around * 2 ? [{ op: 'same', text }] : [...head(text), ...tail(text)]
}

/** A change with the words around it. */
export function excerptOf(base: string, edits: readonly Edit[]): readonly ExcerptRun[] {
  const runs: ExcerptRun[] = []
  let at = 0
  for (const [index, { from, to, text }] of edits.entries()) {
    if (at < from) runs.push(...between(base.slice(at, from), index === 0 ? 'first' : 'middle'))
    if (from < to) runs.push({ op: 'remove', text: base.slice(from, to) })
    if (text !== '') runs.push({ op: 'add', text })
    at = to
  }
  if (at < base.length) runs.push(...between(base.slice(at), 'last'))
  return runs
}
