import type { Place } from './reading.ts'
import { namesIn, type Parts, type Source } from './parts.ts'

/** The place printed in a stretch: a place that the profile knows, or what follows the name of a State, or the State itself. */
export function placeIn(source: Source, parts: Parts, from: number, to: number): Place | null {
  const names = namesIn(parts, from, to)
  const known = names.findLast(({ meaning }) => meaning.is === 'place')
  if (known?.meaning.is === 'place')
    return { name: source.text.slice(known.from, known.to), state: known.meaning.state }
  const state = names.findLast(({ meaning }) => meaning.is === 'state')
  const rest = source.text
    .slice(state?.to ?? from, to)
    .replace(/^的?首都/, '')
    .trim()
  const code = state?.meaning.is === 'state' ? state.meaning.state : null
  if (state && rest === '') return { name: source.text.slice(state.from, state.to), state: code }
  return rest === '' || /[\d,]/.test(rest) ? null : { name: rest, state: code }
}
