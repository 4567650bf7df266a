import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, wordsOf } from './fold.ts'
import { gramsOf, gramsToFind } from './grams.ts'
import { languageOf } from './language-of.ts'
import { placesOf } from './places.ts'
import { longestQuestion, searchTerms } from './search-terms.ts'

const anyText = fc.string({ unit: 'grapheme', maxLength: 60 })
const han = fc.string({
  unit: fc.constantFrom(...Array.from('上海合作组织成员国𠮷，2018ａA')),
  maxLength: 40,
})

describe('fold', () => {
  test('makes width, case and ё one: what is typed in any of them is found', () => {
    expect(fold('ＳＣＯ（2018）').text).toBe('sco(2018)')
    expect(fold('Надёжный').text).toBe(fold('надежный').text)
  })

  test('every unit of the fold stands for a stretch of the text, in order and without a gap', () => {
    fc.assert(
      fc.property(anyText, text => {
        const { text: folded, from, to } = fold(text)
        expect(from).toHaveLength(folded.length)
        const covered = new Set(
          from.flatMap((start, unit) => [...Array((to[unit] ?? 0) - start)].map((_, i) => start + i)),
        )
        expect(covered.size).toBe(text.length)
        expect([...from]).toEqual([...from].toSorted((a, b) => a - b))
      }),
    )
  })
})

describe('grams', () => {
  test('a text has every gram of every word that stands in it: nothing that can be found is missed', () => {
    fc.assert(
      fc.property(han, fc.nat(40), fc.integer({ min: 1, max: 12 }), (text, start, length) => {
        const folded = fold(text).text
        const wanted = Array.from(folded)
          .slice(start, start + length)
          .join('')
        const grams = new Set(gramsOf(folded))
        for (const word of wordsOf(wanted))
          for (const gram of gramsToFind(word)) expect(grams).toContain(gram)
      }),
    )
  })

  test('a character outside the basic plane is one character', () => {
    expect(gramsOf('𠮷野')).toEqual(['𠮷', '野', '𠮷野'])
    expect(gramsToFind('𠮷')).toEqual(['𠮷'])
  })
})

describe('placesOf', () => {
  test('marks exactly the characters that a plain search finds', () => {
    fc.assert(
      fc.property(
        han,
        fc.string({ unit: fc.constantFrom(...Array.from('上海合作组织𠮷2a')), minLength: 1, maxLength: 3 }),
        (text, wanted) => {
          const plain = text.normalize('NFKC').toLowerCase()
          fc.pre(plain.length === text.length)
          const expected = new Set<number>()
          for (let at = plain.indexOf(wanted); at >= 0; at = plain.indexOf(wanted, at + 1))
            for (let unit = 0; unit < wanted.length; unit += 1) expected.add(at + unit)
          const places = placesOf(fold(text), [wanted])
          const marked = places.flatMap(([from, to]) => [...Array(to - from)].map((_, unit) => from + unit))
          expect(marked).toEqual([...expected].toSorted((a, b) => a - b))
        },
      ),
    )
  })

  test('a mark covers the printed form, full-width as it is', () => {
    const text = '《ＳＣＯ宪章》'
    const [place] = placesOf(fold(text), ['sco'])
    expect(text.slice(...(place ?? []))).toBe('ＳＣＯ')
  })
})

describe('searchTerms', () => {
  test('splits at spaces and signs, keeps what stands in quotes of any kind as typed', () => {
    expect(searchTerms('上合组织-阿富汗联络组 2018')).toEqual([
      { words: ['上合组织', '阿富汗联络组'], phrase: null },
      { words: ['2018'], phrase: null },
    ])
    expect(searchTerms('“互信、互利” «Совет министров»')).toEqual([
      { words: ['互信', '互利'], phrase: '互信、互利' },
      { words: ['совет', 'министров'], phrase: 'совет министров' },
    ])
  })

  test('no sign is an operator, whatever is typed', () => {
    for (const hostile of ["'; drop table texts; --", '&|!:*()<->\\', '%_', '"', "''''"])
      for (const { words } of searchTerms(hostile))
        for (const word of words) expect(word).toMatch(/^[\p{L}\p{M}\p{N}]+$/u)
    expect(searchTerms('&|!:* 、、 “”')).toEqual([])
  })

  test('any text gives terms of letters and digits only, and never too many', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), question => {
        for (const { words } of searchTerms(question))
          for (const word of words) expect(word).toMatch(/^[\p{L}\p{M}\p{N}]+$/u)
      }),
    )
    expect(searchTerms('a '.repeat(10 * longestQuestion)).length).toBeLessThanOrEqual(40)
  })
})

test('languageOf tells Chinese, Russian and English apart, also where one quotes another', () => {
  expect(languageOf('上合组织秘书长 (SCO Secretary-General) 出席会议')).toBe('zh')
  expect(languageOf('Секретариат ШОС (SCO)')).toBe('ru')
  expect(languageOf('Press communiqué of the Council (上合组织)')).toBe('en')
  expect(languageOf('2018')).toBe('en')
})
