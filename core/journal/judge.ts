import type { Refusal } from '../refusal.ts'
import type { Act, Actor, Entry } from './entry.ts'

/** Acts for one stream, decided on its first `expected` entries. */
export type Append = {
  readonly stream: string
  readonly expected: number
  readonly acts: readonly Act[]
  readonly actor: Actor
}

/** Where the journal ends, and how many entries each stream in question has. */
export type Head = {
  readonly position: number
  readonly at: string
  readonly versions: ReadonlyMap<string, number>
}

/** What becomes of the appends of one commit, in their order. */
export type Judged = readonly (readonly Entry[] | Refusal)[]

function entriesOf(
  { stream, expected, acts, actor }: Append,
  position: number,
  at: string,
): readonly Entry[] {
  return acts.map((act, index) => ({
    position: position + index + 1,
    stream,
    version: expected + index + 1,
    type: act.type,
    at,
    actor: actor.seat,
    capacity: actor.capacity,
    state: actor.state,
    audience: act.audience,
    content: act.content,
  }))
}

/** Judges each append on what the stream is when its turn comes: one that is stale takes no place from the others. */
export function judge(appends: readonly Append[], head: Head): Judged {
  const versions = new Map(head.versions)
  let position = head.position
  return appends.map(append => {
    if ((versions.get(append.stream) ?? 0) !== append.expected) return { refused: 'stale-version' }
    const entries = entriesOf(append, position, head.at)
    versions.set(append.stream, append.expected + entries.length)
    position += entries.length
    return entries
  })
}
