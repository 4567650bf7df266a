import { expect, test } from 'vitest'
import { readDates, windowOf } from './dates.ts'
import { lexiconOf } from './lexicon.ts'
import { nothing } from './parts.ts'
import { plainOf, surfaceOf } from './plain.ts'
import { loadedSco, sco } from './seed.fixture.ts'

function datesIn(text: string) {
  const zh = loadedSco.readingLanguages['zh']
  if (zh === undefined) throw new Error('profiles/sco holds no reading.zh.json')
  const plain = plainOf(text)
  const source = {
    text,
    plain,
    surface: surfaceOf(plain),
    sha256: '',
    lexicon: lexiconOf(zh, sco),
    profile: sco,
  }
  return readDates(source, nothing).dates
}

test.each([
  ['2018年4月24日', '2018-04-24', '2018-04-24', 'day'],
  ['2018年1月24日至26日', '2018-01-24', '2018-01-26', 'day'],
  ['2017年11月30日至12月1日', '2017-11-30', '2017-12-01', 'day'],
  ['2018年12月31日至2019年1月2日', '2018-12-31', '2019-01-02', 'day'],
  ['2018年6月', '2018-06', '2018-06', 'month'],
  ['2009年', '2009', '2009', 'year'],
  ['2018-2022年', '2018', '2022', 'year'],
  ['2019年至2021年', '2019', '2021', 'year'],
  ['２０１８年６月９日－１０日', '2018-06-09', '2018-06-10', 'day'],
  ['二〇一八年六月十日', '2018-06-10', '2018-06-10', 'day'],
  ['2018 年 4 月 24 日', '2018-04-24', '2018-04-24', 'day'],
])('%s runs from %s to %s, exact to the %s', (printed, start, end, precision) => {
  expect(datesIn(`于${printed}举行`)).toMatchObject([{ start, end, precision, printed }])
})

test.each(['2018年2月30日', '2018年13月', '2018年6月31日至7月2日', '2019年至2017年'])(
  '%s is printed, and no date',
  printed => {
    expect(datesIn(`于${printed}举行`)).toMatchObject([
      { start: null, end: null, precision: 'none', printed },
    ])
  },
)

test('29 February is a date in a leap year alone', () => {
  expect(datesIn('2020年2月29日')[0]?.start).toBe('2020-02-29')
  expect(datesIn('2019年2月29日')[0]?.start).toBeNull()
})

test('a window has its first and its last day, both included', () => {
  const [years, days] = datesIn('2018-2022年,2019年1月1日至2021年12月31日')
  expect(years && windowOf(years)).toMatchObject({ from: '2018-01-01', to: '2022-12-31', precision: 'year' })
  expect(days && windowOf(days)).toMatchObject({ from: '2019-01-01', to: '2021-12-31', precision: 'day' })
})

test('a day without its year is no date: none is inherited', () => {
  expect(datesIn('4月24日,会议开始')).toEqual([])
})
