import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyLanguage, mixedText, tried } from './mixed-text.fixture.ts'
import { words } from './words.ts'

const cut = (text: string, language: string) => words(text, language).filter(word => word.trim() !== '')

describe('words', () => {
  test.each([
    [
      '上海合作组织成员国外长在北京举行会议',
      ['上海', '合作', '组织', '成员国', '外长', '在', '北京', '举行', '会议'],
    ],
    ['根据《联合国宪章》，2018年4月24日', ['根据', '《', '联合国', '宪章', '》', '，', '2018年4月24日']],
    ['大会第七十九届会议', ['大会', '第七十九届', '会议']],
    ['和平等互利', ['和', '平等', '互利']],
    ['为一百五十个国家提供5 000亿美元', ['为', '一百五十', '个', '国家', '提供', '5 000', '亿美元']],
    ['乌兹别克斯坦和联合国', ['乌兹别克斯坦', '和', '联合国']],
    ['二〇一八年四月二十四日在北京', ['二〇一八年四月二十四日', '在', '北京']],
    ['合\u200b作𠮷', ['合\u200b作', '𠮷']],
  ])('zh: %s', (text, expected) => {
    expect(cut(text, 'zh')).toEqual(expected)
  })

  test.each([
    [
      'ru',
      '24 апреля 2018 года в Пекине, в мае 2019 года',
      ['24 апреля 2018', 'года', 'в', 'Пекине', ',', 'в', 'мае 2019', 'года'],
    ],
    [
      'ru',
      'социально-экономический, 1 250 000 (А/RES/79/332)',
      ['социально-экономический', ',', '1 250 000', '(', 'А/RES/79/332', ')'],
    ],
    [
      'en',
      'States’ resolution 2585 (2021) of 24 April 2018',
      ['States', '’', 'resolution', '2585', '(2021)', 'of', '24 April 2018'],
    ],
    [
      'en',
      "don't say U.S. or 3.5 per cent; (a) Rev.1",
      ["don't", 'say', 'U.S', '.', 'or', '3.5', 'per', 'cent', ';', '(a)', 'Rev.1'],
    ],
    ['en', 'and/or April 24, 2018…', ['and', '/', 'or', 'April 24, 2018', '…']],
    [
      'fr',
      'l’accord d’aujourd’hui, le 24 avril 2018',
      ['l’', 'accord', 'd’', 'aujourd’hui', ',', 'le', '24 avril 2018'],
    ],
    ['es', 'el 24 de abril de 2018', ['el', '24 de abril de 2018']],
    ['ar', 'التَّعاون، ٢٤', ['التَّعاون', '،', '٢٤']],
    ['en', 'e\u0301a 👩‍👩‍👧🇨🇳🇷🇺 foo\u200bbar', ['e\u0301a', '👩‍👩‍👧', '🇨🇳', '🇷🇺', 'foo\u200bbar']],
    ['en', '[shall][should]', ['[', 'shall', ']', '[', 'should', ']']],
  ])('%s: %s', (language, text, expected) => {
    expect(cut(text, language)).toEqual(expected)
  })

  test('put together again they are the text', () => {
    fc.assert(
      fc.property(mixedText, anyLanguage, (text, language) => words(text, language).join('') === text),
      tried,
    )
  })

  test('never part a pair of halves, a mark from its letter, or two digits', () => {
    const marks = String.raw`[\u0300-\u036f\u064b-\u065f\u200b-\u200f\ufe0f\u00ad]`
    const parted = new RegExp(String.raw`[\ud800-\udbff]\|[\udc00-\udfff]|\|${marks}|\d\|\d`)
    const begun = new RegExp(`^${marks}`)
    fc.assert(
      fc.property(mixedText, anyLanguage, (text, language) => {
        fc.pre(!text.includes('|') && !begun.test(text))
        return !parted.test(words(text, language).join('|'))
      }),
      tried,
    )
  })

  test('a million characters are read in one go', () => {
    for (const text of ['a', '合', '一', ' ', '1', '。', '👍', '\u0301', 'a b ', '合作'].map(part =>
      part.repeat(1_000_000 / part.length),
    )) {
      expect(words(text, 'zh').join('')).toBe(text)
    }
  })
})
