import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { composeCommunique, composedText, composeInLanguage } from './compose-communique.ts'
import { phrases } from './facts.fixture.ts'
import type { ParagraphRead } from './reading.ts'
import { sco, seedReading, seedText } from './seed.fixture.ts'

const seed = composeCommunique(seedText, seedReading, sco, phrases)
const generatedIn = (n: number) =>
  seed.paragraphs.find(paragraph => paragraph.n === n)?.parts.filter(({ from }) => from === 'facts') ?? []

describe('the communiqué of 24 April 2018, composed again', () => {
  test('M39 is the published text byte for byte', () => {
    expect(Buffer.from(composedText(seed)).equals(Buffer.from(seedText))).toBe(true)
  })

  test.each([
    [1, ['p01.a1', 'p01.a3']],
    [2, ['p02.a1']],
    [7, ['p07.a1', 'p07.a2']],
    [25, ['p25.a1', 'p25.a2']],
    [26, ['p26.a1', 'p26.a2', 'p26.a3']],
  ])('paragraph %i is generated from facts from its first character to its last', (n, acts) => {
    const parts = seed.paragraphs.find(paragraph => paragraph.n === n)?.parts ?? []
    expect(parts.every(({ from }) => from === 'facts')).toBe(true)
    expect(parts.flatMap(part => part.acts)).toEqual(acts)
  })

  test('of paragraph 23 the named list is generated, the sentence on "the sides" is quoted', () => {
    const parts = seed.paragraphs.find(({ n }) => n === 23)?.parts ?? []
    expect(parts.map(({ from }) => from)).toEqual(['facts', 'text'])
    expect(parts[0]?.text).toBe(
      '哈萨克斯坦、吉尔吉斯斯坦、巴基斯坦、俄罗斯、塔吉克斯坦、乌兹别克斯坦外长重申支持中国提出的“一带一路”倡议。',
    )
  })

  test('quotes every other paragraph whole', () => {
    const generated = seed.paragraphs.filter(({ parts }) => parts.some(({ from }) => from === 'facts'))
    expect(generated.map(({ n }) => n)).toEqual([1, 2, 7, 23, 25, 26])
  })

  test('counts a sentence as generated only where it is printed exactly so', () => {
    const edited = seedText.replace('会议由中华', '本会由中华')
    const composed = composeCommunique(edited, seedReading, sco, phrases)
    expect(composedText(composed)).toBe(edited)
    expect(composed.paragraphs[1]?.parts.map(({ from }) => from)).toEqual(['text'])
  })
})

/** Paragraphs of any text as a reading has them: lines that hold something, with their places. */
function paragraphsOf(text: string): readonly ParagraphRead[] {
  const lines = [...text.matchAll(/[^\n]*\S[^\n]*/g)]
  return lines.map((line, index) => ({
    n: index + 1,
    kind: 'text',
    span: [line.index, line.index + line[0].length],
  }))
}

test('a text of any paragraphs and line breaks comes back unchanged', () => {
  const line = fc.constantFrom('外长们指出。', '会议由王毅主持。', '　　各方支持。', ' ', '', '\t', 'X, Y')
  fc.assert(
    fc.property(fc.array(line), fc.constantFrom('\n', '\r\n', '\n\n'), (lines, between) => {
      const text = lines.join(between)
      const reading = { ...seedReading, paragraphs: paragraphsOf(text) }
      expect(composedText(composeCommunique(text, reading, sco, phrases))).toBe(text)
    }),
  )
})

test('a text set in full-width marks has the same sentences generated', () => {
  const wide = seedText.replaceAll(',', '，').replaceAll('(', '（').replaceAll(')', '）')
  const composed = composeCommunique(wide, seedReading, sco, phrases)
  expect(composedText(composed)).toBe(wide)
  expect(composed.paragraphs[0]?.parts.map(({ from }) => from)).toEqual(['facts', 'facts'])
})

describe('in a language without a recorded text', () => {
  const inRussian = composeInLanguage(seedText, seedReading, sco, phrases.ru, phrases.zh)
  const inEnglish = composeInLanguage(seedText, seedReading, sco, phrases.en, phrases.zh)
  const paragraph = (composed: typeof inRussian, n: number) =>
    composed.paragraphs
      .find(one => one.n === n)
      ?.parts.map(({ text }) => text)
      .join('')

  test('only the sentences that the facts generate are given, all of them', () => {
    for (const composed of [inRussian, inEnglish]) {
      expect(composed.paragraphs.map(({ n }) => n)).toEqual([1, 2, 7, 23, 25, 26])
      expect(composed.paragraphs.flatMap(({ parts }) => parts).every(({ from }) => from === 'facts')).toBe(
        true,
      )
    }
  })

  test('Russian puts names, titles and places into their cases', () => {
    expect(paragraph(inRussian, 1)).toMatch(
      /^24 апреля 2018 года в Пекине состоялось очередное заседание Совета министров иностранных дел/,
    )
    expect(paragraph(inRussian, 2)).toBe(
      'Заседание прошло под председательством члена Государственного совета, Министра иностранных дел Китайской Народной Республики Ван И.',
    )
    expect(paragraph(inRussian, 7)).toBe(
      'Министры одобрили в принципе проекты Циндаоской декларации Совета глав государств — членов ШОС и Информационного сообщения по итогам заседания Совета глав государств — членов ШОС.',
    )
    expect(paragraph(inRussian, 23)).toBe(
      'Министры иностранных дел Казахстана, Кыргызстана, Пакистана, России, Таджикистана и Узбекистана подтвердили поддержку инициативы «Один пояс, один путь», выдвинутой Китаем.',
    )
    expect(paragraph(inRussian, 25)).toContain(
      'кандидатуру Норова Владимира Имамовича (Республика Узбекистан)',
    )
    expect(paragraph(inRussian, 26)).toContain('утвердили отчёт о деятельности Секретариата')
  })

  test('English keeps the rungs: adopted in principle, reaffirmed, approved, adopted a draft, heard', () => {
    expect(paragraph(inEnglish, 7)).toContain('adopted in principle the drafts of')
    expect(paragraph(inEnglish, 23)).toContain('reaffirmed their support for the Belt and Road Initiative')
    expect(paragraph(inEnglish, 26)).toMatch(
      /approved the report .* adopted the draft report .* heard information/,
    )
  })

  test('nobody is named whom the facts leave unnamed', () => {
    expect(paragraph(inEnglish, 23)).not.toContain('India')
    expect(generatedIn(23)[0]?.text).not.toContain('印度')
  })
})
