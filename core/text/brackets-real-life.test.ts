import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BracketIssueCode } from './brackets-issue.ts'
import { anyLanguage, anyText } from './brackets-paragraph.fixture.ts'
import { paragraphsIn } from './brackets-paragraphs.ts'
import { readBrackets } from './brackets-real-life.ts'
import { wellFormed } from './brackets-well-formed.fixture.ts'
import { normalise, parseBrackets, renderBrackets } from './brackets.ts'

type Language = 'zh' | 'ru' | 'en'

/** What a text is read as, in house form, and what was told about it. */
function read(text: string, language: Language) {
  const { paragraph, issues } = readBrackets(text, language)
  return { text: renderBrackets(paragraph, 'attributed', language), issues: issues.map(({ issue }) => issue) }
}

type Case = readonly [
  language: Language,
  typed: string,
  house: string,
  ...issues: readonly BracketIssueCode[],
]

const cases: readonly Case[] = [
  // Hyphens, full stops and spaces as in the negotiating text of a large conference of 2012.
  [
    'en',
    'free humanity from [extreme - US; G77 delete] poverty.',
    'free humanity from[ extreme – US; G77 delete] poverty.',
    'dash-in-other-form',
  ],
  [
    'en',
    'dimensions [, in accordance with the principle. -G77; US, Canada, EU delete.]',
    'dimensions [, in accordance with the principle. – G77; US, Canada, EU delete]',
    'dash-in-other-form',
    'attribution-tidied',
  ],
  [
    'en',
    'with [changing unsustainable - EU, G77 retain / promoting sustainable - US] patterns',
    'with [changing unsustainable – EU, G77 retain / promoting sustainable – US] patterns',
    'dash-in-other-form',
  ],
  // No names, neighbours as alternatives, nested and stray brackets, as in the drafts of 2015.
  [
    'en',
    'In [furtherance][pursuit] of',
    'In [furtherance / pursuit] of',
    'read-as-alternatives',
    'nobody-named',
  ],
  [
    'en',
    'Parties [shall] [should] act',
    'Parties [shall] [should] act',
    'nobody-named',
    'perhaps-alternatives',
    'nobody-named',
  ],
  [
    'en',
    '[and guided by its principles [and provisions], including equity,]',
    '[and guided by its principles[ and provisions], including equity,]',
    'nobody-named',
    'nobody-named',
  ],
  ['en', 'circumstances,]]', 'circumstances,\\]\\]', 'bracket-not-opened', 'bracket-not-opened'],
  ['en', '[noted [welcomed – Alfa retain] it', '\\[noted[ welcomed – Alfa retain] it', 'bracket-not-closed'],
  // Strokes and labels.
  [
    'en',
    'Parties [shall/should/may] act',
    'Parties [shall / should / may] act',
    'stroke-without-spaces',
    'nobody-named',
  ],
  ['en', '[and/or – Alfa retain] see A/RES/79/332', '[and/or – Alfa retain] see A/RES/79/332'],
  [
    'en',
    '[Option 1: Parties shall act. Option 2: Parties should act - EU. Option 3: no text]',
    '[Parties shall act. / Parties should act – EU / no text]',
    'option-labels',
    'dash-in-other-form',
    'attribution-tidied',
  ],
  [
    'en',
    '13. OPTION A: We act. OPTION B: We do not act.',
    '13. [We act. / We do not act.]',
    'option-labels',
    'nobody-named',
  ],
  ['en', '[alt 1 noted alt 2 welcomed – Alfa]', '[noted / welcomed – Alfa]', 'option-labels'],
  [
    'ru',
    '[Вариант 1: отметили Вариант 2: поддержали – Альфа]',
    '[отметили / поддержали – Альфа]',
    'option-labels',
  ],
  ['zh', '[备选案文1：注意到 备选案文2：支持 – 甲]', '[注意到 / 支持 – 甲]', 'option-labels'],
  // Stances in other words.
  [
    'en',
    '[x – Alfa; Bravo (deletes), Charlie retains]',
    '[x – Alfa; Bravo delete; Charlie retain]',
    'stance-in-other-words',
  ],
  ['en', '[x – Alfa ad referendum]', '[x – Alfa ad ref]', 'stance-in-other-words'],
  [
    'ru',
    '[отметили — Чарли, оставить / поддержали - Альфа; Браво удалить.] итоги',
    '[отметили – Чарли сохранить / поддержали – Альфа; Браво исключить] итоги',
    'dash-in-other-form',
    'stance-in-other-words',
  ],
  [
    'zh',
    '外长们［注意到——丙保留／支持 - 甲、乙］愿望',
    '外长们[注意到 – 丙 持保留 / 支持 – 甲, 乙]愿望',
    'other-brackets',
    'stroke-without-spaces',
    'dash-in-other-form',
    'stance-unclear',
    'attribution-tidied',
    'other-brackets',
  ],
  [
    'zh',
    '[支持-甲，乙；丁保留原文]',
    '[支持 – 甲, 乙; 丁 保留原文]',
    'dash-in-other-form',
    'attribution-tidied',
  ],
  [
    'en',
    '[noted – Charlie retain/ welcomed – Alfa|Delta reserve]',
    '[noted – Charlie retain / welcomed – Alfa | Delta reserve]',
    'stroke-without-spaces',
    'attribution-tidied',
  ],
  // A dash that is no dash of names.
  ['ru', '[Шанхай – место встречи]', '[Шанхай \\– место встречи]', 'dash-in-words', 'nobody-named'],
  ['en', '[● 2019 – 2021]', '[● 2019 \\– 2021]', 'dash-in-words'],
  // Placeholders and marks.
  [
    'en',
    'on [date tbc] in [...]',
    'on [● date tbc] in [● ...]',
    'placeholder-without-sign',
    'placeholder-without-sign',
  ],
  ['zh', '于[日期待定]举行', '于[● 日期待定]举行', 'placeholder-without-sign'],
  ['ru', 'состоится [дата уточняется]', 'состоится [● дата уточняется]', 'placeholder-without-sign'],
  ['en', 'Text. [agreed ad referendum]', 'Text. [Agreed ad ref]', 'mark-in-other-words'],
  ['zh', '案文。[商定]', '案文。 [已商定]', 'mark-in-other-words'],
  ['en', '[Text. [Agreed] – Alfa retain]', '[Text. \\[Agreed\\] – Alfa retain]', 'mark-inside-bracket'],
]

const unspaced = (printed: string): string => printed.replaceAll(' ', '')
const letters = (text: string): string | undefined => text.match(/\p{L}/gu)?.join('')

describe('readBrackets', () => {
  test.each(cases.map(([language, typed, house, ...issues]) => ({ language, typed, house, issues })))(
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
      { numRuns: 1_200 },
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
      { numRuns: 1_200 },
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
      { numRuns: 1_200 },
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
