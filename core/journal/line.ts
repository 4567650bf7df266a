import { fromHex, toHex } from './hex.ts'

/** An entry as it is kept: the bytes that are hashed, the salt, and the leaf that came of them. */
export type Stored = { readonly body: string; readonly salt: Uint8Array; readonly leaf: Uint8Array }

/** An entry as one line of an export: canonical JSON, in which the bytes of the entry stand as they are stored. */
export const lineOf = ({ body, salt, leaf }: Stored): string =>
  `{"entry":${body},"leaf":"${toHex(leaf)}","salt":"${toHex(salt)}"}`

const shape = /^\{"entry":(\{.*\}),"leaf":"([0-9a-f]{64})","salt":"([0-9a-f]{64})"\}$/s

/** What a line of an export holds; nothing if it is not such a line. */
export function storedOf(line: string): Stored | null {
  const [, body, leaf, salt] = shape.exec(line) ?? []
  return body !== undefined && leaf !== undefined && salt !== undefined
    ? { body, leaf: fromHex(leaf), salt: fromHex(salt) }
    : null
}
