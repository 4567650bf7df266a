import pg from 'pg'
import { trouble } from './trouble.ts'

/** What a database server says of itself and of our login. */
export type Standing = {
  readonly version: string
  readonly major: number
  readonly encoding: string
  readonly database: string
  readonly login: string
  /** Row-level security does not bind the login. */
  readonly unbound: boolean
  /** Whom the tables of Concord belong to, once there are any. */
  readonly owner: string | null
}

export async function standingOf(client: pg.ClientBase): Promise<Standing> {
  const asked = await client.query<Standing>(`
    select current_setting('server_version') as version,
      current_setting('server_version_num')::integer / 10000 as major,
      current_setting('server_encoding') as encoding,
      current_database() as database,
      session_user as login,
      (select rolsuper or rolbypassrls from pg_roles where rolname = session_user) as unbound,
      (select pg_get_userbyid(relowner) from pg_class where oid = to_regclass('journal')) as owner`)
  const [standing] = asked.rows
  if (!standing) throw new Error('The server says nothing of itself')
  return standing
}

/** The servers that Concord works with: PostgreSQL 15 and later, and a database in UTF-8. */
export function assertServer({ major, version, encoding, database }: Standing): void {
  if (major < 15) throw trouble('old-server', { version })
  if (encoding !== 'UTF8') throw trouble('wrong-encoding', { encoding, database })
}

/** Made without a login and without rights over others; whoever makes it at the same moment is as good. */
async function createRole(client: pg.ClientBase): Promise<void> {
  const found = await client.query("select from pg_roles where rolname = 'concord'")
  if (found.rowCount) return
  await client.query('create role concord nologin').catch(() => undefined)
  await client.query('grant concord to current_user').catch(() => undefined)
}

/** Whether the login may act as a role; from version 16 on, membership alone does not say so. */
const mayBecome = async (client: pg.ClientBase, role: string): Promise<boolean> =>
  await client.query(`set role ${pg.escapeIdentifier(role)}`).then(
    () => true,
    () => false,
  )

async function assertBound(client: pg.ClientBase, role: string): Promise<void> {
  const asked = await client.query('select from pg_roles where rolname = $1 and (rolsuper or rolbypassrls)', [
    role,
  ])
  if (asked.rowCount) throw trouble('role-sees-everything', { role })
}

/** Two processes that grant at once would disturb each other, so one waits for the other. */
async function grant(client: pg.ClientBase, { database }: Standing, role: string): Promise<void> {
  await client.query('select pg_advisory_lock(5714003)')
  await client.query(`grant all on schema public to ${pg.escapeIdentifier(role)}`)
  await client.query(
    `grant create, temporary on database ${pg.escapeIdentifier(database)} to ${pg.escapeIdentifier(role)}`,
  )
  await client.query('select pg_advisory_unlock(5714003)')
}

const mayCreate = async (client: pg.ClientBase, role: string): Promise<boolean> =>
  (await client.query("select from pg_roles where has_schema_privilege($1, 'public', 'create')", [role]))
    .rowCount !== 0

/**
 * The role that Concord's sessions work as, never one that row-level security does not bind: whoever owns the tables,
 * else the login itself where it is bound, else `concord`, made on the spot.
 */
export async function settleRole(client: pg.ClientBase, standing: Standing): Promise<string> {
  const role = standing.owner ?? (standing.unbound ? 'concord' : standing.login)
  if (role === 'concord' && standing.unbound) await createRole(client)
  await assertBound(client, role)
  if (!(await mayBecome(client, role))) throw trouble('sees-everything', { login: standing.login })
  await client.query('reset role')
  if (!(await mayCreate(client, role))) await grant(client, standing, role).catch(() => undefined)
  if (!(await mayCreate(client, role))) throw trouble('may-not-create', { role, database: standing.database })
  return role
}
