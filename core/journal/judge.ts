import type { Refusal } from '../refusal.ts'
import type { Act, Actor, Entry } from './entry.ts'

/** Acts for one stream, decided on its first `expected` entries. */
export type Part = {
  readonly stream: string
  readonly expected: number
  readonly acts: readonly Act[]
  readonly actor: Actor
}

/**
 * What is recorded at once, or not at all: acts for one stream, and beside them acts for others on which they rest. A part
 * without acts only says how far its stream must stand.
 */
export type Append = Part & { readonly beside?: readonly Part[] }

/** The parts of an append, in the order in which they are recorded. */
export const partsOf = ({ beside = [], ...first }: Append): readonly Part[] => [first, ...beside]

/** Where the journal ends, and how many entries each stream in question has. */
export type Head = {
  readonly position: number
  readonly at: string
  readonly versions: ReadonlyMap<string, number>
}

/** What becomes of the appends of one commit, in their order. */
export type Judged = readonly (readonly Entry[] | Refusal)[]

function entriesOf({ stream, expected, acts, actor }: Part, position: number, at: string): readonly Entry[] {
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

/** Judges each append on what its streams are when its turn comes: one that is stale takes no place from the others. */
export function judge(appends: readonly Append[], head: Head): Judged {
  const versions = new Map(head.versions)
  let position = head.position
  return appends.map(append => {
    const parts = partsOf(append)
    if (parts.some(({ stream, expected }) => (versions.get(stream) ?? 0) !== expected))
      return { refused: 'stale-version' }
    return parts.flatMap(part => {
      const entries = entriesOf(part, position, head.at)
      versions.set(part.stream, part.expected + entries.length)
      position += entries.length
      return entries
    })
  })
}
