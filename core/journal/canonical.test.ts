import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonical, faultOf } from './canonical.ts'

/** Any JSON whose texts are whole and in form NFC, without U+0000: where both ways of writing must agree. */
const json = fc
  .jsonValue({
    stringUnit: fc.constantFrom(
      'a',
      'b',
      'é',
      '上',
      '海',
      '\u2028',
      '\u0001',
      '"',
      '\\',
      '😀',
      'ﬃ',
      '\u007F',
      'я',
    ),
  })
  .filter(value => faultOf(value) === null)

describe('canonical', () => {
  test('writes the example of RFC 8785 3.2.2 as RFC 8785 3.2.3 has it', () => {
    const example = JSON.parse(`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
      "literals": [null, true, false]
    }`)
    expect(canonical(example)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    )
  })

  test('sorts keys by UTF-16 code units, as the example of RFC 8785 3.2.3 does', () => {
    // U+FB13 stands for the U+FB33 of the example, which has another form in NFC.
    const example = { '\u20ac': 1, '\r': 2, '\ufb13': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 }
    expect(canonical(example)).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb13":3}')
  })

  test.for([
    [0, '0'],
    [-0, '0'],
    [5e-324, '5e-324'],
    [-5e-324, '-5e-324'],
    [1.7976931348623157e308, '1.7976931348623157e+308'],
    [9007199254740992, '9007199254740992'],
    [295147905179352830000, '295147905179352830000'],
    [9.999999999999997e22, '9.999999999999997e+22'],
    [1e23, '1e+23'],
    [1.0000000000000001e23, '1.0000000000000001e+23'],
    [1e-7, '1e-7'],
    [333333333.3333332, '333333333.3333332'],
    [-0.0000033333333333333333, '-0.0000033333333333333333'],
    [Number('1424953923781206.25'), '1424953923781206.2'],
  ] as const)('writes the number %s of RFC 8785 appendix B as %s', ([number, written]) => {
    expect(canonical(number)).toBe(written)
  })

  test('agrees with the reference implementation of RFC 8785 on any JSON', () => {
    fc.assert(
      fc.property(json, value => {
        expect(canonical(value)).toBe(canonicalize(value))
      }),
      { numRuns: 500 },
    )
  })

  test('is a fixed point: what was written and read is written the same again', () => {
    fc.assert(
      fc.property(json, value => {
        expect(canonical(JSON.parse(canonical(value)))).toBe(canonical(value))
      }),
      { numRuns: 300 },
    )
  })

  test('does not depend on the order in which keys were set', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.integer()), record => {
        const turned = Object.fromEntries(Object.entries(record).toReversed())
        if (faultOf(record) === null) expect(canonical(turned)).toBe(canonical(record))
      }),
    )
  })

  test('puts every text and key into Unicode form NFC', () => {
    expect(canonical({ 'e\u0301': ['\u0438\u0306', '\u1112\u1161\u11ab'] })).toBe('{"é":["й","한"]}')
  })

  test.for([
    [{ a: ['\ud83d'] }, 'lone-surrogate', 'a[0]'],
    [{ a: { '\udc00': 1 } }, 'lone-surrogate', 'a.\ufffd'],
    [{ a: 'x\0y' }, 'null-character', 'a'],
    [{ 'e\u0301': 1, é: 2 }, 'same-key-twice', 'é'],
    [{ a: undefined }, 'not-json', 'a'],
    [[1, Number.NaN], 'not-json', '[1]'],
    [{ when: new Date(0) }, 'not-json', 'when'],
    [10n, 'not-json', ''],
  ] as const)('has no form for %o: %s at %s', ([value, fault, at]) => {
    expect(faultOf(value)).toEqual({ fault, at })
    expect(() => canonical(value)).toThrow(fault)
  })
})
