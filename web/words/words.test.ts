import { describe, expect, test } from 'vitest'
import { actTypes, issueCodes, outcomeTypes } from '../../core/communique/closed-sets.ts'
import { interfaceLanguages } from '../../core/language.ts'
import { formatDate, formatInstant, formatPeriod, formatWithinYear } from './dates.ts'
import { count, figure } from './plural.ts'
import { wordsIn } from './word-book.ts'

type Leaf = { readonly key: string; readonly value: string }

/** Every sentence of a book; a sentence with numbers or names is tried with a few of each. */
function leaves(book: unknown, key = ''): readonly Leaf[] {
  if (typeof book === 'string' || typeof book === 'number') return [{ key, value: String(book) }]
  if (typeof book === 'function') return tried(book, key)
  if (typeof book !== 'object' || book === null) return []
  return Object.entries(book).flatMap(([name, value]) => leaves(value, `${key}.${name}`))
}

const citation = { organ: 'A', body: 'B', place: 'C', date: 'D', symbol: 'E', entry: 1, leaf: 'F' }

function tried(sentence: Function, key: string): readonly Leaf[] {
  if (key.endsWith('citation')) return leaves(sentence(citation), key)
  return [1, 2, 5, 21].flatMap(n => leaves(sentence(n, n, n), `${key}(${n})`))
}

const keysOf = (book: unknown): readonly string[] => leaves(book).map(({ key }) => key)

/** Empty on purpose: Chinese headings stand in one line. */
const mayBeEmpty = /^\.meeting\.heading/

const english = new Map(leaves(wordsIn('en')).map(({ key, value }) => [key, value]))

const leftInEnglish = (language: 'zh' | 'ru'): readonly string[] =>
  leaves(wordsIn(language))
    .filter(({ key, value }) => english.get(key) === value && /[a-z]{4}/.test(value))
    .map(({ key }) => key)

describe('words', () => {
  test('every language has the same sentences, and none is empty', () => {
    for (const language of interfaceLanguages) {
      expect(keysOf(wordsIn(language))).toEqual(keysOf(wordsIn('en')))
      const empty = leaves(wordsIn(language)).filter(
        ({ key, value }) => value === '' && !mayBeEmpty.test(key),
      )
      expect(empty).toEqual([])
    }
  })

  test('no sentence of Chinese or Russian was left in English', () => {
    for (const language of ['zh', 'ru'] as const)
      expect(leftInEnglish(language)).toEqual(['.frame.product', '.verify.formula'])
  })

  test('every act, outcome and issue has a word, and no two acts share one in a language', () => {
    for (const language of interfaceLanguages) {
      const { record, issues } = wordsIn(language)
      expect(Object.keys(record.acts).toSorted()).toEqual(actTypes.toSorted())
      expect(Object.keys(record.outcomes).toSorted()).toEqual(outcomeTypes.toSorted())
      expect(Object.keys(issues).toSorted()).toEqual(issueCodes.toSorted())
      expect(new Set(Object.values(record.acts)).size).toBe(actTypes.length)
    }
  })

  test('verbs keep their rungs apart: noted is not supported, heard is not approved', () => {
    for (const language of interfaceLanguages) {
      const { acts, degrees, outcomes } = wordsIn(language).record
      expect(new Set([acts.note, acts.welcome, acts.support, acts['reaffirm-support']]).size).toBe(4)
      expect(new Set([acts.hear, acts.adopt, acts['adopt-in-principle'], acts.approve]).size).toBe(4)
      expect(degrees['appreciate:positive']).not.toBe(degrees['appreciate:high'])
      expect(outcomes['note-candidacy']).not.toBe(outcomes['support-candidacy'])
    }
  })
})

describe('plurals', () => {
  test('Russian counts one, few and many', () => {
    const paragraphs = wordsIn('ru').meeting.paragraphs
    expect([1, 3, 5, 11, 21, 22, 29].map(n => paragraphs(n).replace('\u00a0', ' '))).toEqual([
      '1 пункт',
      '3 пункта',
      '5 пунктов',
      '11 пунктов',
      '21 пункт',
      '22 пункта',
      '29 пунктов',
    ])
  })

  test('the Russian gist puts the participle into the number of its noun', () => {
    const { clauses } = wordsIn('ru').meeting.gist
    expect(clauses['adopt-in-principle'](1)).toBe('[одобрен в принципе] один проект')
    expect(clauses['adopt-in-principle'](2)).toBe('[одобрены в принципе] два проекта')
    expect(clauses['adopt-in-principle'](5)).toBe('[одобрено в принципе] пять проектов')
    expect(clauses.nominate(2, '')).toBe('[внесены на утверждение] две кандидатуры')
  })

  test('English counts one and many, Chinese takes its measure words', () => {
    expect(count('en', 1, { one: 'act', many: 'acts' })).toBe('1\u00a0act')
    expect(count('en', 58, { one: 'act', many: 'acts' })).toBe('58\u00a0acts')
    expect(wordsIn('zh').meeting.gist.clauses['adopt-in-principle'](2)).toBe('[原则通过]两份文件草案')
  })

  test('figures are grouped as each language groups them', () => {
    expect(figure('zh', 7272)).toBe('7272')
    expect(figure('en', 7272)).toBe('7,272')
    expect(figure('ru', 72_720)).toBe('72\u00a0720')
  })
})

const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

describe('dates', () => {
  test.each([
    ['2018-04-24', '2018年4月24日', '24 апреля 2018 года', '24 April 2018'],
    ['2018-06', '2018年6月', 'июнь 2018 года', 'June 2018'],
    ['2018', '2018年', '2018 год', '2018'],
  ])('formatDate prints %s at its own precision', (date, zh, ru, en) => {
    expect(formatDate('zh', date)).toBe(zh)
    expect(plain(formatDate('ru', date))).toBe(ru)
    expect(formatDate('en', date)).toBe(en)
  })

  test.each([
    ['2017-06-08', '2017-06-09', '2017年6月8日至9日', '8–9 июня 2017 года', '8–9 June 2017'],
    [
      '2017-11-30',
      '2017-12-01',
      '2017年11月30日至12月1日',
      '30 ноября – 1 декабря 2017 года',
      '30 November – 1 December 2017',
    ],
    ['2018', '2022', '2018年至2022年', '2018–2022 годы', '2018–2022'],
    ['2018-04-24', '2018-04-24', '2018年4月24日', '24 апреля 2018 года', '24 April 2018'],
  ])('formatPeriod prints what %s and %s share once', (from, to, zh, ru, en) => {
    expect(formatPeriod('zh', from, to)).toBe(zh)
    expect(plain(formatPeriod('ru', from, to)).replaceAll(/\s–\s/g, ' – ')).toBe(ru)
    expect(formatPeriod('en', from, to).replaceAll(/\s–\s/g, ' – ')).toBe(en)
  })

  test('formatWithinYear leaves the year to the heading, and keeps it where there are two', () => {
    expect(formatWithinYear('zh', '2017-06-08', '2017-06-09')).toBe('6月8日至9日')
    expect(plain(formatWithinYear('ru', '2017-06-08', '2017-06-09'))).toBe('8–9 июня')
    expect(formatWithinYear('en', '2018-04-24', '2018-04-24')).toBe('24 April')
    expect(formatWithinYear('en', '2018', '2018')).toBe('2018')
    expect(formatWithinYear('en', '2018-12-30', '2019-01-02')).toMatch(/2018.*2019/)
  })

  test('formatInstant names the zone in every language', () => {
    for (const language of interfaceLanguages)
      expect(formatInstant(language, '2026-11-24T05:31:15.000Z')).toMatch(/05:31.*UTC/)
  })
})
