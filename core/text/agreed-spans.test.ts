import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agreedSpans } from './agreed-spans.ts'
import { tried } from './mixed-text.fixture.ts'
import { newWording } from './new-wording.ts'

const found = (text: string, earlier: readonly string[]) =>
  agreedSpans(text, earlier).map(({ from, to }) => text.slice(from, to))
const bare = (stretch: string) => stretch.replaceAll(' ', '')
const few = { ...tried, numRuns: 1000 }

/** Texts over so few words that long stretches come again. */
const row = fc.array(fc.constantFrom('a', 'b', 'c', '和', '平'), { maxLength: 24 })
/** Over two words only: stretches that come again and again. */
const narrow = fc.array(fc.constantFrom('a', 'a', 'b'), { maxLength: 24 })
const asText = (parts: readonly string[]) => parts.map(part => (part < '一' ? `${part} ` : part)).join('')

/** The same by trying everything: the stretches of atoms that some earlier text has and that cannot be longer. */
function byTrying(parts: readonly string[], others: readonly (readonly string[])[]): readonly string[] {
  const stands = (from: number, to: number) => {
    const wanted = `|${parts.slice(from, to).join('|')}|`
    return others.some(other => `|${other.join('|')}|`.includes(wanted))
  }
  const ends = parts.map((_, from) => {
    let to = from
    while (to < parts.length && stands(from, to + 1)) to += 1
    return to
  })
  return ends.flatMap((to, from) => {
    const stretch = parts.slice(from, to)
    const hans = stretch.filter(part => part >= '一').length
    const isEnough = hans >= 8 || stretch.length - hans >= 5
    return isEnough && (from === 0 || (ends[from - 1] ?? 0) < to) ? [asText(stretch).trim()] : []
  })
}

describe('agreedSpans', () => {
  test('finds exactly the longest stretches that stand in earlier texts', () => {
    fc.assert(
      fc.property(row, fc.array(row, { maxLength: 4 }), (parts, others) => {
        expect(found(asText(parts), others.map(asText))).toEqual(byTrying(parts, others))
      }),
      few,
    )
  })

  test('each place that it names has the words', () => {
    fc.assert(
      fc.property(row, fc.array(row, { maxLength: 4 }), (parts, others) => {
        const text = asText(parts)
        const earlier = others.map(asText)
        for (const { from, to, places } of agreedSpans(text, earlier)) {
          expect(places.length).toBeGreaterThan(0)
          for (const place of places) {
            expect(bare(earlier[place.text]?.slice(place.from, place.to) ?? '')).toBe(
              bare(text.slice(from, to)),
            )
          }
        }
      }),
      few,
    )
  })

  test('the places are the first five, in the order of the texts', () => {
    let told = 0
    fc.assert(
      fc.property(narrow, fc.array(narrow, { maxLength: 12 }), (parts, others) => {
        const text = asText(parts)
        for (const { from, to, places } of agreedSpans(text, others.map(asText))) {
          const wanted = bare(text.slice(from, to))
          const all = others.flatMap((other, index) =>
            [...other.keys()]
              .filter(at => other.slice(at, at + wanted.length).join('') === wanted)
              .map(at => [index, asText(other.slice(0, at)).length]),
          )
          expect(places.map(place => [place.text, place.from])).toEqual(all.slice(0, 5))
          told += all.length > 5 ? 1 : 0
        }
      }),
      few,
    )
    expect(told).toBeGreaterThan(0)
  })

  test('what no span covers is new wording: together they are the text', () => {
    fc.assert(
      fc.property(row, fc.array(row, { maxLength: 4 }), (parts, others) => {
        const text = asText(parts)
        const spans = agreedSpans(text, others.map(asText))
        const covered = [...spans, ...newWording(text, spans)]
        const open = text
          .split('')
          .filter((letter, at) => letter !== ' ' && !covered.some(({ from, to }) => from <= at && at < to))
        expect(open).toEqual([])
        expect(
          newWording(text, spans).filter(fresh =>
            spans.some(({ from, to }) => from < fresh.to && fresh.from < to),
          ),
        ).toEqual([])
      }),
      few,
    )
  })

  test('five words or eight Han characters are agreed language, fewer are not', () => {
    expect(found('they met in the city of Beijing', ['We recall that they met in the city'])).toEqual([
      'they met in the city',
    ])
    expect(found('they met in the town', ['they met in the city'])).toEqual([])
    expect(found('成员国重申支持联合国', ['各成员国重申支持多边主义'])).toEqual([])
    expect(found('成员国重申支持联合国', ['各成员国重申支持联合国宪章'])).toEqual(['成员国重申支持联合国'])
    expect(
      found('министры отметили важность сотрудничества в регионе', [
        'Вновь министры отметили важность сотрудничества в мире',
      ]),
    ).toEqual(['министры отметили важность сотрудничества в'])
  })

  test('a word is never parted, and spaces do not matter', () => {
    expect(found('the States of the Central Asian region', ['the  States\u00a0of the Central Asia'])).toEqual(
      ['the States of the Central'],
    )
  })

  test('tells the rest as new wording', () => {
    const text = 'The ministers met in the city of Beijing and welcomed the results.'
    const spans = agreedSpans(text, ['They said that ministers met in the city of Beijing.'])
    expect(newWording(text, spans).map(({ from, to }) => text.slice(from, to))).toEqual([
      'The',
      'and welcomed the results.',
    ])
  })

  test('a million characters that repeat themselves take bounded time', () => {
    const text = 'word '.repeat(100_000)
    expect(found(text, [text, text])).toEqual([text.trim()])
  })
})
