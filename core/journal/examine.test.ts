import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonical } from './canonical.ts'
import type { Entry } from './entry.ts'
import { examiner } from './examine.ts'
import { leafOf } from './leaf.ts'
import { lineOf, type Stored, storedOf } from './line.ts'

const sha256 = (bytes: Uint8Array): Uint8Array => Uint8Array.from(createHash('sha256').update(bytes).digest())
const salt = new Uint8Array(32).fill(7)
const sealed = (body: string): Stored => ({ body, salt, leaf: leafOf(body, salt, sha256) })

const entry = (position: number, stream: string, version: number, content: unknown = null): Entry => ({
  position,
  stream,
  version,
  type: 'Said',
  at: '2026-11-24T05:31:15.000Z',
  actor: 'secretariat',
  capacity: 'secretariat',
  state: null,
  audience: 'public',
  content,
})
const journal = (...entries: readonly Entry[]): readonly Stored[] =>
  entries.map(one => sealed(canonical(one)))
const findings = (stored: readonly Stored[]) => stored.map(examiner(sha256))

const sound = journal(entry(1, 'a', 1, '上海'), entry(2, 'b', 1), entry(3, 'a', 2, { list: [1, 'a'] }))

/** The bytes with one bit turned. */
function turned(bytes: Uint8Array, bit: number): Uint8Array {
  const copy = Uint8Array.from(bytes)
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7))
  return copy
}

describe('the examiner', () => {
  test('finds nothing in a sound journal', () => {
    expect(findings(sound)).toEqual([[], [], []])
  })

  test('computes the leaf as SHA-256(0x00 || SHA-256(salt || body))', () => {
    const inner = createHash('sha256').update(salt).update('{"a":"上"}', 'utf8').digest()
    const expected = createHash('sha256').update(Uint8Array.of(0)).update(inner).digest('hex')
    expect(Buffer.from(leafOf('{"a":"上"}', salt, sha256)).toString('hex')).toBe(expected)
  })

  test('finds any bit turned in body, salt or leaf, at its entry and nowhere else', () => {
    const utf8 = new TextEncoder()
    fc.assert(
      fc.property(fc.nat(2), fc.constantFrom('body', 'salt', 'leaf'), fc.nat(), (index, part, any) => {
        const one = sound[index] ?? sealed('{}')
        const bytes = part === 'body' ? utf8.encode(one.body) : one[part]
        const other = turned(bytes, any % (bytes.length * 8))
        const changed = { ...one, [part]: part === 'body' ? new TextDecoder().decode(other) : other }
        const found = findings(sound.map((each, at) => (at === index ? changed : each)))
        expect(found[index]).toContain('leaf')
        if (part !== 'body') expect(found.filter(each => each.length > 0)).toHaveLength(1)
      }),
      { numRuns: 300 },
    )
  })

  test('names a gap, a doubled entry and a lost version once, where it is', () => {
    expect(findings(journal(entry(1, 'a', 1), entry(3, 'b', 1), entry(4, 'b', 2)))).toEqual([
      [],
      ['position'],
      [],
    ])
    expect(findings(journal(entry(1, 'a', 1), entry(1, 'a', 1)))).toEqual([[], ['position', 'version']])
    expect(findings(journal(entry(1, 'a', 1), entry(2, 'a', 3), entry(3, 'a', 4)))).toEqual([
      [],
      ['version'],
      [],
    ])
  })

  test('finds bytes that say the same in another form', () => {
    const spaced = JSON.stringify(entry(1, 'a', 1), null, 1)
    expect(findings([sealed(spaced)])).toEqual([['not-canonical']])
    const decomposed = canonical(entry(1, 'a', 1, 'й')).replace('й', 'и\u0306')
    expect(findings([sealed(decomposed)])).toEqual([['not-canonical']])
  })

  test.for([
    ['no JSON', '{"a":'],
    ['another value', '[]'],
    ['an unknown audience', canonical({ ...entry(1, 'a', 1), audience: '*' })],
    ['an unknown capacity', canonical({ ...entry(1, 'a', 1), capacity: 'king' })],
    ['a field too many', canonical({ ...entry(1, 'a', 1), more: 1 })],
    ['a position that is no count', canonical({ ...entry(1, 'a', 1), position: 1.5 })],
  ] as const)('finds that bytes are no entry: %s', ([, body]) => {
    expect(findings([sealed(body)])).toEqual([['no-entry']])
  })
})

describe('a line of an export', () => {
  test('gives back what was stored, byte for byte, and is itself canonical', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
        (content, bytes) => {
          const stored = { ...sealed(canonical(entry(1, 'a', 1, content.replaceAll('\0', '')))), salt: bytes }
          const line = lineOf(stored)
          expect(storedOf(line)).toEqual(stored)
          expect(canonical(JSON.parse(line))).toBe(line)
          expect(line).not.toContain('\n')
        },
      ),
    )
  })

  test('is nothing when something is missing or added', () => {
    const [line = ''] = sound.map(lineOf)
    for (const broken of [
      '',
      '{}',
      line.slice(0, -1),
      `${line} `,
      line.replace('"salt"', '"Salt"'),
      line.replace('leaf', 'lea'),
    ])
      expect(storedOf(broken)).toBe(null)
  })
})
