import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyLanguage, anyParagraph, anyText, wellFormed } from './brackets-arbitrary.fixture.ts'
import { normalise, parseBrackets, renderBrackets } from './brackets.ts'

const runs = { numRuns: 3_000 }

describe('the two ways between a paragraph and its print (I-13)', () => {
  test('parsing what was rendered gives the paragraph as its print says it', () => {
    fc.assert(
      fc.property(anyParagraph, paragraph => {
        const text = renderBrackets(paragraph, 'attributed', paragraph.language)
        expect(parseBrackets(text, paragraph.language)).toEqual(normalise(paragraph))
      }),
      runs,
    )
  })

  test('rendering what was parsed from a well-formed text gives that text', () => {
    fc.assert(
      fc.property(
        anyLanguage.chain(language => fc.tuple(fc.constant(language), wellFormed(language))),
        ([language, text]) => {
          expect(renderBrackets(parseBrackets(text, language), 'attributed', language)).toBe(text)
        },
      ),
      runs,
    )
  })

  test('any text at all is read, and reading its print again changes nothing', () => {
    fc.assert(
      fc.property(anyLanguage, anyText, (language, text) => {
        const paragraph = parseBrackets(text, language)
        const printed = renderBrackets(paragraph, 'attributed', language)
        expect(parseBrackets(printed, language)).toEqual(normalise(paragraph))
      }),
      runs,
    )
  })
})
