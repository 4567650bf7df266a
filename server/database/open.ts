import { Kysely, CompiledQuery, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Words } from '../../core/language.ts'
import { type Embedded, type Login, openEmbedded } from './embedded.ts'
import { type Listen, listenOn } from './listen.ts'
import { migrate } from './migrate.ts'
import { assertServer, settleRole, standingOf } from './server-checks.ts'
import type { Tables } from './tables.ts'
import { trouble } from './trouble.ts'
import { types } from './column-types.ts'

export type DatabaseSettings = {
  /** A PostgreSQL server; `null` for the embedded one of the data folder. */
  readonly url: string | null
  readonly dataFolder: string
  readonly as: 'server' | 'command'
  /** Told in a sentence what an operator should know. */
  readonly say?: (words: Words) => void
}

export type OpenedDatabase = {
  readonly database: Kysely<Tables>
  /** Where it is, without a password. */
  readonly where: string
  readonly connections: () => Connections
  readonly listen: Listen
  readonly close: () => Promise<void>
}

/** Connections of this process to the database, and how many queries wait for one. */
export type Connections = { readonly total: number; readonly idle: number; readonly waiting: number }

/** Opens the database and brings its tables up to date. What an operator must settle first is thrown as trouble. */
export async function openDatabase(settings: DatabaseSettings): Promise<OpenedDatabase> {
  const connected = await connectDatabase(settings)
  try {
    await migrate(connected.database)
    return connected
  } catch (error) {
    await connected.close()
    throw error
  }
}

/** Opens the database as it is. */
export async function connectDatabase(settings: DatabaseSettings): Promise<OpenedDatabase> {
  return settings.url === null ? await connectEmbedded(settings) : await connectUrl(settings.url, settings.as)
}

async function connectEmbedded(settings: DatabaseSettings): Promise<OpenedDatabase> {
  const pools: pg.Pool[] = []
  const moved = (login: Login) => {
    for (const pool of pools) pool.options.port = login.port
  }
  const embedded = await openEmbedded({ ...settings, moved })
  try {
    const { pool, database } = await openPool({ ...embedded.login(), database: 'concord' }, settings.as)
    pools.push(pool)
    const close = async (): Promise<void> => {
      await database.destroy()
      await embedded.close()
    }
    const listen = listenOn(pool)
    return { database, where: whereIs(embedded), connections: connectionsOf(pool), listen, close }
  } catch (error) {
    await embedded.close()
    throw error
  }
}

const whereIs = ({ home, login }: Embedded): string => `${home.cluster} (127.0.0.1:${login().port})`

const withoutPassword = (url: string): string =>
  url.replace(/\/\/([^:@/]*)(?::[^@/]*)?@/, '//$1@').replace(/\?.*$/, '')

async function connectUrl(url: string, as: string): Promise<OpenedDatabase> {
  const { pool, database } = await openPool({ connectionString: url }, as)
  const close = () => database.destroy()
  const listen = listenOn(pool)
  return { database, where: withoutPassword(url), connections: connectionsOf(pool), listen, close }
}

const connectionsOf = (pool: pg.Pool) => (): Connections => ({
  total: pool.totalCount,
  idle: pool.idleCount,
  waiting: pool.waitingCount,
})

const reasonOf = (error: unknown): string =>
  error instanceof AggregateError
    ? reasonOf(error.errors[0])
    : error instanceof Error
      ? error.message
      : String(error)

/** Looks at the server once, on a connection of its own, and settles the role before any query is asked. */
async function roleFor(config: pg.ClientConfig): Promise<string> {
  const client = new pg.Client(config)
  try {
    await client.connect().catch((error: unknown) => {
      throw trouble('unreachable', {
        where: withoutPassword(config.connectionString ?? ''),
        reason: reasonOf(error),
      })
    })
    const standing = await standingOf(client)
    assertServer(standing)
    return await settleRole(client, standing)
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function openPool(login: pg.ClientConfig, as: string) {
  const config = {
    ...login,
    types,
    application_name: `concord ${as} ${process.pid}`,
    connectionTimeoutMillis: 10_000,
  }
  const role = await roleFor(config)
  const pool = new pg.Pool({ ...config, max: 20, idleTimeoutMillis: 60_000, keepAlive: true })
  // A connection that breaks, idle or between two queries of a transaction, is replaced; whoever asks is told by the
  // query. Without a listener the driver would end the process.
  pool.on('error', () => undefined).on('connect', client => client.on('error', () => undefined))
  const setRole = CompiledQuery.raw(`set role ${pg.escapeIdentifier(role)}`)
  const dialect = new PostgresDialect({
    pool,
    onCreateConnection: async connection => void (await connection.executeQuery(setRole)),
  })
  return { pool, database: new Kysely<Tables>({ dialect }) }
}
