import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import type { Kysely } from 'kysely'
import pg from 'pg'
import { afterAll } from 'vitest'
import { type Embedded, openEmbedded } from './embedded.ts'
import { isAlive } from './is-alive.ts'
import { migrate } from './migrate.ts'
import { connectDatabase } from './open.ts'
import type { Tables } from './tables.ts'

export type FreshDatabase = {
  readonly database: Kysely<Tables>
  readonly url: string
  readonly close: () => Promise<void>
}

/** One server for all tests of a user: the first test file starts it, the last one stops it, the next one finds it. */
const dataFolder = join(tmpdir(), `concord-tests-${userInfo().username}`)

let embedded: Promise<Embedded> | undefined

// Registered before any hook of the test file itself, so it runs after all of them.
afterAll(async () => await (await embedded)?.close())

/** The address of the server's own database, `postgres` or whichever the environment names. */
async function serverUrl(): Promise<string> {
  const given = process.env.CONCORD_TEST_DATABASE_URL
  if (given) return given
  embedded ??= openEmbedded({ dataFolder, as: 'command' })
  const { user, password, host, port } = (await embedded).login()
  return `postgres://${user}:${password}@${host}:${port}/postgres`
}

const named = (url: string, database: string): string => {
  const address = new URL(url)
  address.pathname = `/${database}`
  return address.href
}

/** Whatever may change the tables is part of the template's name. */
function templateName(): string {
  const folders = [import.meta.dirname, join(import.meta.dirname, 'migrations')]
  const files = folders.flatMap(folder => readdirSync(folder).map(name => join(folder, name)))
  const hash = createHash('sha256')
  for (const file of files.filter(name => name.endsWith('.ts')).toSorted()) hash.update(readFileSync(file))
  return `concord_template_${hash.digest('hex').slice(0, 16)}`
}

async function asAdministrator<Answer>(
  url: string,
  work: (client: pg.Client) => Promise<Answer>,
): Promise<Answer> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

const names = async (client: pg.Client, like: string): Promise<readonly string[]> =>
  (
    await client.query<{ datname: string }>('select datname from pg_database where datname like $1', [like])
  ).rows.map(row => row.datname)

/** Databases of test processes that were killed, and templates of older migrations but for the last few. */
async function sweep(client: pg.Client): Promise<void> {
  const tests = (await names(client, 'concord\\_test\\_%')).filter(
    name => !isAlive(Number(name.split('_')[2])),
  )
  const templates = await names(client, 'concord\\_template\\_%')
  const half = templates.filter(name => name.endsWith('_making'))
  for (const name of [...tests, ...half, ...(templates.length > 12 ? templates : [])])
    await client.query(`drop database if exists ${name} with (force)`).catch(() => undefined)
}

/** A migrated database to copy, made by whichever test process comes first; the others wait for its lock. */
async function prepareTemplate(url: string, template: string): Promise<void> {
  await asAdministrator(url, async client => {
    await client.query('select pg_advisory_lock(5714004)')
    if ((await names(client, template)).length > 0) return
    await sweep(client)
    await client.query(`create database ${template}_making encoding 'UTF8' template template0`)
    const opened = await connectDatabase({ url: named(url, `${template}_making`), dataFolder, as: 'command' })
    try {
      await migrate(opened.database)
    } finally {
      await opened.close()
    }
    await client.query(`alter database ${template}_making rename to ${template}`)
  })
}

let ready: Promise<{ url: string; template: string }> | undefined

async function prepare(): Promise<{ url: string; template: string }> {
  const url = await serverUrl()
  const template = templateName()
  await prepareTemplate(url, template)
  return { url, template }
}

let made = 0

/** A migrated database of its own, empty, on the server that the tests run on; gone when closed. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const { url, template } = await (ready ??= prepare())
  made += 1
  const name = `concord_test_${process.pid}_${made}`
  await asAdministrator(url, client => client.query(`create database ${name} template ${template}`))
  const opened = await connectDatabase({ url: named(url, name), dataFolder, as: 'command' })
  const close = async (): Promise<void> => {
    await opened.close()
    await asAdministrator(url, client => client.query(`drop database if exists ${name} with (force)`))
  }
  return { database: opened.database, url: named(url, name), close }
}
