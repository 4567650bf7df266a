import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countBrackets } from './brackets-count.ts'
import { normalise, parseBrackets, renderBrackets } from './brackets.ts'
import { anyParagraph } from './brackets-paragraph.fixture.ts'
import { signsIn } from './brackets-signs.fixture.ts'

/** How deep the brackets stand, counted on paper. */
function depthsOf(signs: string): readonly number[] {
  const depths: number[] = []
  let depth = 0
  for (const sign of signs) {
    if (sign === ']') depth -= 1
    else depths.push((depth += 1))
  }
  return [...depths, depth]
}

describe('countBrackets', () => {
  test('counts what stands on paper: brackets are balanced, and nothing else is one (I-14)', () => {
    fc.assert(
      fc.property(anyParagraph, paragraph => {
        const signs = signsIn(renderBrackets(paragraph, 'attributed', paragraph.language))
        const depths = depthsOf(signs)
        const { brackets, placeholders, byDepth } = countBrackets(paragraph)
        const marks = normalise(paragraph).marks?.length ?? 0
        expect(depths.at(-1)).toBe(0)
        expect(Math.min(...depths)).toBe(0)
        expect(depths.length - 1).toBe(brackets + placeholders + marks)
        expect(byDepth.reduce((sum, count) => sum + count, 0)).toBe(brackets)
      }),
      { numRuns: 1_200, seed: 20180424 },
    )
  })

  test('says in how many brackets each delegation is named, and how deep they stand', () => {
    const text =
      'a[ b [c – Alfa / d – Bravo] – Alfa; Charlie delete] [e – Charlie retain / f – Bravo | Delta reserve] [● g] [● h – Bravo]'
    expect(countBrackets(parseBrackets(text, 'en'))).toEqual({
      brackets: 4,
      placeholders: 1,
      byDepth: [3, 1],
      byDelegation: [
        { state: 'Alfa', brackets: 2 },
        { state: 'Charlie', brackets: 2 },
        { state: 'Bravo', brackets: 3 },
        { state: 'Delta', brackets: 1 },
      ],
    })
  })

  test('a paragraph without proposals has none', () => {
    expect(countBrackets({ language: 'zh', base: '外长们。', proposals: [] })).toEqual({
      brackets: 0,
      placeholders: 0,
      byDepth: [],
      byDelegation: [],
    })
  })
})
