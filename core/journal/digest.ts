import { canonical } from './canonical.ts'
import { toHex } from './hex.ts'
import type { Sha256 } from './leaf.ts'

const utf8 = new TextEncoder()

/** What stands for exact words: SHA-256 of their canonical JSON, in hexadecimal. Other words have another. */
export const digestOf = (value: unknown, sha256: Sha256): string =>
  toHex(sha256(utf8.encode(canonical(value))))
