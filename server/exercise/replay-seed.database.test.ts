import { readFile } from 'node:fs/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { membersOn } from '../../core/body/members-on.ts'
import { decisionsAggregate } from '../../core/decision/decision-register-aggregate.ts'
import { meetingAggregate } from '../../core/meeting/meeting-aggregate.ts'
import { asAuditor } from '../database/audience.ts'
import { recordDemonstration } from '../demonstration.ts'
import { openTestServer, type TestServer } from '../http.fixture.ts'
import { decisionsStream, meetingStream } from '../streams.ts'
import { replaySeed, type Replayed } from './replay-seed.ts'

const file = new URL('../../demonstration/sco-cfm-2018-04-24.zh.txt', import.meta.url)

let replayed: TestServer
let imported: TestServer
let done: Replayed | 'already-there' | undefined
beforeAll(async () => {
  ;[replayed, imported] = await Promise.all([openTestServer(), openTestServer()])
  done = await replaySeed(replayed.concord, await readFile(file))
  await recordDemonstration(imported.concord)
}, 120_000)
afterAll(async () => {
  await replayed?.close()
  await imported?.close()
})

const tables = ['texts', 'paragraphs', 'acts', 'attendance', 'outcomes', 'addresses'] as const

/** Everything in a record table but when it was recorded and where in the journal. */
async function rowsOf({ concord }: TestServer, table: (typeof tables)[number]) {
  const { rows } = await asAuditor(concord.database, tx =>
    sql<Record<string, unknown>>`select * from ${sql.table(table)} where body = 'SCO'`.execute(tx),
  )
  const beside = ['position']
  const bare = rows.map(row => JSON.stringify(Object.entries(row).filter(([name]) => !beside.includes(name))))
  return bare.toSorted()
}

test('the seed replayed act by act is the same record as its import, row by row', async () => {
  for (const table of tables) {
    const rows = await rowsOf(replayed, table)
    expect(rows.length, table).toBeGreaterThan(0)
    expect(rows, table).toEqual(await rowsOf(imported, table))
  }
})

const replayedDone = (): Replayed => {
  if (done === undefined || done === 'already-there') throw new Error('It was not replayed')
  return done
}

test('M39: what the acts say stands in the text word for word; what was considered and discussed it says at more length', () => {
  const { meeting, acts, standing, otherwise } = replayedDone()
  expect({ meeting, acts }).toEqual({ meeting: 'sco/cfm/2018-04-24', acts: 20 })
  expect(standing).toHaveLength(9)
  expect(standing.at(3)).toBe('中华人民共和国主席习近平集体会见了代表团团长。')
  expect(standing.join('')).toContain(
    '外长们批准了关于上合组织秘书处过去一年工作的报告,通过了关于本组织过去一年工作的报告草案,听取了',
  )
  expect(otherwise.map(sentence => sentence.slice(0, 6))).toEqual(['外长们研究了', '外长们讨论了'])
})

async function registerIn({ concord }: TestServer) {
  const stream = decisionsStream('SCO', 'SCO-CFM')
  return [...(await concord.journal.folded(decisionsAggregate, stream)).thing.decisions.values()]
}

test('M14, M37: two texts of p07 are adopted in principle, the series of p27 has no number, and no gavel is claimed', async () => {
  const decisions = await registerIn(replayed)
  const inPrinciple = decisions.filter(({ act }) => act === 'adopt-in-principle')
  expect(inPrinciple.map(({ recorded, draft }) => [recorded?.paragraph, draft])).toEqual([
    [7, true],
    [7, true],
  ])
  expect(decisions.filter(({ recorded }) => recorded?.paragraph === 27)).toHaveLength(1)
  for (const { stage, adoption, put, votes, objections, waivers } of decisions) {
    expect(stage).toBe('adopted')
    expect([adoption, put, votes, objections, waivers]).toEqual([null, null, {}, [], []])
  }
})

test('M11, M32: eight members were there, and the statement of p23 stands in the name of the six that it lists', async () => {
  const decisions = await registerIn(replayed)
  const named = decisions.flatMap(({ scope }) => (scope.kind === 'named' ? [scope.states] : []))
  expect(named).toEqual([['KAZ', 'KGZ', 'PAK', 'RUS', 'TJK', 'UZB']])
  const stream = meetingStream('SCO', 'cfm-2018-04-24')
  const { thing: meeting } = await replayed.concord.journal.folded(meetingAggregate, stream)
  expect(meeting).toMatchObject({ stage: 'closed', convened: null, sittings: [], notified: {}, waivers: [] })
  expect(meeting.events).toMatchObject([{ kind: 'reception', on: null }])
  expect(meeting.delegations).toHaveLength(8)
  const sco = replayed.concord.profiles.find(({ profile }) => profile.id === 'SCO')?.profile
  expect(['2017-06-08', '2018-04-24'].map(day => sco && membersOn(sco, day).length)).toEqual([6, 8])
})

test('replayed again, nothing is recorded twice', async () => {
  const before = await replayed.concord.journal.count()
  expect(await replaySeed(replayed.concord, await readFile(file))).toBe('already-there')
  expect(await replayed.concord.journal.count()).toBe(before)
})
