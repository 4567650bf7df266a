import { describe, expect, test } from 'vitest'
import { paragraphKey } from './paragraph-key.ts'

describe('paragraphKey', () => {
  test.each([
    ['12.      The ministers met', 'The ministers met'],
    ['12 bis.  The ministers met', 'The ministers met'],
    ['(a) the ministers', 'the ministers'],
    ['iv) the ministers', 'the ministers'],
    ['3.2. Министры', 'Министры'],
    ['а) министры', 'министры'],
    ['— министры', 'министры'],
    ['一、外长们', '外长们'],
    ['（十二）外长们', '外长们'],
    ['第十二条 外长们', '外长们'],
    ['1. (a) outer and inner', 'outer and inner'],
    ['a\u200b  b\u00a0c', 'a b c'],
    ['e\u0301', 'é'],
  ])('%s -> %s', (paragraph, key) => {
    expect(paragraphKey(paragraph)).toBe(key)
  })

  test.each([
    '2018 was a year',
    '3.5 million',
    '一些国家',
    'A ministers’ meeting',
    '5 000 people',
    '12.',
    '',
  ])('%s is kept', text => {
    expect(paragraphKey(text)).toBe(text)
  })
})
