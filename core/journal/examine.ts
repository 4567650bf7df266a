import { isAudience } from './audiences.ts'
import { canonical, faultOf } from './canonical.ts'
import type { Entry } from './entry.ts'
import { type Sha256, leafOf } from './leaf.ts'
import type { Stored } from './line.ts'

/** What can be wrong with an entry of a journal. */
export type Finding =
  /** Its bytes are not an entry: no JSON, or a field is missing, unknown or of the wrong kind. */
  | 'no-entry'
  /** Its bytes say the same as the canonical form, but are other bytes. */
  | 'not-canonical'
  /** Its position is not the one after the entry before. */
  | 'position'
  /** Its version is not the next one of its stream. */
  | 'version'
  /** Its leaf is not the hash of its bytes and salt: one of the three was changed. */
  | 'leaf'

type Check = (value: unknown) => boolean

const isText: Check = value => typeof value === 'string' && value !== ''
const isCount: Check = value => Number.isSafeInteger(value) && Number(value) > 0
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/
const capacities: readonly unknown[] = [
  'national',
  'chair',
  'ex-officio',
  'secretariat',
  'observer',
  'public',
]

const fields: Readonly<Record<keyof Entry, Check>> = {
  position: isCount,
  stream: isText,
  version: isCount,
  type: isText,
  at: value => typeof value === 'string' && instant.test(value),
  actor: isText,
  capacity: value => capacities.includes(value),
  state: value => value === null || isText(value),
  audience: value => typeof value === 'string' && isAudience(value),
  content: value => value !== undefined,
}

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length === Object.keys(fields).length &&
  Object.entries(fields).every(([name, holds]) => holds(Object.getOwnPropertyDescriptor(value, name)?.value))

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return null
  }
}

/** The entry that stored bytes are; nothing if they are none. */
export function entryIn(body: string): Entry | null {
  const value = parsed(body)
  return isEntry(value) ? value : null
}

const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index])

/** A journal examined from its first entry on. Each answer is what is wrong with the entry handed in, or nothing. */
export function examiner(sha256: Sha256): (stored: Stored) => readonly Finding[] {
  const versions = new Map<string, number>()
  let position = 0

  const placeOf = (entry: Entry): readonly Finding[] => {
    const found: Finding[] = []
    if (entry.position !== position + 1) found.push('position')
    if (entry.version !== (versions.get(entry.stream) ?? 0) + 1) found.push('version')
    // Go on from what is there: one gap is one finding, not one for every entry after it.
    position = entry.position
    versions.set(entry.stream, entry.version)
    return found
  }

  return ({ body, salt, leaf }) => {
    const entry = entryIn(body)
    const form: readonly Finding[] =
      entry === null ? ['no-entry'] : faultOf(entry) || canonical(entry) !== body ? ['not-canonical'] : []
    const hashed: readonly Finding[] = sameBytes(leafOf(body, salt, sha256), leaf) ? [] : ['leaf']
    if (entry === null) position += 1
    return [...form, ...hashed, ...(entry ? placeOf(entry) : [])]
  }
}
