import { expect, test } from 'vitest'
import { codesOf, readZh } from './read.fixture.ts'
import type { ActRead, Issue } from './reading.ts'
import { placeOf, seedText } from './seed.fixture.ts'

// The thirty places of the communiqué of 2018 at which a reader goes wrong (A01-A30).
const read = readZh(seedText)
const actsOf = (paragraph: number): readonly ActRead[] => read.acts.filter(act => act.paragraph === paragraph)
const typesOf = (paragraph: number) => actsOf(paragraph).map(({ verb, type }) => [verb, type])
const outcomesOf = (paragraph: number) => read.outcomes.filter(outcome => outcome.paragraph === paragraph)
const meetingsOf = (paragraph: number) =>
  read.mentions.meetings.filter(meeting => meeting.paragraph === paragraph)
const instrumentsOf = (paragraph: number) =>
  read.mentions.instruments.filter(instrument => instrument.paragraph === paragraph)
const issuesAt = (words: string): readonly Issue['code'][] => {
  const [from, to] = placeOf(words)
  return read.issues.flatMap(({ code, span }) => (span && span[0] >= from && span[1] <= to ? [code] : []))
}

test('A01: an office is kept as printed', () => {
  expect(read.attendance[0]).toMatchObject({ state: 'IND', office: '印度共和国外交部长', name: '斯瓦拉吉' })
  expect(read.attendance[2]).toMatchObject({ office: '中华人民共和国国务委员兼外交部长' })
})

test('A02: officials of the organisation attend in a capacity of their own', () => {
  const officials = read.attendance.filter(({ capacity }) => capacity === 'ex-officio')
  expect(officials.map(({ body, name }) => [body, name])).toEqual([
    ['SCO-SEC', '阿利莫夫'],
    ['SCO-RATS-EC', '瑟索耶夫'],
  ])
})

test('A03: a reception inherits no date, and who receives does not attend', () => {
  expect(meetingsOf(3)).toMatchObject([{ kind: 'protocol', start: null, status: 'held' }])
  expect(issuesAt('中华人民共和国主席习近平集体会见了代表团团长')).toEqual(['no-date'])
  expect(read.attendance.map(({ name }) => name)).not.toContain('习近平')
})

test('A04: 指出…成果落实进展 reviews what earlier meetings decided', () => {
  expect(typesOf(4)[0]).toEqual(['指出', 'review-implementation'])
})

test('A05: a meeting is of the organ that its own name says', () => {
  expect(meetingsOf(4).map(({ organ, start, end }) => [organ, start, end])).toEqual([
    ['SCO-CHS', '2017-06-08', '2017-06-09'],
    ['SCO-CHG', '2017-11-30', '2017-12-01'],
  ])
})

test('A06: a summit under four names is one meeting, with the precision printed', () => {
  const summit = read.mentions.meetings.filter(({ place }) => place?.name === '青岛')
  expect(new Set(summit.map(({ name }) => name)).size).toBe(3)
  expect(summit).toHaveLength(4)
  expect(new Set(summit.map(({ id, start, precision }) => `${id} ${start} ${precision}`)).size).toBe(1)
  expect(summit.map(({ resolved }) => resolved ?? false)).toEqual([false, true, true, true])
})

test('A07: 草案 behind two titles makes both drafts, agreed here for the heads of State', () => {
  expect(read.mentions.documents.filter(({ paragraph }) => paragraph === 7)).toMatchObject([
    { draft: true },
    { draft: true },
  ])
  expect(outcomesOf(7)).toMatchObject([
    { type: 'adopt-in-principle', nextOrgan: 'SCO-CHS' },
    { type: 'adopt-in-principle', nextOrgan: 'SCO-CHS' },
  ])
})

test('A08: a paragraph without subject and verb inherits both, and a person is asked', () => {
  expect(actsOf(9)[0]).toMatchObject({ verb: null, inheritsFrom: 'p08.a1', type: 'point-out' })
  expect(actsOf(9)[0]?.scope.confidence).toBe('inferred')
  expect(read.issues.filter(({ code }) => code === 'inherited-subject')).toHaveLength(1)
})

test('A09: an adoption that will come is no act of this meeting', () => {
  expect(typesOf(11)).toEqual([['指出', 'point-out']])
  expect(outcomesOf(11)).toEqual([])
  expect(instrumentsOf(11).map(({ status }) => status)).toEqual(['anticipated', 'anticipated'])
  expect(codesOf(read).filter(code => code === 'anticipated-adoption')).toHaveLength(1)
})

test('A10: two ways to print a window have one meaning, and each keeps its form', () => {
  expect(instrumentsOf(11).map(({ window }) => window)).toEqual([
    { from: '2018-01-01', to: '2022-12-31', precision: 'year', printed: '2018-2022年' },
    { from: '2019-01-01', to: '2021-12-31', precision: 'year', printed: '2019年至2021年' },
  ])
})

test('A11: 愿 has the subject of its sentence and commits it', () => {
  expect(actsOf(12)[1]).toMatchObject({ verb: '愿', type: 'express-readiness', mood: 'commissive' })
  expect(actsOf(12)[1]?.scope.kind).toBe('all-members')
})

test('A12: a candidacy that is noted is not supported', () => {
  expect(outcomesOf(13)).toMatchObject([
    { type: 'note-candidacy', states: ['KGZ', 'TJK'], organ: 'UNSC', term: null },
  ])
  expect(actsOf(13)[0]?.mood).toBe('record')
})

test('A13: a date is no more exact than it is printed', () => {
  const signed = instrumentsOf(14).find(({ id }) => id === 'iis-2009')
  expect(signed).toMatchObject({ date: '2009', precision: 'year', dateOf: 'signature' })
})

test('A14, A15: dates stay as printed, whatever other sources say', () => {
  expect(meetingsOf(14)[0]).toMatchObject({ start: '2018-01-24', end: '2018-01-26' })
  expect(meetingsOf(16)[0]).toMatchObject({ start: '2018-03-27', end: '2018-03-27' })
})

test('A16: a meeting whose holding is supported is planned, with its month and level', () => {
  expect(meetingsOf(17)[1]).toMatchObject({ status: 'planned', start: '2018-05', level: '副外长级' })
  expect(outcomesOf(17)).toMatchObject([{ type: 'schedule-meeting', organ: 'SCO-AFG-CG', start: '2018-05' }])
})

test('A17: a position that is reaffirmed without an earlier text is left unlinked', () => {
  expect(issuesAt('重申叙利亚问题共同立场,“叙人所有,叙人主导”的和平政治进程是唯一出路')).toContain(
    'unlinked-reaffirmation',
  )
})

test('A18: three permanent members stay unnamed', () => {
  expect(issuesAt('联合国安理会3个常任理事国')).toEqual(['oblique-reference'])
  const states = read.mentions.states.filter(({ paragraph }) => paragraph === 19).map(({ id }) => id)
  expect(states).toEqual(['SYR'])
})

test('A19: what another body did is a fact, and no outcome', () => {
  const fact = actsOf(19).find(({ type }) => type === 'record-fact')
  expect(fact).toMatchObject({ actors: ['organ:UNSC'], scope: { kind: 'external' }, mood: 'record' })
  expect(outcomesOf(19)).toEqual([])
})

test('A20: 各方 inside an object are not the members', () => {
  expect(actsOf(20).every(({ scope }) => scope.kind === 'all-members')).toBe(true)
  expect(issuesAt('支持各方忠实遵守义务')).toEqual(['unresolved-collective'])
})

test('A21: observers and partners in an object are left to be resolved', () => {
  expect(issuesAt('同观察员国、对话伙伴及有关国际组织')).toEqual(['unresolved-collective'])
})

test('A22: a list of members is named as printed, the others only as not listed, and nobody says why', () => {
  expect(actsOf(23)[0]).toMatchObject({ type: 'reaffirm-support', verb: '重申支持' })
  expect(actsOf(23)[0]?.scope).toEqual({
    kind: 'named',
    states: ['KAZ', 'KGZ', 'PAK', 'RUS', 'TJK', 'UZB'],
    notListed: ['IND', 'CHN'],
    confidence: 'explicit',
  })
  expect(JSON.stringify(read.issues)).not.toMatch(/absen|initiator|reason/)
})

test('A23: 各方 behind a named subset is ambiguous, and read as all members', () => {
  expect(actsOf(23)[1]?.scope).toEqual({
    kind: 'all-members',
    states: [],
    notListed: [],
    confidence: 'ambiguous',
  })
  expect(issuesAt('各方支持利用')).toEqual(['ambiguous-scope'])
})

test('A24, A25: a submission decides on a candidate, who is not yet in office', () => {
  expect(typesOf(25)).toEqual([
    ['决定', 'decide'],
    ['提交', 'nominate'],
  ])
  expect(outcomesOf(25)).toMatchObject([
    {
      type: 'nominate',
      person: '诺罗夫·弗拉基米尔·伊玛莫维奇',
      state: 'UZB',
      postId: 'SCO-SG',
      term: { from: '2019-01-01', to: '2021-12-31' },
      nextOrgan: 'SCO-CHS',
    },
  ])
})

test('A26: a report without a dated period is an issue', () => {
  expect(codesOf(read).filter(code => code === 'no-period')).toHaveLength(2)
})

test('A27: a report approved, a draft adopted, a briefing heard are three outcomes', () => {
  expect(outcomesOf(26).map(({ type, nextOrgan }) => [type, nextOrgan])).toEqual([
    ['approve', undefined],
    ['adopt', 'SCO-CHS'],
    ['hear', undefined],
  ])
})

test('A28: a series of decisions has no number', () => {
  expect(outcomesOf(27)).toMatchObject([{ type: 'batch', count: null }])
  expect(codesOf(read)).toContain('uncounted-batch')
})

test('A29: the noun 决议 is no act, the verb 决定 is one', () => {
  expect(actsOf(27)).toHaveLength(1)
  expect(actsOf(25)[0]).toMatchObject({ verb: '决定', mood: 'declarative' })
})

test('A30: 中方 is a State, and its praise an act of the members', () => {
  expect(read.mentions.states.filter(({ paragraph }) => paragraph === 28)).toMatchObject([
    { id: 'CHN', name: '中方' },
  ])
  expect(actsOf(28)[0]).toMatchObject({ type: 'appreciate', degree: 'high', actors: ['members'] })
})
