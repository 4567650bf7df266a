import { describe, expect, test } from 'vitest'
import { type Expectation, expectations } from './follow-ups.ts'
import { outsideBy } from './outside.ts'
import type { MeetingMention, OutcomeRead, Reading } from './reading.ts'
import { readingOf, sco, seedReading } from './seed.fixture.ts'
import { settlements } from './settlements.ts'
import { type Evidence, evidence } from './settles.ts'

const awaited = expectations(seedReading, 'sco/cfm/2018-04-24')
function at(paragraph: number, number = 1): Expectation {
  const found = awaited.find(each => each.id === `sco/cfm/2018-04-24#p${paragraph}.${number}`)
  if (!found) throw new Error(`Nothing is expected in paragraph ${paragraph}`)
  return found
}

/** A mention of the seed by its local id. */
function mentionOf(id: string): MeetingMention {
  const found = seedReading.mentions.meetings.find(each => each.id === id)
  if (!found) throw new Error(`No mention ${id}`)
  return found
}

const span = [0, 1] as const
const outcome = (given: Partial<OutcomeRead>): OutcomeRead => ({
  type: 'adopt',
  paragraph: 3,
  act: null,
  span,
  ...given,
})
const onDay = (organ: string, start: string, end = start): Reading['meeting'] => ({
  ...seedReading.meeting,
  organ,
  start,
  end,
  place: null,
})
const summit = (...outcomes: readonly OutcomeRead[]): Reading =>
  readingOf('x', { meeting: onDay('SCO-CHS', '2018-06-09', '2018-06-10'), outcomes })
const settlement = (expectation: Expectation, shown: readonly Evidence[]) =>
  settlements([expectation], shown, sco)[0]
const settled = (expectation: Expectation, reading: Reading, id = 'sco/chs/2018-06-09') =>
  settlement(expectation, evidence(reading, id))

describe('expectations', () => {
  test('of the seed: the summit, two texts for it, two programmes, a contact group, a nominee, a draft report', () => {
    expect(
      awaited.map(({ id, kind, outcome: by, organ, printed, expected }) => [
        id.split('#')[1],
        kind,
        by,
        organ,
        printed,
        expected.from,
        expected.to,
      ]),
    ).toEqual([
      [
        'p6.1',
        'meeting',
        'schedule-meeting',
        'SCO-CHS',
        '上合组织成员国元首理事会会议',
        '2018-06',
        '2018-06',
      ],
      [
        'p7.1',
        'document',
        'adopt-in-principle',
        'SCO-CHS',
        '上合组织成员国元首理事会青岛宣言',
        '2018-06',
        '2018-06',
      ],
      [
        'p7.2',
        'document',
        'adopt-in-principle',
        'SCO-CHS',
        '上合组织成员国元首理事会会议新闻公报',
        '2018-06',
        '2018-06',
      ],
      [
        'p11.1',
        'document',
        'adopt',
        null,
        '上合组织成员国长期睦邻友好合作条约实施纲要(2018-2022年)',
        null,
        null,
      ],
      [
        'p11.2',
        'document',
        'adopt',
        null,
        '上合组织成员国打击恐怖主义、分裂主义和极端主义2019年至2021年合作纲要',
        null,
        null,
      ],
      [
        'p17.1',
        'meeting',
        'schedule-meeting',
        'SCO-AFG-CG',
        '“上合组织-阿富汗联络组”副外长级会议',
        '2018-05',
        '2018-05',
      ],
      ['p25.1', 'nominee', 'nominate', 'SCO-CHS', '诺罗夫·弗拉基米尔·伊玛莫维奇', '2018-06', '2018-06'],
      ['p26.1', 'document', 'adopt', 'SCO-CHS', '关于本组织过去一年工作的报告草案', '2018-06', '2018-06'],
    ])
  })

  test('each but the programmes points to the act that raises it', () => {
    expect(awaited.map(each => each.act)).toEqual([
      'p06.a1',
      'p07.a1',
      'p07.a2',
      null,
      null,
      'p17.a2',
      'p25.a2',
      'p26.a2',
    ])
  })

  test('nothing is expected of a report heard, a candidacy noted, a meeting held or without a date', () => {
    const paragraphs = awaited.map(each => each.paragraph)
    for (const paragraph of [4, 13, 14, 18, 27]) expect(paragraphs).not.toContain(paragraph)
  })

  test('a meeting that only an outcome sets is expected too', () => {
    const reading = readingOf('x', {
      outcomes: [outcome({ type: 'schedule-meeting', organ: 'SCO-CFM', start: '2020-05', end: '2020-05' })],
    })
    expect(expectations(reading, 'm')).toMatchObject([
      { id: 'm#p3.1', kind: 'meeting', organ: 'SCO-CFM', expected: { from: '2020-05', to: '2020-05' } },
    ])
  })
})

const appointed = (given: Partial<OutcomeRead>) =>
  summit(outcome({ type: 'appoint', person: '诺罗夫', postId: 'SCO-SG', state: 'UZB', ...given }))

const heldAs = (name: string): MeetingMention => ({
  ...mentionOf('m8'),
  name,
  start: '2018-05-28',
  end: '2018-05-28',
  status: 'held',
})

const laterSaying = (name: string): Reading =>
  readingOf('x', {
    meeting: onDay('SCO-CFM', '2019-05-22'),
    mentions: { ...seedReading.mentions, meetings: [heldAs(name)] },
  })

describe('settlements', () => {
  const declaration = '上海合作组织成员国元首理事会青岛宣言'

  test('a month is met by a day in it: the summit of June by the meeting of 9 June, in the right organ only', () => {
    expect(settled(at(6), summit())).toEqual({
      meeting: 'sco/chs/2018-06-09',
      paragraph: 1,
      outcome: 'meet',
      on: '2018-06-09',
    })
    expect(settled(at(6), readingOf('x', { meeting: onDay('SCO-CHG', '2018-06-09') }))).toBeNull()
    expect(
      settled(at(6), readingOf('x', { meeting: onDay('SCO-CHS', '2018-05-31', '2018-06-01') })),
    ).toBeNull()
    expect(settled(at(6), readingOf('x', { meeting: onDay('SCO-CHS', '2018-07-01') }))).toBeNull()
  })

  test('a meeting in another State is another meeting', () => {
    const elsewhere = { ...onDay('SCO-CHS', '2018-06-09'), place: { name: '甲城', state: 'KGZ' } }
    expect(settled(at(6), readingOf('x', { meeting: elsewhere }))).toBeNull()
  })

  test.each(['adopt', 'approve', 'sign'] as const)('a text adopted in principle is settled by %s', type => {
    expect(settled(at(7), summit(outcome({ type, document: declaration })))).toEqual({
      meeting: 'sco/chs/2018-06-09',
      paragraph: 3,
      outcome: type,
      on: '2018-06-09',
    })
  })

  test.each(['hear', 'adopt-in-principle', 'decide', 'refer', 'batch'] as const)(
    'never by %s: ladders are not levelled',
    type => {
      expect(settled(at(7), summit(outcome({ type, document: declaration })))).toBeNull()
    },
  )

  test('never by another title, another organ, another month, or an adoption that goes up again', () => {
    expect(settled(at(7), summit(outcome({ document: '上合组织成员国元首理事会比什凯克宣言' })))).toBeNull()
    const adopted = [outcome({ document: declaration })]
    for (const meeting of [onDay('SCO-CHG', '2018-06-09'), onDay('SCO-CHS', '2019-06-14')])
      expect(settled(at(7), readingOf('x', { meeting, outcomes: adopted }))).toBeNull()
    expect(settled(at(7), summit(outcome({ document: declaration, nextOrgan: 'SCO-CHS' })))).toBeNull()
  })

  test('never by the text that expects it', () => {
    expect(settled(at(7), summit(outcome({ document: declaration })), 'sco/cfm/2018-04-24')).toBeNull()
  })

  test('M18 a programme whose adopter the text does not name is settled by any organ of the body, within the year', () => {
    const title = '上合组织成员国长期睦邻友好合作条约实施纲要（2018—2022年）'
    expect(settled(at(11), summit(outcome({ document: title })))).toMatchObject({ outcome: 'adopt' })
    expect(
      settled(at(11), summit(outcome({ document: '上合组织成员国长期睦邻友好合作条约实施纲要' }))),
    ).toBeNull()
  })

  test('a nominee is settled by the appointment of the same person to the same post', () => {
    expect(settled(at(25), appointed({}))).toMatchObject({ outcome: 'appoint' })
    expect(settled(at(25), appointed({ type: 'approve', state: null }))).toMatchObject({ outcome: 'approve' })
  })

  test('never by another person, post or State, nor by a second nomination', () => {
    for (const other of [
      { person: '甲·乙' },
      { postId: 'SCO-RATS-DIR' },
      { postId: null },
      { state: 'TJK' },
      { type: 'nominate' },
    ] as const)
      expect(settled(at(25), appointed(other))).toBeNull()
  })

  test('M26 a meeting is also settled by a record that says it was held, if it prints the same name', () => {
    expect(
      settled(at(17), laterSaying('“上合组织－阿富汗联络组”副外长级会议'), 'sco/cfm/2019-05-22'),
    ).toEqual({
      meeting: 'sco/cfm/2019-05-22',
      paragraph: 17,
      outcome: 'meet',
      on: '2018-05-28',
    })
    expect(settled(at(17), laterSaying('甲乙会议'), 'sco/cfm/2019-05-22')).toBeNull()
  })

  test('an event of others, which no organ of the body holds, is settled by the same name on days that fit', () => {
    const planned: MeetingMention = {
      ...mentionOf('m6'),
      organ: null,
      start: '2018-09',
      end: '2018-09',
      status: 'planned',
    }
    const mentioning = (mention: MeetingMention, organ: string, start: string) =>
      readingOf('x', {
        meeting: onDay(organ, start),
        mentions: { ...seedReading.mentions, meetings: [mention] },
      })
    const expected = expectations(mentioning(planned, 'SCO-CFM', '2018-04-24'), 'sco/cfm/2018-04-24').find(
      each => each.kind === 'meeting',
    )
    const held: MeetingMention = { ...planned, status: 'held', start: '2018-09-03', end: '2018-09-08' }
    if (!expected) throw new Error('Nothing is expected')
    expect(settled(expected, mentioning(held, 'SCO-CHG', '2018-10-11'))).toMatchObject({ on: '2018-09-03' })
    expect(settled(expected, mentioning({ ...held, name: '甲' }, 'SCO-CHG', '2018-10-11'))).toBeNull()
    expect(settled(expected, readingOf('x', { meeting: onDay('SCO-CHS', '2018-09-03') }))).toBeNull()
  })

  test('of two records the earlier one settles, in whatever order they are recorded', () => {
    const one = evidence(summit(outcome({ document: declaration })), 'sco/chs/2018-06-09')
    const later = readingOf('x', {
      meeting: onDay('SCO-CHS', '2018-06-20'),
      outcomes: [outcome({ document: declaration })],
    })
    const two = evidence(later, 'sco/chs/2018-06-20')
    const first = settlement(at(7), [...one, ...two])
    expect(first?.meeting).toBe('sco/chs/2018-06-09')
    expect(settlement(at(7), [...two, ...one])).toEqual(first)
  })
})

const outsideOf = (expectation: Expectation, profile = sco) => outsideBy(profile)(expectation)

describe('outsideBy', () => {
  test('what the profile knows of a meeting, a nominee and a text comes with its source, in three languages', () => {
    expect(outsideOf(at(6))).toMatchObject({
      words: {
        zh: '2018年6月9日至10日，青岛',
        ru: '9–10 июня 2018 г., Циндао',
        en: '9–10 June 2018, Qingdao',
      },
      source: expect.stringMatching(/./),
    })
    expect(outsideOf(at(25))?.words.en).toBe('in office, 1 January 2019 – 31 December 2021')
    expect(outsideOf(at(7))?.words.en).toMatch(/^adopted, 10 June 2018/)
  })

  test('where the profile knows nothing that is certain, nothing is said', () => {
    expect(outsideOf(at(26))).toBeNull()
    expect(outsideOf({ ...at(6), organ: 'UNSC' })).toBeNull()
    expect(outsideOf({ ...at(25), printed: '甲' })).toBeNull()
  })

  test('a fact that nobody has seen in a source is not held against the record', () => {
    const unseen = { ...sco, meetings: sco.meetings.map(each => ({ ...each, evidence: 'memory' as const })) }
    expect(outsideOf(at(6), unseen)).toBeNull()
  })
})
