import { describe, expect, test } from 'vitest'
import { dayAfter } from '../calendar-steps.ts'
import { sco } from '../communique/seed.fixture.ts'
import { holdersOn } from './holders-on.ts'
import { officeOn } from './office-on.ts'

const holders = (post: string, day: string) => holdersOn(sco, post, day).map(({ person }) => person)

describe('posts', () => {
  test('a Secretary-General holds the post from the first to the last day of the term', () => {
    expect(holders('SCO-SG', '2018-04-24')).toEqual(['alimov'])
    expect(holders('SCO-SG', '2018-12-31')).toEqual(['alimov'])
    expect(holders('SCO-SG', '2019-01-01')).toEqual(['norov'])
    expect(holders('SCO-SG', '2021-12-31')).toEqual(['norov'])
    expect(holders('SCO-SG', '2022-01-01')).toEqual(['zhang-ming'])
  })

  test('terms of Secretaries-General follow each other without gap or overlap (I-26)', () => {
    const terms = sco.holdings
      .filter(({ post }) => post === 'SCO-SG')
      .toSorted((one, other) => (one.from ?? '').localeCompare(other.from ?? ''))
    const begun = terms.slice(1).map(({ from }) => from)
    expect(begun).toEqual(terms.slice(0, -1).map(({ to }) => dayAfter(to ?? '')))
    expect(terms.length).toBeGreaterThan(7)
  })

  test('nobody is inferred between two days on which a holder was seen', () => {
    expect(holders('SCO-RATS-DIR', '2018-04-24')).toEqual(['sysoyev'])
    expect(holders('SCO-RATS-DIR', '2018-04-25')).toEqual([])
  })
})

describe('titles', () => {
  test('belong to a day', () => {
    expect(officeOn(sco, 'wang-yi', '2017-09-20')?.zh).toBe('中华人民共和国外交部长')
    expect(officeOn(sco, 'wang-yi', '2018-04-24')?.zh).toBe('中华人民共和国国务委员兼外交部长')
    expect(officeOn(sco, 'wang-yi', '2018-01-01')).toBeNull()
  })

  test('belong to a language: the Indian minister is not a "minister of foreign affairs" in English', () => {
    const office = officeOn(sco, 'swaraj', '2018-04-24')
    expect(office?.zh).toBe('印度共和国外交部长')
    expect(office?.en).toBe('Minister of External Affairs of the Republic of India')
  })
})
