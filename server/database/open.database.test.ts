import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asOperator, asReader } from './audience.ts'
import { type FreshDatabase, freshDatabase } from './fresh-database.fixture.ts'
import { pendingMigrations } from './migrate.ts'
import { connectDatabase, openDatabase } from './open.ts'

const settings = { dataFolder: '/nowhere', as: 'command' } as const
const bare = `concord_test_${process.pid}_bare`
const ascii = `concord_test_${process.pid}_ascii`
const plain = `concord_plain_${process.pid}`
const bypassing = `concord_bypassing_${process.pid}`

let fresh: FreshDatabase
let administrator: pg.Client

const urlOf = (database: string, login?: string): string => {
  const url = new URL(fresh.url)
  url.pathname = `/${database}`
  if (login !== undefined) Object.assign(url, { username: login, password: 'secret' })
  return url.href
}
const run = async (...statements: readonly string[]) => {
  for (const statement of statements) await administrator.query(statement)
}

beforeAll(async () => {
  fresh = await freshDatabase()
  administrator = new pg.Client(fresh.url)
  await administrator.connect()
  await run(
    `create role ${plain} login password 'secret'`,
    `create role ${bypassing} login bypassrls password 'secret'`,
    `create database ${bare} owner ${plain} encoding 'UTF8' template template0`,
    `create database ${ascii} encoding 'SQL_ASCII' locale 'C' template template0`,
  )
})
afterAll(async () => {
  await run(`drop database if exists ${bare} with (force)`, `drop database if exists ${ascii} with (force)`)
  await run(`drop owned by ${bypassing}`, `drop role ${plain}, ${bypassing}`)
  await administrator.end()
  await fresh.close()
})

const entry = sql`
  insert into journal (position, stream, version, type, at, actor, capacity, audience, body, salt, leaf)
  select position + 1, 'kept', position + 1, 'Said', now(), 'x', 'public', 'secretariat', '{}', sha256('a'), sha256('b')
  from journal_head`

describe('a database named by its address', () => {
  test('is migrated by as many processes as start at once', async () => {
    const opened = await Promise.all(
      Array.from({ length: 4 }, () => openDatabase({ ...settings, url: urlOf(bare, plain) })),
    )
    for (const one of opened) expect(await pendingMigrations(one.database)).toEqual([])
    for (const one of opened) await one.close()
  })

  test('whose login is an ordinary owner hides from it what is not for the reader', async () => {
    const { database, close } = await openDatabase({ ...settings, url: urlOf(bare, plain) })
    await asOperator(database, tx => entry.execute(tx))
    const seen = await asReader(database, ['public', 'members'], tx =>
      tx.selectFrom('journal').selectAll().execute(),
    )
    expect(seen).toEqual([])
    expect(await database.selectFrom('journal').selectAll().execute()).toEqual([])
    await close()
  })

  test('whose login is a superuser is used as a role that row-level security binds', async () => {
    const { database, close } = await openDatabase({ ...settings, url: urlOf(bare) })
    const role = await sql<{ role: string }>`select current_user as role`.execute(database)
    expect(role.rows).toEqual([{ role: plain }])
    expect(await database.selectFrom('journal').selectAll().execute()).toEqual([])
    await close()
    const other = await sql<{ role: string }>`select current_user as role`.execute(fresh.database)
    expect(other.rows).toEqual([{ role: 'concord' }])
  })

  test('whose login passes over row-level security is refused until it may work as a bound role', async () => {
    const url = urlOf(new URL(fresh.url).pathname.slice(1), bypassing)
    await expect(openDatabase({ ...settings, url })).rejects.toMatchObject({
      code: 'sees-everything',
      hint: { en: expect.stringContaining(`grant concord to ${bypassing}`) },
    })
    await run(`grant concord to ${bypassing}`)
    const { database, close } = await openDatabase({ ...settings, url })
    await asOperator(database, tx => entry.execute(tx))
    expect(await database.selectFrom('journal').selectAll().execute()).toEqual([])
    await close()
  })

  test('in another encoding is refused', async () => {
    await expect(openDatabase({ ...settings, url: urlOf(ascii) })).rejects.toMatchObject({
      code: 'wrong-encoding',
      message: `The database “${ascii}” is encoded in SQL_ASCII; Concord needs UTF8.`,
    })
  })

  test('that cannot be reached is named without its password', async () => {
    const url = 'postgres://somebody:secret@127.0.0.1:1/council'
    const refused = await connectDatabase({ ...settings, url }).catch((error: unknown) => error)
    expect(refused).toMatchObject({ code: 'unreachable' })
    expect(String(refused)).toContain('somebody@127.0.0.1:1/council')
    expect(JSON.stringify(refused)).not.toContain('secret')
  })

  test('whose tables a newer Concord made is refused', async () => {
    await sql`insert into kysely_migration values ('9999-later', '2030-01-01')`.execute(fresh.database)
    await expect(openDatabase({ ...settings, url: fresh.url })).rejects.toMatchObject({
      code: 'newer-tables',
    })
    await sql`delete from kysely_migration where name = '9999-later'`.execute(fresh.database)
  })

  test('gives bigints as numbers, dates as the text they are, and refuses a bigint that a number cannot hold', async () => {
    const read = await sql`select 9007199254740991::bigint as most, date '2018-04-24' as day`.execute(
      fresh.database,
    )
    expect(read.rows).toEqual([{ most: Number.MAX_SAFE_INTEGER, day: '2018-04-24' }])
    await expect(sql`select 9007199254740993::bigint`.execute(fresh.database)).rejects.toThrow(
      'more than a number',
    )
  })
})
