import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isRefusal } from '../refusal.ts'
import { judge } from './judge.ts'

const actor = { seat: 'chair', capacity: 'chair', state: null } as const
const append = fc.record({
  stream: fc.constantFrom('a', 'b', 'c'),
  expected: fc.nat(4),
  acts: fc.array(fc.constant({ type: 'Said', audience: 'public' as const, content: null }), {
    minLength: 1,
    maxLength: 3,
  }),
  actor: fc.constant(actor),
})
const head = fc.record({
  position: fc.nat(1000),
  at: fc.constant('2026-11-24T05:31:15.000Z'),
  versions: fc.constantFrom(
    new Map(),
    new Map([['a', 2]]),
    new Map([
      ['a', 1],
      ['b', 3],
    ]),
  ),
})

test('whatever is appended, positions go on without a gap and so do the versions of every stream', () => {
  fc.assert(
    fc.property(head, fc.array(append), (from, appends) => {
      const entries = judge(appends, from).flatMap(answer => (isRefusal(answer) ? [] : answer))
      expect(entries.map(entry => entry.position)).toEqual(
        entries.map((_, index) => from.position + index + 1),
      )
      for (const stream of ['a', 'b', 'c']) {
        const versions = entries.filter(entry => entry.stream === stream).map(entry => entry.version)
        expect(versions).toEqual(versions.map((_, index) => (from.versions.get(stream) ?? 0) + index + 1))
      }
    }),
  )
})

test('an append is accepted exactly when its stream stands where it was decided, after those before it', () => {
  fc.assert(
    fc.property(head, fc.array(append), (from, appends) => {
      const versions = new Map(from.versions)
      for (const [index, answer] of judge(appends, from).entries()) {
        const { stream, expected, acts } = appends[index] ?? { stream: '', expected: 0, acts: [] }
        expect(isRefusal(answer)).toBe((versions.get(stream) ?? 0) !== expected)
        if (!isRefusal(answer)) versions.set(stream, expected + acts.length)
      }
    }),
  )
})

const besides = fc.array(fc.tuple(append, append), { maxLength: 6 })

test('what is recorded at once is recorded whole or not at all, and a part without acts only says where its stream stands', () => {
  fc.assert(
    fc.property(head, besides, (from, pairs) => {
      const appends = pairs
        .filter(([one, other]) => one.stream !== other.stream)
        .map(([one, other]) => ({
          ...one,
          beside: [other, { ...other, stream: 'd', expected: 0, acts: [] }],
        }))
      const versions = new Map(from.versions)
      for (const [index, answer] of judge(appends, from).entries()) {
        const { beside = [], ...first } = appends[index] ?? { stream: '', expected: 0, acts: [], actor }
        const parts = [first, ...beside]
        const stands = parts.every(({ stream, expected }) => (versions.get(stream) ?? 0) === expected)
        expect(isRefusal(answer)).toBe(!stands)
        if (isRefusal(answer)) continue
        expect(answer.map(({ stream }) => stream)).toEqual(
          parts.flatMap(({ stream, acts }) => acts.map(() => stream)),
        )
        for (const { stream, expected, acts } of parts) versions.set(stream, expected + acts.length)
      }
    }),
  )
})
