import { describe, expect, test } from 'vitest'
import type { MeetingLine } from '../../core/communique/public-record.ts'
import { sco, seedReading } from '../../core/communique/seed.fixture.ts'
import { groupsOn } from './instrument-groups.ts'
import { citedIn, standingOn } from './instrument-standing.ts'
import { decides, marginOf } from './margin.ts'
import { byYear, knownAs, upcoming } from './meeting-groups.ts'
import { registeredName } from './names.ts'
import { membershipChanges, statusRows } from './standing.ts'

describe('marginOf', () => {
  test('keeps acts of another scope, force or rung on lines of their own', () => {
    expect(marginOf(seedReading, 23).map(line => line.acts.map(act => act.verb))).toEqual([
      ['重申支持'],
      ['支持'],
    ])
    expect(marginOf(seedReading, 20)).toHaveLength(2)
  })

  test('puts 积极评价 on the second and 高度评价 on the third of three rungs', () => {
    expect(marginOf(seedReading, 16)[0]?.rung).toEqual({ rung: 2, of: 3 })
    expect(marginOf(seedReading, 17)[0]?.rung).toEqual({ rung: 3, of: 3 })
    expect(marginOf(seedReading, 19)[0]?.rung).toEqual({ rung: 2, of: 5 })
  })

  test('says from which paragraph an act without a verb takes its own', () => {
    expect(marginOf(seedReading, 9)[0]?.inheritsFrom).toBe(8)
    expect(marginOf(seedReading, 8)[1]?.inheritsFrom).toBe(8)
  })

  test('tells the paragraphs that decide from those that state', () => {
    const all = seedReading.paragraphs.map(({ n }) => n)
    expect(all.filter(n => decides(seedReading, n))).toEqual([7, 25, 26, 27])
  })
})

describe('the instruments of a text', () => {
  test('stand each once, with every paragraph that names them', () => {
    const charter = citedIn(seedReading).find(({ mention }) => mention.id === 'un-charter')
    expect(charter?.paragraphs.map(({ paragraph }) => paragraph)).toEqual([12, 19])
  })

  test('were in force on the day, were not adopted yet, or belong to others', () => {
    const standings = Object.fromEntries(
      citedIn(seedReading).map(({ mention }) => [mention.id, standingOn(sco, mention, '2018-04-24')]),
    )
    expect(standings).toMatchObject({
      'treaty-2007': 'inForce',
      'sco-charter': 'inForce',
      'outline-2018-2022': 'anticipated',
      'programme-2019-2021': 'anticipated',
      'un-charter': 'external',
      bri: 'initiative',
    })
  })

  test('are grouped by their standing for a party on a day', () => {
    const inForce = groupsOn(sco, '2018-04-24', 'KAZ').find(({ force }) => force === 'in-force')
    const ids = inForce?.instruments.map(({ id }) => id) ?? []
    expect(ids).toContain('treaty-2007')
    expect(ids).not.toContain('programme-2019-2021')
  })
})

describe('registeredName', () => {
  test('gives the name of the register for one person of that State, and guesses nobody', () => {
    expect(registeredName(sco, '拉夫罗夫', 'zh', 'RUS')?.ru).toContain('Лавров')
    expect(registeredName(sco, '拉夫罗夫', 'zh', 'CHN')).toBeNull()
    expect(registeredName(sco, '某某', 'zh', null)).toBeNull()
  })
})

const line = (start: string, recorded: readonly string[] = []): MeetingLine => ({
  id: null,
  body: 'SCO',
  organ: 'SCO-CHS',
  kind: 'regular',
  number: null,
  start,
  end: start,
  precision: 'day',
  place: null,
  form: null,
  recorded,
  acts: 0,
  outcomes: 0,
  source: 'press',
})

describe('meetings', () => {
  test('are recorded, known or expected; a year that is not over is still expected', () => {
    expect(knownAs(line('2018-04-24', ['zh']), '2026-11-24')).toBe('recorded')
    expect(knownAs(line('2018-06-09'), '2026-11-24')).toBe('known')
    expect(knownAs(line('2026'), '2026-11-24')).toBe('expected')
    expect(knownAs(line('2026-11-24'), '2026-11-24')).toBe('expected')
    expect(upcoming([line('2018-06-09'), line('2027-06')], '2026-11-24')).toHaveLength(1)
  })

  test('stand by year, the latest first', () => {
    const years = byYear([line('2017-06-08'), line('2018-04-24'), line('2018-06-09')])
    expect(years.map(([year, lines]) => [year, lines.map(({ start }) => start)])).toEqual([
      ['2018', ['2018-06-09', '2018-04-24']],
      ['2017', ['2017-06-08']],
    ])
  })
})

describe('statuses over time', () => {
  test('change on the days of accession', () => {
    expect(membershipChanges(sco)).toEqual(['2001-06-15', '2017-06-09', '2023-07-04', '2024-07-04'])
  })

  test('show every State once, members first', () => {
    const rows = statusRows(sco, 'en')
    expect(new Set(rows.map(({ label }) => label)).size).toBe(rows.length)
    const members = rows.findIndex(({ windows }) => !windows.some(({ kind }) => kind === 'member'))
    expect(members).toBe(10)
  })
})
