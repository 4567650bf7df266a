import { expect, test } from 'vitest'
import { languageOf } from './language-of.ts'

test.each([
  // asked, chosen before, Accept-Language, answer
  ['ru', 'zh', 'en', 'ru'],
  [undefined, 'zh', 'en', 'zh'],
  [undefined, undefined, 'ru-RU,ru;q=0.9,en;q=0.8', 'ru'],
  [undefined, undefined, 'zh-Hans-CN, zh;q=0.9', 'zh'],
  [undefined, undefined, 'en;q=0.5, ru;q=0.9', 'ru'],
  [undefined, undefined, 'kk, uz;q=0.9, ru;q=0.8', 'ru'],
  [undefined, undefined, 'fr, de;q=0.9', 'en'],
  [undefined, undefined, 'zh;q=0, ru;q=0.1', 'ru'],
  [undefined, undefined, '', 'en'],
  ['xx', undefined, 'zh', 'zh'],
  [['ru', 'zh'], 'zh', '', 'zh'],
  [undefined, 'ru_RU.UTF-8', '', 'ru'],
  [undefined, undefined, 'q=;;,,;q=abc', 'en'],
] as const)('asked %j, chosen %j, preferred %j: %s', (asked, chosen, header, answer) => {
  expect(languageOf(asked, chosen, header)).toBe(answer)
})
