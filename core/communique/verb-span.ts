import type { ActRead, Span } from './reading.ts'

/**
 * Where the verb of an act is printed: within the act, outside its object if it can be; for a second act under one
 * verb, before the act. `null` when the act inherits its verb or prints it in pieces.
 */
export function verbSpan(text: string, act: ActRead, paragraph: Span): Span | null {
  if (!act.verb) return null
  const places = placesOf(text, act.verb, act.span)
  const inObject = (from: number) =>
    act.objectSpan !== null && from >= act.objectSpan[0] && from < act.objectSpan[1]
  const at = places.find(from => !inObject(from)) ?? places[0] ?? lastBefore(text, act, paragraph[0])
  return at === null ? null : [at, at + act.verb.length]
}

function placesOf(text: string, verb: string, [from, to]: Span): readonly number[] {
  const found: number[] = []
  for (let at = text.indexOf(verb, from); at >= 0 && at + verb.length <= to; at = text.indexOf(verb, at + 1))
    found.push(at)
  return found
}

function lastBefore(text: string, act: ActRead, start: number): number | null {
  const at = text.slice(start, act.span[0]).lastIndexOf(act.verb ?? '')
  return at < 0 ? null : start + at
}
