import { existsSync, statSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { resolve } from 'node:path'
import { sql } from 'kysely'
import type { Words } from '../core/language.ts'
import { pendingMigrations } from '../server/database/migrate.ts'
import { connectDatabase, type OpenedDatabase } from '../server/database/open.ts'
import {
  hasDatabase,
  type Home,
  isElsewhere,
  passwordFile,
  settleHome,
} from '../server/database/postgres-home.ts'
import { isTrouble } from '../server/database/trouble.ts'
import { doctorWords as words } from './doctor-words.ts'

/** One thing looked at: what is so, and what to do if it should not be. */
export type Check = { readonly name: string; readonly says: Words; readonly todo: Words | null }

const well = (name: string, says: Words): Check => ({ name, says, todo: null })
const ill = (name: string, says: Words, todo: Words): Check => ({ name, says, todo })
const either = (isWell: boolean, name: string, says: Words, todo: Words): Check =>
  isWell ? well(name, says) : ill(name, says, todo)

/** Trouble is what a doctor is for; anything else is a defect. */
function asCheck(name: string, error: unknown): Check {
  if (isTrouble(error)) return ill(name, error.words, error.hint)
  throw error
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

export const checkNode = (): Check =>
  either(
    major > 20 || (major === 20 && minor >= 19),
    'node',
    words.node(process.versions.node),
    words.upgradeNode,
  )

const gigabytes = (bytes: number): string => (bytes / 1e9).toFixed(1)

async function checkDisk(folder: string): Promise<Check> {
  const { bavail, bsize } = await statfs(folder)
  const free = bavail * bsize
  return either(free > 1e9, 'disk', words.disk(gigabytes(free), folder), words.freeDisk)
}

function checkPassword(home: Home): Check {
  const file = passwordFile(home)
  const closed = !existsSync(file) || (statSync(file).mode & 0o077) === 0
  return either(
    closed,
    'password',
    closed ? words.passwordClosed : words.passwordOpen(file),
    words.closePassword(file),
  )
}

const checkUser = (home: Home): Check =>
  well('user', isElsewhere(home) ? words.elsewhere(home.folder, home.cluster) : words.runs[home.as.how])

/** What concerns only the embedded PostgreSQL. A data folder that is not there yet is not made. */
export async function checkEmbedded(dataFolder: string): Promise<readonly Check[]> {
  const folder = resolve(dataFolder)
  if (!existsSync(folder)) return [well('data-folder', words.notYet(folder))]
  try {
    const home = await settleHome(folder)
    const programs = well('programs', words.programs(home.binaries.version, home.binaries.native))
    return [
      programs,
      well('data-folder', words.folder(home.folder)),
      checkUser(home),
      checkPassword(home),
      await checkDisk(home.folder),
    ]
  } catch (error) {
    return [asCheck('data-folder', error)]
  }
}

type Server = {
  readonly version: string
  readonly major: number
  readonly encoding: string
  readonly role: string
  readonly durable: boolean
  readonly serving: string | null
}

async function askServer({ database }: OpenedDatabase): Promise<Server> {
  const asked = await sql<Server>`
    select current_setting('server_version') as version,
      current_setting('server_version_num')::integer / 10000 as major,
      current_setting('server_encoding') as encoding,
      current_user as role,
      current_setting('fsync') = 'on' and current_setting('full_page_writes') = 'on'
        and current_setting('synchronous_commit') not in ('off', 'local') as durable,
      (select max(application_name) from pg_stat_activity where application_name ~ '^concord server [0-9]+$') as serving
    `.execute(database)
  const [server] = asked.rows
  if (!server) throw new Error('The server says nothing of itself')
  return server
}

async function checkTables(opened: OpenedDatabase): Promise<readonly Check[]> {
  const pending = await pendingMigrations(opened.database)
  if (pending.length > 0) return [ill('migrations', words.pending(pending), words.startOnce)]
  const head = await opened.database.selectFrom('journal_head').select('position').executeTakeFirst()
  return [
    well('migrations', words.upToDate),
    head ? well('journal', words.journal(head.position)) : ill('journal', words.noHead, words.restore),
  ]
}

async function checksOf(opened: OpenedDatabase): Promise<readonly Check[]> {
  const server = await askServer(opened)
  const pid = server.serving?.split(' ').at(-1)
  return [
    well('database', words.database(opened.where)),
    either(server.major <= 18, 'version', words.version(server.version), words.untested),
    well('encoding', words.encoding(server.encoding)),
    well('role', words.role(server.role)),
    either(
      server.durable,
      'durability',
      server.durable ? words.durable : words.notDurable,
      words.makeDurable,
    ),
    well('lock', pid === undefined ? words.nobodyServes : words.serves(pid)),
    ...(await checkTables(opened)),
  ]
}

/** What concerns any database: it is opened as it is, beside a server if one runs, and no row of it is changed. */
export async function checkDatabase(url: string | null, dataFolder: string): Promise<readonly Check[]> {
  if (url === null && !(await hasDatabase(dataFolder))) return [well('database', words.noneYet)]
  try {
    const opened = await connectDatabase({ url, dataFolder, as: 'command' })
    try {
      return await checksOf(opened)
    } finally {
      await opened.close()
    }
  } catch (error) {
    return [asCheck('database', error)]
  }
}
