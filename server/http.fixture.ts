import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import type { Concord } from './concord.ts'
import { type FreshDatabase, freshDatabase } from './database/fresh-database.fixture.ts'
import { buildHttp } from './http.ts'
import type { HttpSettings } from './http/settings.ts'
import { openJournal } from './journal.ts'
import { loadProfiles } from './profile.ts'
import { profilesFolder } from './profiles-folder.ts'
import { views } from './views/views.ts'

/** A Concord on a fresh database, with its door. */
export type TestServer = {
  readonly concord: Concord
  readonly app: FastifyInstance
  /** The address of its database, with the login of the tests, which no policy binds. */
  readonly url: string
  /** A second door to the same Concord, run otherwise. */
  readonly door: (mode: Concord['mode'], settings?: Partial<HttpSettings>) => Promise<FastifyInstance>
  /** The cookie of a demonstration seat. */
  readonly seat: (seat: string, body?: string) => Promise<string>
  /** Asks from a seat. */
  readonly as: (cookie: string | null, options: InjectOptions) => Promise<LightMyRequestResponse>
  readonly close: () => Promise<void>
}

export const cookieOf = (reply: LightMyRequestResponse): string => {
  const cookie = reply.cookies.find(({ name }) => name.endsWith('sign-in'))
  return cookie ? `${cookie.name}=${cookie.value}` : ''
}

export async function openTestServer(settings: Partial<HttpSettings> = {}): Promise<TestServer> {
  const fresh: FreshDatabase = await freshDatabase()
  const journal = openJournal(fresh.database, views)
  const profiles = await loadProfiles(profilesFolder)
  const concord: Concord = { database: fresh.database, journal, profiles, mode: 'demonstration' }
  const doors: FastifyInstance[] = []
  const door: TestServer['door'] = async (mode, run = {}) => {
    const app = await buildHttp({ ...concord, mode }, { ...settings, ...run })
    doors.push(app)
    return app
  }
  const app = await door('demonstration')
  const seat = async (id: string, body = 'sco') =>
    cookieOf(await app.inject({ method: 'POST', url: '/api/seats', payload: { body, seat: id } }))
  const as: TestServer['as'] = (cookie, { headers, ...options }) =>
    app.inject({ ...options, headers: { ...headers, ...(cookie ? { cookie } : {}) } })
  const close = async () => {
    await Promise.all(doors.map(one => one.close()))
    await journal.close()
    await fresh.close()
  }
  return { concord, app, url: fresh.url, door, seat, as, close }
}
