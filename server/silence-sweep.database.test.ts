import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { instantsAt, localTime } from '../core/local-time.ts'
import type { DecisionCommand } from '../core/decision/command.ts'
import type { Concord } from './concord.ts'
import { type FreshDatabase, freshDatabase } from './database/fresh-database.fixture.ts'
import {
  acting,
  body,
  chair,
  decisionIn,
  delegation,
  digest,
  draftEarly,
  members,
  ministers,
} from './deciding.fixture.ts'
import { openJournal } from './journal.ts'
import { loadProfiles } from './profile.ts'
import { profilesFolder } from './profiles-folder.ts'
import { establishSilences, openSweep } from './silence-sweep.ts'
import { decisionsStream } from './streams.ts'
import { views } from './views/views.ts'

let fresh: FreshDatabase
let one: Concord
let other: Concord
beforeAll(async () => {
  fresh = await freshDatabase()
  const profiles = await loadProfiles(profilesFolder)
  const open = (): Concord => ({
    database: fresh.database,
    journal: openJournal(fresh.database, views),
    profiles,
    mode: 'demonstration',
  })
  one = open()
  other = open()
}, 60_000)
afterAll(async () => {
  await one.journal.close()
  await other.journal.close()
  await fresh.close()
})

const stream = decisionsStream(body, ministers)

/** Silences that were announced a while ago, and expire at given instants. */
async function announced(expiries: Readonly<Record<string, string>>): Promise<void> {
  await draftEarly(one, Object.keys(expiries), null)
  const acts = Object.entries(expiries).map(([decision, expires]) => ({
    type: 'SilenceAnnounced',
    audience: 'members' as const,
    content: {
      decision,
      id: `s-${decision}`,
      announced: '2026-11-01T09:00:00.000Z',
      opens: '2026-11-01T09:00:00.000Z',
      expires,
      zone: 'Europe/Berlin',
      channel: 'the secretariat',
      digest,
      counting: members,
    },
  }))
  const expected = (await one.journal.stream(stream)).length
  await one.journal.append({ stream, expected, acts, actor: chair })
}

const breaking = (decision: string): DecisionCommand => ({
  does: 'break-silence',
  decision,
  by: 'objection',
  text: null,
  seen: digest,
})

const adoptionsOf = async (decision: string) =>
  (await one.journal.stream(stream)).filter(
    ({ type, content }) =>
      type === 'DecisionAdopted' && Reflect.get(Object(content), 'decision') === decision,
  )

const until = async (holds: () => Promise<boolean>): Promise<void> => {
  for (let waited = 0; !(await holds()); waited += 50) {
    if (waited > 10_000) throw new Error('Waited in vain')
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}

test('a deadline that fell while nothing ran is settled at the next start by its stored instant, once, by any number of processes', async () => {
  const expires = '2026-11-10T11:00:00.000Z'
  await announced({ downtime: expires })
  // Nothing is written yet, and the silence is over all the same (I-19).
  expect(await acting(one)(delegation('XHO'), breaking('downtime'))).not.toBe('done')
  expect((await decisionIn(one, 'downtime')).stage).toBe('silence')
  const sweeps = [openSweep(one, console.error), openSweep(other, console.error)]
  await until(async () => (await adoptionsOf('downtime')).length > 0)
  await Promise.all(sweeps.map(sweep => sweep.close()))
  expect(await adoptionsOf('downtime')).toHaveLength(1)
  const { adoption, silences } = await decisionIn(one, 'downtime')
  expect(adoption).toMatchObject({ at: expires, day: '2026-11-10', mode: 'silence', number: 1 })
  expect(silences).toMatchObject([{ state: 'observed' }])
})

test('a running process wakes for an expiry, after the grace in which what came before it is still decided', async () => {
  const expires = new Date(Math.ceil(Date.now() / 1000) * 1000 + 1_000).toISOString()
  await announced({ soon: expires, broken: expires })
  const sweep = openSweep(one, console.error)
  expect(await acting(other)(delegation('XBR'), breaking('broken'))).toBe('done')
  await until(async () => (await adoptionsOf('soon')).length > 0)
  await sweep.close()
  const [adopted] = await adoptionsOf('soon')
  expect(Date.parse(adopted?.at ?? '') - Date.parse(expires)).toBeGreaterThanOrEqual(2_000)
  expect(Date.parse(adopted?.at ?? '') - Date.parse(expires)).toBeLessThan(5_000)
  expect(await decisionIn(one, 'broken')).toMatchObject({ stage: 'drafted', adoption: null })
})

test('a clock of this machine that stands or is set wrong establishes nothing early', async () => {
  const expires = new Date(Date.now() + 3_600_000).toISOString()
  await announced({ later: expires })
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-01-01T00:00:00Z') })
  try {
    await establishSilences(one)
  } finally {
    vi.useRealTimers()
  }
  expect(await adoptionsOf('later')).toEqual([])
  expect(await acting(one)(delegation('XBR'), breaking('later'))).toBe('done')
})

test('in a night in which clocks change a deadline is one instant, whatever two clocks show (E-10, I-22)', async () => {
  // The hour from 02:00 is skipped in Berlin on 28 March 2027, and comes twice on 31 October.
  expect(instantsAt('2027-03-28', '02:30', 'Europe/Berlin')).toEqual([])
  const [first = '', second = ''] = instantsAt('2027-10-31', '02:30', 'Europe/Berlin')
  expect([first, second]).toEqual(['2027-10-31T00:30:00.000Z', '2027-10-31T01:30:00.000Z'])
  await draftEarly(one, ['night', 'spring'], null, {
    text: { kind: 'words', words: { zh: '夜', ru: 'Ночь' }, digest: 'n'.repeat(64) },
  })
  const send = acting(one)
  const window = { opens: '2026-11-24T12:00:00.000Z', zone: 'Europe/Berlin', channel: 'the secretariat' }
  const announce = (decision: string, expires: string, seen: string): DecisionCommand => ({
    does: 'announce-silence',
    decision,
    id: `a-${decision}`,
    ...window,
    expires,
    seen,
  })
  expect(await send(chair, announce('night', first, 'n'.repeat(64)))).toBe('done')
  expect(await send(chair, { does: 'extend-silence', decision: 'night', expires: second })).toBe('done')
  const [silence] = (await decisionIn(one, 'night')).silences
  expect(silence?.expires).toBe(second)
  expect(localTime(second, 'Europe/Berlin').time).toBe('02:30:00')
  expect(localTime(first, 'Europe/Berlin').time).toBe('02:30:00')
  expect(localTime(second, 'Asia/Shanghai')).toMatchObject({ day: '2027-10-31', time: '09:30:00' })
  await send(chair, { does: 'cancel-silence', decision: 'night' })
  expect(await send(chair, announce('spring', '2027-03-28T01:30:00.000Z', 'n'.repeat(64)))).toBe('done')
  expect(localTime('2027-03-28T01:30:00.000Z', 'Europe/Berlin').time).toBe('03:30:00')
  expect(localTime('2027-03-28T00:59:59.000Z', 'Europe/Berlin').time).toBe('01:59:59')
})
