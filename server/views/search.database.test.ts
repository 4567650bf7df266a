import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SearchQuestion } from '../../core/communique/public-record.ts'
import { seedReading, seedText } from '../../core/communique/seed.fixture.ts'
import type { Concord } from '../concord.ts'
import { asReader } from '../database/audience.ts'
import { type FreshDatabase, freshDatabase } from '../database/fresh-database.fixture.ts'
import { concordOn, linesRead, recorded, seed } from './record.fixture.ts'
import { search } from './search.ts'

const russianText = [
  'Министры отметили вклад делегаций Альфы и Браво.',
  'Совет министров иностранных дел провёл заседание; министр Альфы председательствовал.',
  'Надёжное сотрудничество и контртеррор, НАДЁЖНО.',
].join('\n')
const englishText = [
  'The Ministers noted the contributions of the delegations.',
  'The Council of Ministers met; the ministry was not mentioned. See council, of ministers.',
  'Counter-terrorism and information/security cooperation, 2018-2022.',
].join('\n')

const onDay = (start: string) => ({ ...seedReading.meeting, start, end: start })

let fresh: FreshDatabase
let concord: Concord
beforeAll(async () => {
  fresh = await freshDatabase()
  concord = concordOn(fresh)
  await recorded(concord, seed)
  await recorded(concord, {
    text: russianText,
    reading: linesRead(russianText, { language: 'ru', meeting: onDay('2019-05-22') }),
  })
  await recorded(concord, {
    text: englishText,
    reading: linesRead(englishText, {
      language: 'en',
      meeting: { ...onDay('2020-11-10'), organ: 'SCO-CHS' },
    }),
  })
})
afterAll(() => fresh.close())

const ask = (words: string, question: Partial<SearchQuestion> = {}) =>
  asReader(fresh.database, ['public'], tx =>
    search(tx, { body: 'SCO', words, organ: null, act: null, state: null, year: null, page: 1, ...question }),
  )
const marked = async (words: string) =>
  (await ask(words)).hits.flatMap(hit => hit.marks.map(([from, to]) => hit.text.slice(from, to)))
const places = async (words: string, question: Partial<SearchQuestion> = {}) =>
  (await ask(words, question)).hits.map(hit => `${hit.language}${hit.paragraph}`)

const paragraphs = seedReading.paragraphs.map(({ span }) => seedText.slice(...span))
const isLetters = (pair: string) => /^[\p{L}\p{N}]+$/u.test(pair)
const neighbours = [
  ...new Set(paragraphs.flatMap(text => Array.from(text).map((_, at) => text.slice(at, at + 2)))),
].filter(pair => pair.length === 2 && isLetters(pair))

describe('search in Chinese', () => {
  test('any two neighbouring characters of the seed find every place where a plain search finds them', async () => {
    expect(neighbours.length).toBeGreaterThan(900)
    for (const pair of neighbours) {
      const expected = paragraphs.filter(text => text.includes(pair)).length
      const answer = await ask(pair, { organ: 'SCO-CFM', year: '2018' })
      expect([pair, answer.total]).toEqual([pair, expected])
      for (const { text, marks } of answer.hits) {
        expect(marks.map(([from, to]) => text.slice(from, to)).join('')).toBe(pair.repeat(marks.length))
        expect(marks).toHaveLength(text.split(pair).length - 1)
      }
    }
  }, 120_000)

  test('one character, a longer word and a whole clause find their places too', async () => {
    for (const words of ['叙', '恐怖主义', '共谋本地区和平稳定安全', '2018年4月14日']) {
      const expected = paragraphs.filter(text => text.includes(words)).length
      expect(expected).toBeGreaterThan(0)
      expect([words, (await ask(words)).total]).toEqual([words, expected])
    }
  })

  test('characters that all stand in a paragraph, but not side by side, are no place', async () => {
    expect((await ask('合组作织')).total).toBe(0)
    expect((await ask('洋法')).total).toBe(0)
  })

  test('words apart must stand in one paragraph; quotes keep them together as typed', async () => {
    expect(await places('阿富汗 塔什干')).toEqual(['zh16'])
    expect(await places('互信、互利')).toEqual(['zh4', 'zh28'])
    expect(await places('"互信、互利"')).toEqual(['zh4'])
    expect(await places('"互利、互信"')).toEqual([])
    expect(await places('《联合国宪章》')).toEqual(['zh12', 'zh19'])
  })

  test('full-width and half-width forms are one; the mark covers what is printed', async () => {
    expect(await marked('２０１８年１月')).toEqual(['2018年1月', '2018年1月'])
    expect(await marked('（乌兹别克斯坦共和国）')).toEqual(await marked('乌兹别克斯坦共和国'))
  })

  test('simplified characters find what is printed, traditional ones only what is printed so', async () => {
    expect((await ask('理事会')).total).toBeGreaterThan(0)
    expect((await ask('理事會')).total).toBe(0)
  })
})

describe('search in Russian and English', () => {
  test('finds by stem, whatever the case and ending, and marks the printed words', async () => {
    expect(await marked('делегация')).toEqual(['делегаций'])
    expect(await marked('министр')).toEqual(['Министры', 'министров', 'министр'])
    expect(await marked('надежный')).toEqual(['Надёжное', 'НАДЁЖНО'])
    expect(await marked('contribution')).toEqual(['contributions'])
    expect(await marked('COUNCILS')).toEqual(['Council', 'council'])
  })

  test('a phrase in quotes keeps its order and its little words', async () => {
    expect(await places('"Council of Ministers"')).toEqual(['en2'])
    expect(await places('"of the"')).toEqual(['en1'])
    expect(await places('"Ministers of Council"')).toEqual([])
    expect(await places('«совет министра»')).toEqual(['ru2'])
    expect(await places('«министров совета»')).toEqual([])
  })

  test('words on either side of a hyphen or a slash are words', async () => {
    expect(await places('terrorism')).toEqual(['en3'])
    expect(await places('security')).toEqual(['en3'])
    expect(await places('2022')).toEqual(['en3', 'zh11'])
  })

  test('numbers find places in every language, newest meeting first', async () => {
    expect((await places('2018'))[0]).toBe('en3')
    expect((await places('2018')).slice(1).every(place => place.startsWith('zh'))).toBe(true)
  })
})

describe('search', () => {
  test('no words list by the filters alone; words without a letter or digit find nothing', async () => {
    expect((await ask('')).total).toBe(paragraphs.length + 6)
    expect((await ask('  ')).total).toBe(paragraphs.length + 6)
    expect((await ask('、。&|')).total).toBe(0)
  })

  test.each([
    "'; drop table paragraphs; --",
    '&|!:*',
    "a' & 'b",
    '\\',
    '<-> ( ) !!',
    '%',
    '_',
    '"',
    '"\u0000合作"',
    '\ud800',
    ':*A',
    '𠮷𠮶',
    'a'.repeat(100_000),
    '合'.repeat(100_000),
    `"${'合作 '.repeat(5_000)}"`,
  ])('hostile words number %# are only words', async words => {
    expect((await ask(words)).total).toBeLessThanOrEqual(paragraphs.length)
    expect((await ask('合作')).total).toBeGreaterThan(0)
  })

  test('hostile filters are only values', async () => {
    for (const value of ["' or true --", 'listed:', 'not-listed:x', ':', '\u0000'])
      expect((await ask('', { organ: value, act: value, state: value, year: value })).total).toBe(0)
  })

  test('M40 filters by organ, act, year and State: mentioned, listed, not listed', async () => {
    expect((await ask('', { organ: 'SCO-CHS' })).total).toBe(3)
    expect((await ask('', { year: '2019' })).total).toBe(3)
    expect(await places('', { act: 'nominate' })).toEqual(['zh25'])
    expect(await places('', { act: 'note' })).toEqual(['zh13'])
    expect(await places('', { state: 'KAZ' })).toEqual(['zh1', 'zh23'])
    expect(await places('', { state: 'listed:KAZ' })).toEqual(['zh23'])
    expect(await places('', { state: 'not-listed:IND' })).toEqual(['zh23'])
    expect(await places('', { state: 'listed:IND' })).toEqual([])
    expect(await places('支持', { state: 'TJK' })).toEqual(['zh23'])
  })

  test('counts the places under each value, of all pages', async () => {
    const { total, counts } = await ask('')
    expect(counts.organ).toEqual({ 'SCO-CFM': total - 3, 'SCO-CHS': 3 })
    expect(counts.year).toEqual({ 2018: paragraphs.length, 2019: 3, 2020: 3 })
    expect(counts.act).toMatchObject({ note: 1, nominate: 1, adopt: 2, 'adopt-in-principle': 1 })
    expect(counts.state).toMatchObject({ KAZ: 2, SYR: 2 })
    expect(counts.listed).toEqual({ KAZ: 1, KGZ: 1, PAK: 1, RUS: 1, TJK: 1, UZB: 1 })
    expect(counts.notListed).toEqual({ CHN: 1, IND: 1 })
  })

  test('acts at a place are those of its paragraph, each by its own verb', async () => {
    const [hit] = (await ask('非常任理事国')).hits
    expect(hit?.acts).toMatchObject([{ id: 'p13.a1', type: 'note', verb: '注意到' }])
  })

  test('pages are 20 places long, do not overlap and end', async () => {
    const [one, two, three] = [await places(''), await places('', { page: 2 }), await places('', { page: 3 })]
    expect([one.length, two.length, three.length]).toEqual([20, 15, 0])
    expect(new Set([...one, ...two]).size).toBe(35)
    expect(await places('', { page: -1 })).toEqual(one)
    expect(await places('', { page: Number.NaN })).toEqual(one)
    expect(await places('', { page: 10 ** 30 })).toEqual([])
  })

  test('another body finds nothing of this one', async () => {
    expect((await ask('合作', { body: 'UN' })).total).toBe(0)
  })
})
