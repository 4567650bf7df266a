import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sco, seedReading } from '../../core/communique/seed.fixture.ts'
import { asReader } from '../database/audience.ts'
import { type FreshDatabase, freshDatabase } from '../database/fresh-database.fixture.ts'
import { acts } from './acts.ts'
import { attendances } from './attendance.ts'
import { openFollowUps } from './follow-ups.ts'
import { instrumentMentions } from './instruments.ts'
import { meetingLines, recordedMeeting } from './meetings.ts'
import { candidacies, postTerms } from './posts.ts'
import { concordOn, memberOf, recorded, seed } from './record.fixture.ts'
import { search } from './search.ts'
import { sourceOf } from './texts.ts'

type Query<Answer> = Parameters<typeof asReader<Answer>>[2]

const isNothing = (answer: unknown) => answer === null || (Array.isArray(answer) && answer.length === 0)

const beijing = 'sco/cfm/2018-04-24'
const anyAct = { body: 'SCO', meeting: null, organ: null, type: null, state: null, year: null, page: 1 }
const anywhere = { body: 'SCO', words: '', organ: null, act: null, state: null, year: null, page: 1 }

describe('the views of a public text', () => {
  let fresh: FreshDatabase
  beforeAll(async () => {
    fresh = await freshDatabase()
    await recorded(concordOn(fresh), seed)
  })
  afterAll(() => fresh.close())
  const asPublic = <Answer>(work: Query<Answer>) => asReader(fresh.database, ['public'], work)

  test('candidacies are noted where the text notes them, never supported', async () => {
    expect(await asPublic(tx => candidacies(tx, 'SCO'))).toEqual([
      {
        meeting: beijing,
        organ: 'SCO-CFM',
        start: '2018-04-24',
        language: 'zh',
        paragraph: 13,
        act: 'p13.a1',
        outcome: 'note-candidacy',
        states: ['KGZ', 'TJK'],
        seatIn: 'UNSC',
        seat: '非常任理事国',
        term: null,
        span: [1202, 1239],
      },
    ])
  })

  test('instruments, attendance and acts are those of the reading, in the order of the text', async () => {
    const mentions = await asPublic(tx => instrumentMentions(tx, 'SCO'))
    expect(mentions.map(each => each.title)).toEqual(seedReading.mentions.instruments.map(each => each.title))
    const attended = await asPublic(tx => attendances(tx, 'SCO'))
    expect(attended.map(each => each.name)).toEqual(seedReading.attendance.map(each => each.name))
    const all = await asPublic(tx => acts(tx, anyAct))
    expect(all.total).toBe(seedReading.acts.length)
    expect(all.items.map(each => each.id)).toEqual(seedReading.acts.slice(0, 50).map(each => each.id))
    const rest = await asPublic(tx => acts(tx, { ...anyAct, page: 2 }))
    expect(rest.items.map(each => each.id)).toEqual(seedReading.acts.slice(50).map(each => each.id))
  })

  test.each([
    [{ type: 'note' }, ['p13.a1']],
    [{ state: 'KAZ' }, ['p23.a1']],
    [{ state: 'listed:UZB' }, ['p23.a1']],
    [{ state: 'not-listed:IND' }, ['p23.a1']],
    [{ state: 'listed:IND' }, []],
    [{ organ: 'SCO-CHS' }, []],
    [{ year: '2018', type: 'chair' }, ['p02.a1']],
    [{ year: '2019' }, []],
    [{ meeting: beijing, type: 'nominate' }, ['p25.a2']],
  ] as const)('acts asked by %o are %o', async (asked, ids) => {
    const found = await asPublic(tx => acts(tx, { ...anyAct, ...asked }))
    expect(found.items.map(each => each.id)).toEqual(ids)
  })
})

describe('the views of a text for members', () => {
  let fresh: FreshDatabase
  beforeAll(async () => {
    fresh = await freshDatabase()
    await recorded(concordOn(fresh), { ...seed, audience: 'members' })
  })
  afterAll(() => fresh.close())

  /** Without the meetings that the profile knows, so that what a text announces is not known anyway. */
  const unknowing = { ...sco, meetings: [] }
  const queries = {
    recordedMeeting: tx => recordedMeeting(tx, sco, beijing),
    meetingLines: async tx => (await meetingLines(tx, sco)).filter(line => line.recorded.length > 0),
    announced: tx => meetingLines(tx, unknowing),
    openFollowUps: tx => openFollowUps(tx, sco),
    search: async tx => (await search(tx, { ...anywhere, words: '合作' })).hits,
    counts: async tx => Object.keys((await search(tx, anywhere)).counts.act),
    acts: async tx => (await acts(tx, anyAct)).items,
    attendances: tx => attendances(tx, 'SCO'),
    instrumentMentions: tx => instrumentMentions(tx, 'SCO'),
    candidacies: tx => candidacies(tx, 'SCO'),
    postTerms: async tx => (await postTerms(tx, sco)).filter(term => term.meeting !== null),
    sourceOf: tx => sourceOf(tx, seedReading.source.sha256),
  } satisfies Record<string, Parameters<typeof asReader<unknown>>[2]>

  test.each(Object.entries(queries))(
    '%s shows the public and members of other bodies nothing of a text for members, and its members all of it',
    async (_, query) => {
      expect(isNothing(await asReader<unknown>(fresh.database, ['public', 'observers'], query))).toBe(true)
      expect(isNothing(await asReader<unknown>(fresh.database, [], query))).toBe(true)
      expect(isNothing(await asReader<unknown>(fresh.database, memberOf('EXERCISE'), query))).toBe(true)
      expect(isNothing(await asReader<unknown>(fresh.database, memberOf('SCO'), query))).toBe(false)
    },
  )
})
