import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withEntry } from './persistent-map.ts'

type Value = { readonly is: number }
const steps = fc.array(fc.tuple(fc.integer({ min: 0, max: 120 }), fc.nat()), { maxLength: 300 })

describe('a map that never changes', () => {
  test('reads like a map to which the same was done, and leaves every earlier one as it was', () => {
    fc.assert(
      fc.property(steps, list => {
        const real = new Map<number, Value>()
        let map: ReadonlyMap<number, Value> = new Map()
        const earlier: [ReadonlyMap<number, Value>, string][] = []
        for (const [key, is] of list) {
          map = withEntry(map, key, { is })
          real.set(key, { is })
          earlier.push([map, JSON.stringify([...real])])
        }
        for (const [then, was] of earlier) expect(JSON.stringify([...then])).toBe(was)
        expect(map.size).toBe(real.size)
        expect([...map.keys()]).toEqual([...real.keys()])
        expect([...map.values()]).toEqual([...real.values()])
        expect([...map.entries()]).toEqual([...real])
        for (const [key, value] of real) expect([map.has(key), map.get(key)]).toEqual([true, value])
        expect([map.has(999), map.get(999)]).toEqual([false, undefined])
        const each: Value[] = []
        map.forEach(value => each.push(value))
        expect(each).toEqual([...real.values()])
      }),
      { numRuns: 300 },
    )
  })

  test('maps of the same entries are equal however they came about', () => {
    const one = withEntry(withEntry(new Map<string, Value>(), 'a', { is: 1 }), 'b', { is: 2 })
    const other = withEntry(
      withEntry(withEntry(new Map<string, Value>(), 'a', { is: 0 }), 'b', { is: 2 }),
      'a',
      { is: 1 },
    )
    expect(one).toEqual(other)
    expect(one).not.toEqual(withEntry(other, 'a', { is: 3 }))
  })
})
