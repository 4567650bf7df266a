import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countBrackets } from './brackets-count.ts'
import { ifLifted } from './brackets-if-lifted.ts'
import { bracketSentence } from './brackets-issue.ts'
import { paragraphsIn } from './brackets-paragraphs.ts'
import { readBrackets } from './brackets-real-life.ts'
import { normalise, parseBrackets, renderBrackets, type View } from './brackets.ts'

/** What people, word processors and hostile hands put into a text with brackets. */
const pieces = [
  '[ ] [ ] ［ ］ 【 】 \\[ \\] \\ [[ ]] [] ][ ]/['.split(' '),
  '/ ／ ｜ — —— – ； 、 ， 。 the and/or A/RES/79/332 ’ " “shared” ‘common’ «общий» „gemeinsam“'.split(' '),
  ['] / [', '] [', ' / ', '/ ', ' | ', ' – ', ' - ', '; ', ', ', '. ', ' '],
  [
    'OPTION A: ',
    'Option 2: ',
    'alt 1 ',
    'alt. 2) ',
    '备选案文1：',
    '方案二：',
    'Вариант Б. ',
    '13 alt 1. ',
    '13.  ',
  ],
  [
    'Alfa',
    'Bravo retain',
    'Charlie (deletes)',
    'Delta opposes',
    'EU and US',
    '甲',
    '乙反对',
    '丙 保留',
    '丁、甲',
  ],
  [
    'Альфа',
    'Браво против',
    'Чарли исключить',
    'ad referendum',
    'Agreed',
    '[Agreed ad ref]',
    '[已商定]',
    '● date tbc',
  ],
  '注意到 отметили \u00a0 \u200b \u202e \u2066 \0 \ud83d \ude00 e\u0301 👍🏽 ... سلام'.split(' '),
  ['\n', '\t'],
].flat()
const piece = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom('[', ']') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('[OPTION A: ', '[shall]', '[noted – Alfa]', ' – Bravo]', ' - 甲]'),
  },
  { weight: 4, arbitrary: fc.constantFrom(...pieces) },
)
const typed = fc.array(piece, { minLength: 3, maxLength: 40 }).map(parts => parts.join(''))
const anyLanguage = fc.constantFrom('zh', 'ru', 'en', 'fr')
const views: readonly View[] = ['attributed', 'unattributed', 'clean']
const runs = { numRuns: 3_000, seed: 20180424 }

test('whatever was typed is read, printed, counted and lifted without an exception, and its print comes back', () => {
  let bracketed = 0
  fc.assert(
    fc.property(typed, anyLanguage, (text, language) => {
      const { paragraph, issues } = readBrackets(text, language)
      const [printed = ''] = views.map(view => renderBrackets(paragraph, view, language))
      expect(parseBrackets(printed, language)).toEqual(normalise(paragraph))
      for (const issue of issues) {
        expect(0 <= issue.from && issue.from < issue.to && issue.to <= text.length).toBe(true)
        expect(bracketSentence(issue, language)).not.toBe('')
      }
      const { brackets, byDelegation } = countBrackets(paragraph)
      for (const { state } of byDelegation) expect(ifLifted(paragraph, state).base).toBe(paragraph.base)
      expect(paragraphsIn(text).every(line => line.trim() !== '')).toBe(true)
      bracketed += Math.min(brackets, 1)
    }),
    runs,
  )
  // Many of these texts must have brackets, or little was tried.
  expect(bracketed).toBeGreaterThan(runs.numRuns / 3)
})
