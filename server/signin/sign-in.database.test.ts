import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isRefusal, type Refusal } from '../../core/refusal.ts'
import type { Concord } from '../concord.ts'
import { type FreshDatabase, freshDatabase } from '../database/fresh-database.fixture.ts'
import { openJournal } from '../journal.ts'
import { loadProfiles } from '../profile.ts'
import { profilesFolder } from '../profiles-folder.ts'
import { publicReader, type Reader } from '../reader.ts'
import { views } from '../views/views.ts'
import { accountsFor, closeAccount } from './account.ts'
import { acceptInvitation, invitationsFor, invite, revokeInvitation, writeInvitation } from './invitation.ts'
import { revokeSignIn, signInsFor } from './revoke.ts'
import { type Issued, signIn, signInOf, takeSeat } from './sign-in.ts'

const here = { socket: { remoteAddress: '127.0.0.1' }, headers: {} }
const elsewhere = { socket: { remoteAddress: '10.0.0.7' }, headers: {} }
const password = '长期睦邻友好合作条约 2007'

let fresh: FreshDatabase
let demonstration: Concord
let production: Concord

beforeAll(async () => {
  fresh = await freshDatabase()
  const profiles = await loadProfiles(profilesFolder)
  demonstration = {
    database: fresh.database,
    journal: openJournal(fresh.database, views),
    profiles,
    mode: 'demonstration',
  }
  production = { ...demonstration, mode: 'production' }
})
afterAll(() => fresh?.close())

const taken = (answer: Issued | Refusal): Issued => {
  if (isRefusal(answer)) throw new Error(answer.refused)
  return answer
}

/** A reader as the server would make it of a seat just taken. */
const readerWith = ({ actor, body, signIn: id }: Issued, own: string | null = null): Reader => ({
  ...publicReader('en'),
  actor,
  body,
  signIn: id,
  account: own,
})

const secretariat = async () => readerWith(taken(await takeSeat(demonstration, here, 'SCO', 'secretariat')))

/** An account in a seat, with the password above. */
async function account(seat: string, name: string) {
  const { token } = await writeInvitation(fresh.database, 'SCO', seat, 'operator')
  return { token, issued: taken(await acceptInvitation(production, token, name, password)) }
}

describe('a demonstration seat', () => {
  test('is taken without a password, and speaks for its State', async () => {
    const issued = taken(await takeSeat(demonstration, here, 'SCO', 'delegation:KAZ'))
    expect(issued.actor).toEqual({ seat: 'delegation:KAZ', capacity: 'national', state: 'KAZ' })
    expect(await signInOf(demonstration, here, issued.token)).toMatchObject({ seat: 'delegation:KAZ' })
  })

  test('is refused to a connection from another machine, and honoured for none', async () => {
    expect(await takeSeat(demonstration, elsewhere, 'SCO', 'chair')).toEqual({
      refused: 'seat-on-this-machine',
    })
    const issued = taken(await takeSeat(demonstration, here, 'SCO', 'chair'))
    expect(await signInOf(demonstration, elsewhere, issued.token)).toBeNull()
  })

  test('is refused in production, and one taken before counts no longer', async () => {
    expect(await takeSeat(production, here, 'SCO', 'chair')).toEqual({ refused: 'seat-by-invitation' })
    const issued = taken(await takeSeat(demonstration, here, 'SCO', 'secretariat'))
    expect(await signInOf(production, here, issued.token)).toBeNull()
  })

  test('exists only for those who have one: no seat for a State that is no member', async () => {
    expect(await takeSeat(demonstration, here, 'SCO', 'delegation:MNG')).toMatchObject({
      refused: 'no-such-seat',
    })
    expect(await takeSeat(demonstration, here, 'UN', 'secretariat')).toMatchObject({
      refused: 'no-such-seat',
    })
  })
})

describe('an invitation', () => {
  test('opens an account once; the password then signs in', async () => {
    const { token, issued } = await account('secretariat', 'Secretary')
    expect(issued.actor).toEqual({ seat: 'secretariat', capacity: 'secretariat', state: null })
    expect(await acceptInvitation(production, token, 'Another', password)).toEqual({
      refused: 'invitation-not-valid',
    })
    const again = taken(await signIn(production, ' SECRETARY ', password))
    expect(await signInOf(production, elsewhere, again.token)).toMatchObject({ way: 'password' })
  })

  test('of two that accept it at once, one gets it', async () => {
    const { token } = await writeInvitation(fresh.database, 'SCO', 'observer', 'operator')
    const answers = await Promise.all(
      ['One', 'Two', 'Three'].map(name => acceptInvitation(production, token, name, password)),
    )
    expect(answers.filter(answer => !isRefusal(answer))).toHaveLength(1)
  })

  test('stays good when the name is taken or the password weak', async () => {
    await account('observer', 'Иванов')
    const { token } = await writeInvitation(fresh.database, 'SCO', 'observer', 'operator')
    expect(await acceptInvitation(production, token, 'ИВАНОВ', password)).toEqual({ refused: 'name-taken' })
    expect(await acceptInvitation(production, token, 'Петров', 'short')).toMatchObject({
      refused: 'password-too-weak',
    })
    expect(isRefusal(await acceptInvitation(production, token, 'Петров', password))).toBe(false)
  })

  test('ends with its day, and when it is withdrawn', async () => {
    const old = await writeInvitation(fresh.database, 'SCO', 'observer', 'operator')
    await fresh.database
      .updateTable('invitations')
      .set({ expires_at: sql<Date>`now() - interval '1 second'` })
      .where('id', '=', old.id)
      .execute()
    const withdrawn = await writeInvitation(fresh.database, 'SCO', 'observer', 'operator')
    expect(await revokeInvitation(production, await secretariat(), withdrawn.id)).toBe(true)
    for (const { token } of [old, withdrawn])
      expect(await acceptInvitation(production, token, 'Late', password)).toEqual({
        refused: 'invitation-not-valid',
      })
  })

  test('is given by the secretariat only, to a seat that there is', async () => {
    const chair = readerWith(taken(await takeSeat(demonstration, here, 'SCO', 'chair')))
    for (const reader of [chair, publicReader('en')])
      expect(await invite(demonstration, reader, 'observer')).toEqual({ refused: 'secretariat-only' })
    expect(await invite(demonstration, await secretariat(), 'delegation:XXX')).toMatchObject({
      refused: 'no-such-seat',
    })
    expect(await invite(demonstration, await secretariat(), 'public')).toMatchObject({
      refused: 'no-such-seat',
    })
    expect(await invitationsFor(demonstration, chair, 10)).toEqual({ refused: 'secretariat-only' })
  })
})

describe('signing in', () => {
  test('a wrong name, a wrong password and a closed account are answered alike', async () => {
    const { issued } = await account('delegation:UZB', 'Delegate')
    const wrong = { refused: 'sign-in-failed' }
    expect(await signIn(production, 'Nobody', password)).toEqual(wrong)
    expect(await signIn(production, 'Delegate', `${password}!`)).toEqual(wrong)
    const row = await signInOf(production, here, issued.token)
    expect(await closeAccount(production, await secretariat(), row?.account ?? '')).toBe(true)
    expect(await signIn(production, 'Delegate', password)).toEqual(wrong)
    expect(await signInOf(production, here, issued.token)).toBeNull()
  })

  test('no token and no password is kept', async () => {
    const { issued, token } = await account('chair', 'Chair')
    const { rows } = await sql<{ row: string }>`
      select t::text as row from sign_ins t union all select t::text from invitations t
      union all select t::text from accounts t`.execute(fresh.database)
    const kept = rows.map(({ row }) => row).join('\n')
    for (const secret of [issued.token, token, password]) expect(kept).not.toContain(secret)
  })

  test('ends by its own time', async () => {
    const issued = taken(await takeSeat(demonstration, here, 'SCO', 'observer'))
    await fresh.database
      .updateTable('sign_ins')
      .set({ expires_at: sql<Date>`now()` })
      .where('id', '=', issued.signIn)
      .execute()
    expect(await signInOf(demonstration, here, issued.token)).toBeNull()
  })
})

describe('revoking', () => {
  test('ends a sign-in at once; twice is once', async () => {
    const issued = taken(await takeSeat(demonstration, here, 'SCO', 'delegation:RUS'))
    const own = readerWith(issued)
    expect(await revokeSignIn(demonstration, own, issued.signIn)).toBe(true)
    expect(await revokeSignIn(demonstration, own, issued.signIn)).toBe(true)
    expect(await signInOf(demonstration, here, issued.token)).toBeNull()
  })

  test('one sees and revokes one’s own; the secretariat all of its body', async () => {
    const mine = taken(await takeSeat(demonstration, here, 'SCO', 'delegation:CHN'))
    const other = taken(await takeSeat(demonstration, here, 'SCO', 'delegation:IND'))
    expect((await signInsFor(demonstration, readerWith(mine), 50)).map(line => line.id)).toEqual([
      mine.signIn,
    ])
    expect(await revokeSignIn(demonstration, readerWith(mine), other.signIn)).toEqual({
      refused: 'nothing-to-revoke',
    })
    const all = await signInsFor(demonstration, await secretariat(), 200)
    expect(all.map(line => line.id)).toEqual(expect.arrayContaining([mine.signIn, other.signIn]))
    expect(await revokeSignIn(demonstration, await secretariat(), other.signIn)).toBe(true)
  })

  test('the secretariat of one body sees nothing of another', async () => {
    const foreign = { ...(await secretariat()), body: 'UN' }
    expect(await signInsFor(demonstration, foreign, 50)).toEqual([])
    expect(await accountsFor(demonstration, foreign, 50)).toEqual([])
  })

  test('from one account all its sign-ins are seen', async () => {
    const { issued } = await account('delegation:TJK', 'Dushanbe')
    const again = taken(await signIn(production, 'Dushanbe', password))
    const row = await signInOf(production, here, again.token)
    const reader = readerWith(again, row?.account ?? null)
    const seen = (await signInsFor(production, reader, 50)).map(line => line.id)
    expect(seen.toSorted()).toEqual([issued.signIn, again.signIn].toSorted())
  })
})
