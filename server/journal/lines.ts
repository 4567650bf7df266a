import { createReadStream } from 'node:fs'

/**
 * The lines of a file, ended by LF and nothing else: inside an entry U+2028 is a character like any other. Bytes that
 * are not UTF-8 are replaced, and the leaf of the entry then does not fit.
 */
export async function* linesOf(path: string): AsyncGenerator<string, void, undefined> {
  let begun = ''
  for await (const piece of createReadStream(path, 'utf8')) {
    const lines = `${begun}${String(piece)}`.split('\n')
    begun = lines.pop() ?? ''
    yield* lines
  }
  if (begun !== '') yield begun
}
