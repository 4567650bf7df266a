/** SHA-256, given by whoever asks: Node and the browser have their own. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array

const utf8 = new TextEncoder()

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** RFC 9162 2.1.1: a leaf of the tree is hashed with a zero byte in front, so that it is never taken for a node. */
const leafPrefix = new Uint8Array([0])

/**
 * The leaf of an entry, SHA-256(0x00 || SHA-256(salt || body)): it can be published without disclosing the entry,
 * because nobody can guess 32 random bytes of salt; with body and salt at hand anybody can compute it again.
 */
export const leafOf = (body: string, salt: Uint8Array, sha256: Sha256): Uint8Array =>
  sha256(joined(leafPrefix, sha256(joined(salt, utf8.encode(body)))))
