import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listenOn } from '../database/listen.ts'
import { insertion, openTable, place, type Table } from '../drafting.fixture.ts'
import { buildHttp } from '../http.ts'
import { openJournal } from '../journal.ts'
import { recordDemonstration } from '../demonstration.ts'
import { views } from '../views/views.ts'

type Told = { readonly id: number; readonly event: string; readonly data: string }

/** A browser's part: what it has been told so far, and waiting for more. */
type Ears = {
  readonly told: Told[]
  readonly status: number
  readonly ended: Promise<void>
  readonly leave: () => void
}

let table: Table
let origin: string
beforeAll(async () => {
  table = await openTable()
  origin = await table.app.listen({ host: '127.0.0.1', port: 0 })
})
afterAll(async () => {
  // What the caller keeps open for its next request is none of the server's.
  table?.app.server.closeAllConnections()
  await table?.close()
})

const fieldOf = (block: string, name: string): string =>
  block
    .split('\n')
    .find(line => line.startsWith(`${name}: `))
    ?.slice(name.length + 2) ?? ''

async function listen(
  cookie: string | null,
  path: string,
  headers: Record<string, string> = {},
  from = origin,
): Promise<Ears> {
  const ending = new AbortController()
  const reply = await fetch(`${from}${path}`, {
    headers: { ...headers, ...(cookie ? { cookie } : {}) },
    signal: ending.signal,
  })
  const told: Told[] = []
  const read = async () => {
    let waiting = ''
    for await (const bytes of reply.body ?? []) {
      waiting += Buffer.from(bytes).toString()
      const blocks = waiting.split('\n\n')
      waiting = blocks.pop() ?? ''
      for (const block of blocks)
        if (block.includes('data: '))
          told.push({
            id: Number(fieldOf(block, 'id')),
            event: fieldOf(block, 'event'),
            data: fieldOf(block, 'data'),
          })
    }
  }
  const ended = read().catch(() => undefined)
  return { told, status: reply.status, ended, leave: () => ending.abort() }
}

const until = async (holds: () => boolean): Promise<void> => {
  for (let waited = 0; !holds(); waited += 10) {
    if (waited > 5_000) throw new Error('It did not come')
    await new Promise(resolve => setTimeout(resolve, 10))
  }
}
const isReady = ({ told }: Ears) => told.some(({ event }) => event === 'ready')
const acts = ({ told }: Ears) => told.filter(({ event }) => event === 'act')
const follow = '/api/live?body=exercise&draft=lanterns'

async function heardBy(...asked: Parameters<typeof listen>): Promise<Ears> {
  const ears = await listen(...asked)
  await until(() => isReady(ears))
  return ears
}

describe('who follows a draft', () => {
  test('hears of each act as it is recorded, with its content and its position', async () => {
    const ears = await heardBy(table.seats.bravo, follow)
    const { position } = (await table.act(table.seats.alfa, insertion('heard'))).json<{ position: number }>()
    await until(() => acts(ears).length > 0)
    const [{ id, data } = { id: 0, data: '{}' }] = acts(ears)
    expect(id).toBe(position)
    expect(JSON.parse(data)).toMatchObject({
      type: 'ProposalSubmitted',
      state: 'XAL',
      content: { id: 'heard' },
    })
    ears.leave()
  })

  test('after a lost connection gets what was missed, each once and in order, then hears on', async () => {
    const ears = await heardBy(table.seats.bravo, follow)
    await table.act(table.seats.alfa, insertion('before'))
    await until(() => acts(ears).length > 0)
    const last = String(acts(ears).at(-1)?.id)
    ears.leave()
    await ears.ended
    for (const id of ['missed-1', 'missed-2']) await table.act(table.seats.alfa, insertion(id))
    const again = await heardBy(table.seats.bravo, follow, { 'last-event-id': last })
    await table.act(table.seats.alfa, insertion('after'))
    await until(() => acts(again).length > 2)
    const heard = acts(again).map(({ data }) => JSON.parse(data).content.id)
    expect(heard).toEqual(['missed-1', 'missed-2', 'after'])
    again.leave()
  })

  test('from the position of the page on misses nothing in between', async () => {
    const opened = await table.as(table.seats.charlie, { url: place })
    const { position } = opened.json<{ position: number }>()
    await table.act(table.seats.alfa, insertion('between'))
    const ears = await heardBy(table.seats.charlie, `${follow}&after=${position}`)
    expect(acts(ears).map(({ data }) => JSON.parse(data).content.id)).toEqual(['between'])
    ears.leave()
  })

  test('hears of what another process records', async () => {
    const ears = await heardBy(table.seats.chair, follow)
    const other = openJournal(table.concord.database, views)
    const stream = 'draft:EXERCISE:lanterns'
    const expected = (await other.stream(stream)).length
    const actor = { seat: 'chair', capacity: 'chair', state: null } as const
    await other.append({
      stream,
      expected,
      actor,
      acts: [
        { type: 'PackageClauseSet', audience: 'members', content: { to: 'off', agreed: [], agreedBy: [] } },
      ],
    })
    await until(() => acts(ears).length > 0)
    await other.close()
    ears.leave()
  })

  test('never is nobody, nor an observer: there is no such draft', async () => {
    for (const cookie of [null, table.seats.observer]) expect((await listen(cookie, follow)).status).toBe(404)
  })

  test('never is a seat of another body', async () => {
    const ears = await listen(await table.seat('delegation:KAZ', 'sco'), follow)
    expect(ears.status).toBe(404)
  })
})

describe('who listens to all', () => {
  test('learns of what the seat may read, without its words; others of nothing but what is public', async () => {
    const member = await heardBy(table.seats.alfa, '/api/live')
    const others = await Promise.all([
      heardBy(null, '/api/live?after=0'),
      heardBy(table.seats.observer, '/api/live?after=0'),
      heardBy(await table.seat('delegation:KAZ', 'sco'), '/api/live?after=0'),
    ])
    await table.act(table.seats.alfa, insertion('for-members'))
    await recordDemonstration(table.concord)
    await until(() => [member, ...others].every(ears => acts(ears).length > 0))
    expect(acts(member).map(({ data }) => JSON.parse(data).type)).toEqual([
      'ProposalSubmitted',
      'CommuniqueRecorded',
    ])
    expect(acts(member).every(({ data }) => !('content' in JSON.parse(data)))).toBe(true)
    for (const ears of others) {
      expect(acts(ears).map(({ data }) => JSON.parse(data).type)).toEqual(['CommuniqueRecorded'])
      expect(JSON.stringify(ears.told)).not.toContain('draft:')
    }
    for (const ears of [member, ...others]) ears.leave()
  })
})

test('a seat that is left or revoked hears nothing that is recorded after the reply', async () => {
  const change = (cookie: string) =>
    table.as(cookie, { method: 'POST', url: '/api/seats', payload: { body: 'exercise', seat: 'observer' } })
  const left = await table.seat('delegation:XDE', 'exercise')
  const revoked = await table.seat('delegation:XDE', 'exercise')
  const { signIn } = (await table.as(revoked, { url: '/api/reader' })).json<{ signIn: string }>()
  const all = [await heardBy(left, follow), await heardBy(revoked, follow)]
  expect((await change(left)).statusCode).toBe(201)
  await table.as(table.seats.secretariat, { method: 'DELETE', url: `/api/sign-ins/${signIn}` })
  const begun = performance.now()
  const control = await heardBy(table.seats.bravo, follow)
  await table.act(table.seats.alfa, insertion('after-leaving'))
  await until(() => acts(control).length > 0)
  await Promise.all(all.map(({ ended }) => ended))
  expect(performance.now() - begun).toBeLessThan(5_000)
  expect(all.flatMap(acts)).toEqual([])
  control.leave()
})

test('a sign-in that ends in one process hears nothing more in another', async () => {
  const pool = new pg.Pool({ connectionString: table.url })
  const database = table.concord.database.withoutPlugins()
  const other = await buildHttp({ ...table.concord, database, listen: listenOn(pool) })
  const cookie = await table.seat('delegation:XDE', 'exercise')
  const ears = await heardBy(cookie, follow, {}, await other.listen({ host: '127.0.0.1', port: 0 }))
  const begun = performance.now()
  const payload = { body: 'exercise', seat: 'observer' }
  await table.as(cookie, { method: 'POST', url: '/api/seats', payload })
  await ears.ended
  expect(performance.now() - begun).toBeLessThan(5_000)
  await other.close()
  await pool.end()
})

test('closing the door ends every screen, at once', async () => {
  const second = await table.door('demonstration')
  const address = await second.listen({ host: '127.0.0.1', port: 0 })
  const ears = await heardBy(null, '/api/live', {}, address)
  const begun = performance.now()
  await second.close()
  await ears.ended
  expect(performance.now() - begun).toBeLessThan(5_000)
})
