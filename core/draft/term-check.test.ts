import { describe, expect, test } from 'vitest'
import type { Term } from '../body/profile.ts'
import { termIndex, termIssues, termOffers } from './term-check.ts'

const attested = { zh: 'read', ru: 'read', en: 'read' } as const
const term = (zh: string, ru: string, en: string, category: string, note?: string): Term => ({
  zh,
  ru,
  en,
  category,
  attested,
  ...(note === undefined ? {} : { note }),
})

const index = termIndex([
  term('领导人会议', 'Встреча лидеров', "Leaders' Meeting", 'organ'),
  term('部长理事会', 'Совет министров', 'Council of Ministers', 'organ', 'meets twice a year'),
  term('政府首脑（总理）理事会', 'Совет глав правительств', 'Council of Heads (Prime Ministers)', 'organ'),
  term('早期预警', 'раннее предупреждение', 'early warning', 'substance'),
])
const zh = { language: 'zh', text: '部长们将该文件提交领导人会议。' }

describe('termOffers', () => {
  test('gives the right form for each term in the words, with its place and note', () => {
    const text = '部长理事会支持早期预警。'
    expect(termOffers({ language: 'zh', text }, 'en', index)).toEqual([
      {
        here: { language: 'zh', from: 0, to: 5, words: '部长理事会' },
        right: 'Council of Ministers',
        note: 'meets twice a year',
      },
      { here: { language: 'zh', from: 7, to: 11, words: '早期预警' }, right: 'early warning', note: null },
    ])
  })

  test('knows a Russian term by any of its cases, with ё or е', () => {
    const text = 'на Встрече лидеров и в ходе раннего предупреждения'
    expect(termOffers({ language: 'ru', text }, 'zh', index).map(({ right }) => right)).toEqual([
      '领导人会议',
      '早期预警',
    ])
  })
})

describe('termIssues', () => {
  test('flags a wrong term, with the right one and the words that stand instead', () => {
    const en = { language: 'en', text: 'The Ministers submitted the document to the Council of Ministers.' }
    expect(termIssues(zh, en, index)).toMatchObject([
      {
        here: { words: '领导人会议' },
        right: "Leaders' Meeting",
        there: { words: 'Council of Ministers', from: 44 },
      },
    ])
  })

  test('flags a term that is missing without guessing what stands instead', () => {
    const en = { language: 'en', text: 'The Ministers submitted the document to the summit.' }
    expect(termIssues(zh, en, index)).toMatchObject([{ right: "Leaders' Meeting", there: null }])
  })

  test('is content with the right term in any of its forms', () => {
    const ru = { language: 'ru', text: 'Министры внесли этот документ на Встречу лидеров.' }
    expect(termIssues(zh, ru, index)).toEqual([])
    const short = { language: 'en', text: 'the Council of Heads' }
    expect(termIssues({ language: 'zh', text: '政府首脑（总理）理事会' }, short, index)).toEqual([])
  })

  test('offers a common noun but leaves its grammar to the translator', () => {
    const here = { language: 'zh', text: '早期预警' }
    const en = { language: 'en', text: 'systems that warn early' }
    expect(termIssues(here, en, index)).toEqual([])
  })
})
