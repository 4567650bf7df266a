import { createHash, randomBytes } from 'node:crypto'

/** A secret that is shown once: 256 bits that fit into a link or a cookie. */
export const makeToken = (): string => randomBytes(32).toString('base64url')

/** What is kept of a token. It is looked up by this hash, so comparing takes the same time for every wrong token. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex')
