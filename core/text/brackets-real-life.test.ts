import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyLanguage, anyText } from './brackets-paragraph.fixture.ts'
import { paragraphsIn } from './brackets-paragraphs.ts'
import { type Language, typedBrackets } from './brackets-real-life.fixture.ts'
import { readBrackets } from './brackets-real-life.ts'
import { wellFormed } from './brackets-well-formed.fixture.ts'
import { normalise, parseBrackets, renderBrackets } from './brackets.ts'

/** What a text is read as, in house form, and what was told about it. */
function read(text: string, language: Language) {
  const { paragraph, issues } = readBrackets(text, language)
  return { text: renderBrackets(paragraph, 'attributed', language), issues: issues.map(({ issue }) => issue) }
}

const unspaced = (printed: string): string => printed.replaceAll(' ', '')
const letters = (text: string): string | undefined => text.match(/\p{L}/gu)?.join('')

describe('readBrackets', () => {
  test.each(typedBrackets.map(([language, typed, house, ...issues]) => ({ language, typed, house, issues })))(
    '$language: $typed',
    ({ language, typed, house, issues }) => {
      expect(read(typed, language)).toEqual({ text: house, issues })
    },
  )

  test('a text in house form comes through as parseBrackets reads it, but for the spaces of optional words', () => {
    const anyWellFormed = anyLanguage.chain(language => fc.tuple(fc.constant(language), wellFormed(language)))
    let silent = 0
    fc.assert(
      fc.property(anyWellFormed, ([language, text]) => {
        const { paragraph, issues } = readBrackets(text, language)
        if (issues.length > 0) return
        silent += 1
        expect(unspaced(renderBrackets(paragraph, 'attributed', language))).toBe(unspaced(text))
      }),
      { numRuns: 1_200, seed: 20180424 },
    )
    expect(silent).toBeGreaterThan(200)
  })

  test('any text is read without an exception, into a paragraph that prints and reads back', () => {
    fc.assert(
      fc.property(anyLanguage, anyText, (language, text) => {
        const { paragraph, issues } = readBrackets(text, language)
        const printed = renderBrackets(paragraph, 'attributed', language)
        expect(parseBrackets(printed, language)).toEqual(normalise(paragraph))
        expect(issues.every(({ from, to }) => from >= 0 && from < to && to <= text.length)).toBe(true)
      }),
      { numRuns: 1_200, seed: 20180424 },
    )
  })

  test('no word is lost: letters stay in their order where only brackets and strokes are odd', () => {
    const parts = fc.constantFrom('noted', ' a', '外长', '[', ']', ' ', '/', ' / ', 'ю', '.', '[[', '\\[')
    fc.assert(
      fc.property(fc.array(parts), all => {
        const text = all.join('')
        const { paragraph } = readBrackets(text, 'en')
        expect(letters(renderBrackets(paragraph, 'attributed', 'en'))).toBe(letters(text))
      }),
      { numRuns: 1_200, seed: 20180424 },
    )
  })
})

describe('paragraphsIn', () => {
  test('each line with words is a paragraph', () => {
    expect(paragraphsIn('1. One.\n\n  \n2. [Two – Alfa]\n')).toEqual(['1. One.', '2. [Two – Alfa]'])
  })

  test('a bracket around several lines is not cut', () => {
    const text = '1. One.\n[2. Two.\n3. Three. – Alfa retain]\n4. Four.'
    expect(paragraphsIn(text)).toEqual(['1. One.', '[2. Two.\n3. Three. – Alfa retain]', '4. Four.'])
  })

  test('a bracket that somebody forgot to close does not swallow the paragraphs after it', () => {
    expect(paragraphsIn('1. One [two.\n2. Three.\n3. Four] five.')).toHaveLength(3)
  })
})
