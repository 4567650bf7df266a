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

const saltLength = 32

function seal(entry: Entry, salt: Uint8Array): Sealed {
  const body = canonical(entry)
  const written: Entry = JSON.parse(body)
  return { entry: written, body, salt, leaf: leafOf(body, salt, sha256) }
}

/**
 * Writes entries as they are stored, each with a salt of its own. They are read back from their bytes, so that a fold
 * now and a replay later see the same.
 */
export function sealAll(entries: readonly Entry[]): readonly Sealed[] {
  const salts = randomBytes(saltLength * entries.length)
  return entries.map((entry, index) =>
    seal(entry, salts.subarray(saltLength * index, saltLength * (index + 1))),
  )
}
