/** Encodings in which texts of these bodies are met, besides UTF-8. */
const candidates = ['gb18030', 'big5', 'windows-1251', 'koi8-r'] as const

/** Letters that a running text is full of, by encoding: what a wrong decoding cannot imitate for long. */
const common: Readonly<Record<(typeof candidates)[number], RegExp>> = {
  gb18030: /[的一是在国会和成员外理事组织了上合,，、。年月日]/g,
  big5: /[的一是在國會和成員外理事組織了上合，、。年月日]/g,
  'windows-1251': /[оеаинтсрвл]/g,
  'koi8-r': /[оеаинтсрвл]/g,
}

const sampleLength = 20_000

function plausibility(bytes: Uint8Array, encoding: (typeof candidates)[number]): number {
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, sampleLength))
  const letters = text.replace(/[\s\x20-\x7e]/g, '')
  if (letters.length === 0 || /\p{Cc}/u.test(letters)) return 0
  return (letters.match(common[encoding])?.length ?? 0) / letters.length
}

/** Every second byte of a text in UTF-16 is zero wherever it prints figures, spaces or line ends. */
function utf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, sampleLength)
  const zeros = [0, 0]
  sample.forEach((byte, at) => (zeros[at % 2] = (zeros[at % 2] ?? 0) + (byte === 0 ? 1 : 0)))
  const [even = 0, odd = 0] = zeros
  if (Math.max(even, odd) < sample.length / 200 + 1 || Math.min(even, odd) > Math.max(even, odd) / 20)
    return null
  return odd > even ? 'UTF-16LE' : 'UTF-16BE'
}

/** The encoding that bytes are probably in when they are not UTF-8, or `null` when they look like no text at all. */
export function likelyEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16LE'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16BE'
  const wide = utf16(bytes)
  if (wide) return wide
  const [best] = candidates
    .map(name => ({ name, score: plausibility(bytes, name) }))
    .toSorted((a, b) => b.score - a.score)
  return best && best.score > 0.12 ? best.name.toUpperCase() : null
}
