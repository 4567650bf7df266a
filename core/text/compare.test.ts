import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Comparison, compare, compareParagraphs } from './compare.ts'
import { mixedText, tried } from './mixed-text.fixture.ts'
import { realPairs } from './real-pairs.fixture.ts'
import { paragraphsOf } from './paragraphs.ts'

const rebuilt = ({ paragraphs }: Comparison, side: 'from' | 'to'): readonly string[] => {
  const whole: string[] = []
  const gone = side === 'from' ? 'add' : 'remove'
  for (const row of paragraphs) {
    const at = row[side]
    if (at === null) continue
    whole[at] = (whole[at] ?? '') + row.runs.map(({ op, text }) => (op === gone ? '' : text)).join('')
  }
  return whole
}

const paragraph = fc.oneof(
  mixedText.map(text => text.replaceAll(/\s+/g, ' ').trim()).filter(text => text !== ''),
  fc.constantFrom(...realPairs.flatMap(pair => [pair.before, pair.after])),
)
const texts = fc.array(paragraph, { maxLength: 7 })

describe('compare', () => {
  test('what stays and what is added is the text after, paragraph by paragraph', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        expect(rebuilt(compareParagraphs(before, after, 'zh'), 'to')).toEqual(after)
      }),
      { ...tried, numRuns: 1000 },
    )
  })

  test.each(['zh', 'ru', 'en'])(
    '%s: a text and itself have the same paragraphs and one run each',
    language => {
      const text = realPairs.filter(pair => pair.language === language).map(({ before }) => before)
      const { paragraphs } = compare(text.join('\n\n'), text.join('\r\n'), language)
      expect(paragraphs.map(({ kind, runs }) => [kind, runs.length])).toEqual(text.map(() => ['same', 1]))
    },
  )

  const first = 'The Parties agree to establish a joint committee of experts on water.'
  const second = 'The committee shall meet in Tashkent not later than the end of the year.'
  const whole = `${first} ${second}`

  test('a paragraph that was parted is read against both parts: nothing but the space between them goes', () => {
    const { paragraphs } = compare(whole, `${first}\n${second}`, 'en')
    expect(paragraphs.map(({ from, to }) => [from, to])).toEqual([
      [0, 0],
      [0, 1],
    ])
    expect(paragraphs.flatMap(({ runs }) => runs.filter(({ op }) => op !== 'same'))).toEqual([
      { op: 'remove', text: ' ' },
    ])
    expect(rebuilt({ paragraphs }, 'from')).toEqual([whole])
  })

  test('paragraphs that were joined are read against the whole', () => {
    const { paragraphs } = compare(`${first}\n${second}`, whole, 'en')
    expect(paragraphs.map(({ from, to }) => [from, to])).toEqual([
      [0, 0],
      [1, 0],
    ])
    expect(rebuilt({ paragraphs }, 'from')).toEqual([first, second])
    expect(rebuilt({ paragraphs }, 'to')).toEqual([whole])
  })

  test('an empty text has no paragraphs, and all of the other are added or removed', () => {
    expect(compare('', ' \n\n', 'en').paragraphs).toEqual([])
    expect(compare('', first, 'en').paragraphs).toEqual([
      { from: null, to: 0, kind: 'added', runs: [{ op: 'add', text: first }] },
    ])
    expect(compare(first, '', 'en').paragraphs.map(({ kind }) => kind)).toEqual(['removed'])
  })
})

test('paragraphsOf knows the line ends of every system and loses no word', () => {
  expect(paragraphsOf('one\r\ntwo\rthree\n\n  four\u2028five ')).toEqual([
    'one',
    'two',
    'three',
    'four',
    'five',
  ])
})
