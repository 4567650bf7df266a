import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { align, type Link } from './align.ts'
import { mixedText, tried } from './mixed-text.fixture.ts'
import { realPairs } from './real-pairs.fixture.ts'

const kinds = (links: readonly Link[]) =>
  links.map(({ from, to, kind }) => `${from ?? '-'}>${to ?? '-'} ${kind}`)
const texts = fc.array(
  fc.oneof(mixedText, fc.constantFrom(...realPairs.flatMap(pair => [pair.before, pair.after]))),
  {
    maxLength: 8,
  },
)
const few = { ...tried, numRuns: 1000 }

/** Paragraphs that have nothing to do with each other. */
const distinct = realPairs.map(pair => pair.after)

describe('align', () => {
  test('every paragraph of both texts has a link, in the order of the text after', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const links = align(before, after, 'zh')
        const froms = new Set(links.map(({ from }) => from))
        const tos = links.flatMap(({ to, kind, from }) =>
          to === null || (kind === 'edited' && from === null) ? [] : [to],
        )
        expect(before.every((_, from) => froms.has(from))).toBe(true)
        expect(new Set(tos)).toEqual(new Set(after.keys()))
        expect(
          links.every(
            ({ from, to, kind }) =>
              (from === null) === (kind === 'added') && (to === null) === (kind === 'removed'),
          ),
        ).toBe(true)
      }),
      few,
    )
  })

  test('a text and itself are the same, paragraph by paragraph', () => {
    fc.assert(
      fc.property(texts, before => {
        expect(align(before, before, 'ru')).toEqual(
          before.map((_, at) => ({ from: at, to: at, kind: 'same' })),
        )
      }),
      few,
    )
  })

  test('paragraphs that only change places are all found, and as few as possible are called moved', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(distinct, { minLength: distinct.length }), after => {
        const links = align(distinct, after, 'en')
        expect(links.every(({ from, to }) => distinct[from ?? -1] === after[to ?? -1])).toBe(true)
        const inPlace = links.filter(({ kind }) => kind === 'same').map(({ from }) => from ?? -1)
        expect(inPlace).toEqual(inPlace.toSorted((one, other) => one - other))
        expect(inPlace.length).toBeGreaterThan(0)
      }),
      few,
    )
  })

  test('what comes is added, what goes is removed, and nothing else happened', () => {
    const choice = fc.tuple(fc.subarray(distinct), fc.subarray(distinct))
    fc.assert(
      fc.property(choice, ([before, after]) => {
        const links = align(before, after, 'ru')
        expect(links.filter(({ kind }) => kind === 'same')).toHaveLength(
          before.filter(text => after.includes(text)).length,
        )
        expect(links.filter(({ kind }) => kind === 'edited' || kind === 'moved')).toEqual([])
      }),
      few,
    )
  })

  test.each(['zh', 'ru', 'en'])('%s: edited paragraphs of resolutions are found among others', language => {
    const pairs = realPairs.filter(pair => pair.language === language)
    const links = align(
      pairs.map(pair => pair.before),
      pairs.map(pair => pair.after).toReversed(),
      language,
    )
    expect(links.filter(({ from, to }) => (from ?? 0) + (to ?? 0) !== pairs.length - 1)).toEqual([])
  })

  test.each([
    [
      'en',
      ['1. Decides to meet;', '2. Requests a report;'],
      ['1. Also decides to act;', '2. Decides to meet;', '3. Requests a report;'],
    ],
    [
      'en',
      ['(a) Decides to meet;', '(b) Requests a report;'],
      ['(a) New;', '(b) Decides to meet;', '(c) Requests a report;'],
    ],
    [
      'ru',
      ['5. Постановляет провести встречу;', '6 бис. Просит доклад;'],
      ['5. Новое;', '6. Постановляет провести встречу;', '7. Просит доклад;'],
    ],
    [
      'zh',
      ['一、决定举行会议；', '二、请提交报告；'],
      ['一、新段；', '二、决定举行会议；', '三、请提交报告；'],
    ],
    [
      'zh',
      ['第三条 决定举行会议；', '（四）请提交报告；'],
      ['新段；', '第四条 决定举行会议；', '（五）请提交报告；'],
    ],
  ])('%s: renumbering is not a change', (language, before, after) => {
    expect(kinds(align(before, after, language))).toEqual(['->0 added', '0>1 same', '1>2 same'])
  })

  test('a year or a figure at the beginning is no number of the paragraph', () => {
    expect(
      kinds(align(['2018 saw progress in the talks.'], ['2019 saw progress in the talks.'], 'en')),
    ).toEqual(['0>0 edited'])
    expect(
      kinds(
        align(['3.5 million people are in need of aid.'], ['4.5 million people are in need of aid.'], 'en'),
      ),
    ).toEqual(['0>0 edited'])
  })

  test.each([
    ['zh', '各成员国重申支持联合国的核心作用，', '并呼吁加强反恐领域的务实合作和信息交流。'],
    [
      'ru',
      'Государства-члены подтвердили поддержку центральной роли Организации Объединенных Наций',
      'и призвали укреплять практическое взаимодействие в борьбе с терроризмом.',
    ],
    [
      'en',
      'The member States reaffirmed their support for the central role of the United Nations',
      'and called for practical cooperation and exchange of information against terrorism.',
    ],
  ])(
    '%s: a paragraph that was parted is found in both parts, and joined again in the whole',
    (language, first, second) => {
      const [other] = realPairs.filter(pair => pair.language === language).map(pair => pair.before)
      const whole = `${first} ${second}`
      expect(kinds(align([other ?? '', whole], [other ?? '', first, second], language))).toEqual([
        '0>0 same',
        '1>1 edited',
        '1>2 edited',
      ])
      expect(kinds(align([other ?? '', first, second], [other ?? '', whole], language))).toEqual([
        '0>0 same',
        '1>1 edited',
        '2>1 edited',
      ])
    },
  )

  test('paragraphs of a few little words are found too', () => {
    expect(kinds(align(['one two three.'], ['one two four.'], 'en'))).toEqual(['0>0 edited'])
    expect(kinds(align(['и да, и нет'], ['и да, и так'], 'ru'))).toEqual(['0>0 edited'])
    expect(kinds(align(['yes'], ['no'], 'en'))).toEqual(['->0 added', '0>- removed'])
  })

  test('a removed paragraph is told of where it stood', () => {
    expect(kinds(align(distinct.slice(0, 4), [distinct[0] ?? '', distinct[3] ?? ''], 'zh'))).toEqual([
      '0>0 same',
      '1>- removed',
      '2>- removed',
      '3>1 same',
    ])
  })

  test('thousands of like paragraphs, and a paragraph of a million characters, take bounded time', () => {
    const like = Array.from(
      { length: 2000 },
      (_, at) => `Decides to remain seized of the matter number ${at} in the list`,
    )
    const changed = like.map((text, at) => (at % 3 === 0 ? `${text} of ${at * 7}` : text))
    expect(align(like, changed, 'en').filter(({ kind }) => kind === 'same')).toHaveLength(1333)
    const long = '合作 peace '.repeat(100_000)
    expect(kinds(align([long, 'a'], ['a', `${long}和平`], 'zh'))).toHaveLength(2)
  })
})
