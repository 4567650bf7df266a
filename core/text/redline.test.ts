import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyLanguage, mixedPair, mixedText, tried } from './mixed-text.fixture.ts'
import { realPairs } from './real-pairs.fixture.ts'
import { type Run, redline } from './redline.ts'
import { words } from './words.ts'

const print = (runs: readonly Run[]) =>
  runs.map(({ op, text }) => (op === 'same' ? text : op === 'add' ? `{+${text}+}` : `[-${text}-]`)).join('')
const beforeOf = (runs: readonly Run[]) => runs.map(run => (run.op === 'add' ? '' : run.text)).join('')
const afterOf = (runs: readonly Run[]) => runs.map(run => (run.op === 'remove' ? '' : run.text)).join('')
const either = fc.oneof(
  { weight: 4, arbitrary: mixedPair },
  { weight: 1, arbitrary: fc.tuple(mixedText, mixedText) },
)

/** The places at which runs of one of the two texts meet. */
function bordersOf(runs: readonly Run[], left: Run['op']): readonly number[] {
  let at = 0
  return runs.filter(({ op }) => op !== left).map(({ text }) => (at += text.length))
}
function bordersOfWords(text: string, language: string): ReadonlySet<number> {
  let at = 0
  return new Set(words(text, language).map(word => (at += word.length)))
}

describe('redline', () => {
  test('what stays and goes is the text before, what stays and comes the text after, character by character', () => {
    fc.assert(
      fc.property(either, anyLanguage, ([before, after], language) => {
        const runs = redline(before, after, language)
        return beforeOf(runs) === before && afterOf(runs) === after
      }),
      tried,
    )
  })

  test('a change begins and ends where words says that it may, in both texts', () => {
    fc.assert(
      fc.property(either, anyLanguage, ([before, after], language) => {
        const runs = redline(before, after, language)
        const own = bordersOfWords(before, language)
        const others = bordersOfWords(after, language)
        expect(bordersOf(runs, 'add').filter(at => !own.has(at))).toEqual([])
        expect(bordersOf(runs, 'remove').filter(at => !others.has(at))).toEqual([])
      }),
      tried,
    )
  })

  test('no run is empty, no two of a kind follow each other, and what goes stands before what comes', () => {
    fc.assert(
      fc.property(either, anyLanguage, ([before, after], language) => {
        const runs = redline(before, after, language)
        expect(runs.filter(({ text }) => text === '')).toEqual([])
        expect(runs.filter(({ op }, at) => op === runs[at + 1]?.op)).toEqual([])
        expect(runs.filter(({ op }, at) => op === 'add' && runs[at + 1]?.op === 'remove')).toEqual([])
      }),
      tried,
    )
  })

  test('between two changes more than two characters stay', () => {
    fc.assert(
      fc.property(either, anyLanguage, ([before, after], language) => {
        const runs = redline(before, after, language).slice(1, -1)
        return runs.every(({ op, text }) => op !== 'same' || text.length > 2)
      }),
      tried,
    )
  })

  test('equal texts are one run, or none', () => {
    fc.assert(
      fc.property(mixedText, text => {
        expect(redline(text, text, 'zh')).toEqual(text === '' ? [] : [{ op: 'same', text }])
      }),
      tried,
    )
  })

  test.each([
    [
      'en',
      'supported further cooperation',
      'supported further practical cooperation',
      'supported further{+ practical+} cooperation',
    ],
    [
      'en',
      'cooperation, in accordance with national legislation.',
      'cooperation.',
      'cooperation[-, in accordance with national legislation-].',
    ],
    ['en', 'A, B and C', 'A, B, D and C', 'A, B{+, D+} and C'],
    [
      'en',
      'the twentieth meeting on 10 November 2020 in video format, and beyond',
      'the twentieth meeting on 10 November 2020 in video format, the next on 4 July 2023 in video format, and beyond',
      'the twentieth meeting on 10 November 2020 in video format{+, the next on 4 July 2023 in video format+}, and beyond',
    ],
    [
      'ru',
      '73/334 от 30 августа 2019 года о сотрудничестве',
      '73/334 от 30 августа 2019 года и 75/268 от 25 марта 2021 года о сотрудничестве',
      '73/334 от 30 августа 2019 года{+ и 75/268 от 25 марта 2021 года+} о сотрудничестве',
    ],
    [
      'zh',
      '2019年8月30日第73/334号决议',
      '2019年8月30日第73/334号和2021年3月25日第75/268号决议',
      '2019年8月30日第73/334号{+和2021年3月25日第75/268号+}决议',
    ],
    ['en', 'They met. They left.', 'They met. They ate. They left.', 'They met.{+ They ate.+} They left.'],
    [
      'en',
      'resolution 75/8 of 24 November 2020',
      'resolution 77/19 of 25 November 2022',
      'resolution [-75/8 of 24 November 2020-]{+77/19 of 25 November 2022+}',
    ],
    ['en', 'the [shall] of it', 'the [may] of it', 'the [[-shall-]{+may+}] of it'],
    [
      'ru',
      'на 24 апреля 2018 года',
      'на 25 апреля 2018 года',
      'на [-24 апреля 2018-]{+25 апреля 2018+} года',
    ],
    [
      'ru',
      'в целях сотрудничества',
      'в целях взаимодействия',
      'в целях [-сотрудничества-]{+взаимодействия+}',
    ],
    ['zh', '平等互信的合作', '平等互利的合作', '平等[-互信-]{+互利+}的合作'],
    [
      'zh',
      '外长们注意到甲方竞选的愿望。',
      '外长们支持甲方竞选的愿望。',
      '外长们[-注意到-]{+支持+}甲方竞选的愿望。',
    ],
    ['zh', '大会第七十九届会议', '大会第八十届会议', '大会[-第七十九届-]{+第八十届+}会议'],
    ['zh', '2018年4月24日在北京', '2018年4月25日在北京', '[-2018年4月24日-]{+2018年4月25日+}在北京'],
    ['zh', '甲、乙、丙', '甲、乙、丁、丙', '甲、乙{+、丁+}、丙'],
    ['zh', '𠮷野家', '𠮶野家', '[-𠮷-]{+𠮶+}野家'],
    [
      'ar',
      'التعاون المشترك بين الدول',
      'التعاون الوثيق بين الدول',
      'التعاون [-المشترك-]{+الوثيق+} بين الدول',
    ],
    ['fr', 'l’accord de paix', 'l’entente de paix', 'l’[-accord-]{+entente+} de paix'],
    ['en', 'a b', 'a  b', 'a{+ +} b'],
    ['en', '', 'new', '{+new+}'],
    ['en', 'old', '', '[-old-]'],
  ])('%s: %s -> %s', (language, before, after, expected) => {
    expect(print(redline(before, after, language))).toBe(expected)
  })

  test('a paragraph that was written anew reads as one replacement', () => {
    for (const [language, before, after] of [
      [
        'en',
        'Notes with concern the rise of food prices in many States;',
        'Requests the Secretary-General to report to the Council on the use of water;',
      ],
      [
        'ru',
        'отмечает рост цен на продовольствие во многих странах;',
        'просит Генерального секретаря доложить Совету об использовании воды в регионе;',
      ],
      ['zh', '关切地注意到许多国家粮食价格上涨；', '请秘书长向理事会报告本区域用水的情况；'],
    ] as const) {
      const runs = redline(before, after, language)
      expect(runs.filter(({ op }) => op === 'remove')).toHaveLength(1)
      expect(runs.filter(({ op }) => op === 'add')).toHaveLength(1)
    }
  })

  test.each(realPairs)('$language, from resolutions: $after', ({ language, before, after, expected }) => {
    const runs = redline(before, after, language)
    expect(print(runs)).toBe(expected)
    expect(beforeOf(runs)).toBe(before)
    expect(afterOf(runs)).toBe(after)
  })
})
