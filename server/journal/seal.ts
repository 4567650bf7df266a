import { createHash, randomBytes } from 'node:crypto'
import { canonical } from '../../core/journal/canonical.ts'
import type { Entry } from '../../core/journal/entry.ts'
import { leafOf, type Sha256 } from '../../core/journal/leaf.ts'

export const sha256: Sha256 = bytes => createHash('sha256').update(bytes).digest()

/** An entry with the bytes that are stored and hashed. */
export type Sealed = {
  readonly entry: Entry
  readonly body: string
  readonly salt: Uint8Array
  readonly leaf: Uint8Array
}

/** Writes an entry as it is stored; the entry is read back from its bytes, so that a fold now and a replay see the same. */
export function seal(entry: Entry): Sealed {
  const body = canonical(entry)
  const salt = randomBytes(32)
  const written: Entry = JSON.parse(body)
  return { entry: written, body, salt, leaf: leafOf(body, salt, sha256) }
}
