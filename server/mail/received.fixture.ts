import type { Received } from './smtp.fixture.ts'

/** Encoded words of a header (RFC 2047) as text. */
const wordsOf = (header: string): string =>
  header
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?utf-8\?([BQ])\?([^?]*)\?=/gi, (_, way: string, coded: string) =>
      way.toUpperCase() === 'B'
        ? `%${Buffer.from(coded, 'base64').toString('hex')}%`
        : `%${quoted(coded.replaceAll('_', ' ')).toString('hex')}%`,
    )
    .replaceAll(/(?:%[0-9a-f]*%)+/g, hex => Buffer.from(hex.replaceAll('%', ''), 'hex').toString())

/** Quoted-printable (RFC 2045, 6.7) as bytes. */
const quoted = (text: string): Buffer =>
  Buffer.from(
    text
      .replaceAll(/=\r?\n/g, '')
      .replaceAll(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  )

function bodyOf(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString()
  return encoding === 'quoted-printable' ? quoted(body).toString() : body
}

/** Takes a letter apart as it came over the wire, without the library that wrote it. */
export function simple(raw: string, to: readonly string[]): Received {
  const [head = '', ...rest] = raw.split('\r\n\r\n')
  const headers = Object.fromEntries(
    head
      .replaceAll(/\r\n[ \t]+/g, ' ')
      .split('\r\n')
      .map(line => [
        line.slice(0, line.indexOf(':')).toLowerCase(),
        wordsOf(line.slice(line.indexOf(':') + 1).trim()),
      ]),
  )
  const text = bodyOf(rest.join('\r\n\r\n'), headers['content-transfer-encoding'] ?? '7bit').replaceAll(
    '\r\n',
    '\n',
  )
  return { to, headers, text, raw }
}
