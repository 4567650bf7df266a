import { build } from 'esbuild'
import { execFile } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isRefusal } from '../core/refusal.ts'
import { type FreshDatabase, freshDatabase } from '../server/database/fresh-database.fixture.ts'
import { openJournal } from '../server/journal.ts'
import { loadProfiles } from '../server/profile.ts'
import { profilesFolder } from '../server/profiles-folder.ts'
import { acceptInvitation } from '../server/signin/invitation.ts'
import { views } from '../server/views/views.ts'

const bundle = new URL(`../dist/cli-of-test-${process.pid}.js`, import.meta.url).pathname

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
  await build({
    entryPoints: [new URL('./main.ts', import.meta.url).pathname],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    jsx: 'automatic',
  })
})
afterAll(async () => {
  await fresh?.close()
  await rm(bundle, { force: true })
})

type Ended = { readonly code: number; readonly out: string; readonly told: string }

const invite = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> =>
  new Promise(done => {
    const { PATH = '', HOME = '' } = process.env
    const options = { env: { PATH, HOME, DATABASE_URL: fresh.url, LANG: 'en_GB.UTF-8', ...env } }
    execFile(process.execPath, [bundle, 'invite', ...args], options, (error, out, told) =>
      done({ code: Number(error?.code ?? 0), out, told }),
    )
  })

describe('concord invite', () => {
  test('prints one link, with which somebody takes the seat in production, once', async () => {
    const { code, out, told } = await invite(['secretariat', '--body', 'sco'], {
      PUBLIC_ADDRESS: 'https://concord.example',
    })
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/^https:\/\/concord\.example\/seats\?invitation=[\w-]{43}\n$/),
    ])
    expect(told).toBe(
      'The link is shown this once and holds once, for seven days. Hand it on by a way you trust.\n',
    )
    const token = new URL(out.trim()).searchParams.get('invitation') ?? ''
    const concord = {
      database: fresh.database,
      journal: openJournal(fresh.database, views),
      profiles: await loadProfiles(profilesFolder),
      mode: 'production',
    } as const
    const accepted = await acceptInvitation(concord, token, 'First', 'a long enough password')
    expect(isRefusal(accepted) ? accepted : accepted.actor.seat).toBe('secretariat')
    expect(await acceptInvitation(concord, token, 'Second', 'a long enough password')).toEqual({
      refused: 'invitation-not-valid',
    })
  })

  test('prints one document with --json', async () => {
    const { out } = await invite(['delegation:KAZ', '--body', 'sco', '--json'])
    expect(JSON.parse(out)).toMatchObject({
      body: 'SCO',
      seat: 'delegation:KAZ',
      link: expect.stringContaining('http://localhost:4818/seats?invitation='),
    })
  })

  test('a seat or a body that there is not is wrong use, in the language of the terminal', async () => {
    const seat = await invite(['delegation:XXX', '--body', 'sco'], { LANG: 'ru_RU.UTF-8' })
    expect([seat.code, seat.out]).toEqual([2, ''])
    expect(seat.told).toMatch(/^Такого места на эту дату нет: delegation:XXX\.\nМеста: secretariat, chair/)
    expect((await invite(['secretariat', '--body', 'xyz'])).code).toBe(2)
    expect((await invite([])).code).toBe(2)
  })
})
