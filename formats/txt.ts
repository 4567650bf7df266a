import { createHash } from 'node:crypto'
import type { Unreadable } from '../core/communique/reading.ts'
import { likelyEncoding } from './encoding.ts'

/** A published text: its words in NFC without byte order mark, and the bytes that were published. */
export type Source = { readonly text: string; readonly sha256: string; readonly bytes: Uint8Array }

/** The longest file that is read, in bytes: some twenty times the longest communiqué. */
export const longestFile = 4 * 1024 * 1024

const unreadable = (code: Unreadable['error']['code'], message: string): Unreadable => ({
  format: 'concord-reading/1',
  error: { code, message },
})

const controls = /(?![\t\n\r\u0085])\p{Cc}/u

function notUtf8(bytes: Uint8Array): Unreadable {
  const encoding = likelyEncoding(bytes)
  return encoding
    ? unreadable(
        'not-text',
        `The file is not UTF-8; it is probably ${encoding}. Save it as UTF-8 and try again.`,
      )
    : unreadable(
        'not-text',
        'The file is not a text in UTF-8. Save the text as a plain text file in UTF-8 and try again.',
      )
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null // The decoder's way of saying "not UTF-8".
  }
}

/** Reads the bytes of a plain text file; what cannot be read is answered with the reason and what to do. */
export function readText(bytes: Uint8Array): Source | Unreadable {
  if (bytes.length > longestFile)
    return unreadable(
      'too-large',
      `The file has ${bytes.length} bytes; at most ${longestFile} are read. Give one communiqué at a time.`,
    )
  const decoded = decode(bytes)
  if (decoded === null) return notUtf8(bytes)
  const at = controls.exec(decoded)?.index
  if (at !== undefined)
    return likelyEncoding(bytes)?.startsWith('UTF-16')
      ? notUtf8(bytes)
      : unreadable(
          'not-text',
          `The file has a control character at ${at}, so it is not a plain text. Save the text alone as UTF-8 and try again.`,
        )
  if (!/\S/.test(decoded))
    return unreadable('empty', 'The file is empty. Give a file that holds the text of a communiqué.')
  return { text: decoded.normalize('NFC'), sha256: createHash('sha256').update(bytes).digest('hex'), bytes }
}
