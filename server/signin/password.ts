import { hash, verify } from '@node-rs/argon2'
import { makeToken } from './token.ts'

export const leastPassword = 12

/** The same password typed on another keyboard is the same characters (RFC 8265). */
const prepared = (password: string): string => password.normalize('NFC')

/** Whether a password is too easy to guess: short, or the name itself. */
export const isWeak = (password: string, name: string): boolean =>
  Array.from(prepared(password)).length < leastPassword ||
  prepared(password).toLowerCase() === name.toLowerCase()

/** The argon2id hash to keep: 19 MiB, two passes. */
export const hashOfPassword = (password: string): Promise<string> => hash(prepared(password))

let decoy: Promise<string> | undefined

/** Whether a password opens an account. Without an account a decoy is checked, so that both answers take equally long. */
export async function opens(kept: string | null, password: string): Promise<boolean> {
  decoy ??= hashOfPassword(makeToken())
  const right = await verify(kept ?? (await decoy), prepared(password))
  return right && kept !== null
}
