import { sql } from 'kysely'
import type { InterfaceLanguage } from '../../core/language.ts'
import { isZone } from '../../core/local-time.ts'
import type { Refusal } from '../../core/refusal.ts'
import { universal } from '../../web/words/zoned.ts'
import type { Concord } from '../concord.ts'
import { asOperator, asReader } from '../database/audience.ts'
import type { Reader } from '../reader.ts'
import { audienceOfSeat } from './audience-of-seat.ts'

/** How somebody in a seat is written to, and by which clocks the person lives. */
export type Correspondent = {
  readonly zone: string
  readonly language: InterfaceLanguage
  readonly address: string | null
  /** What the server of the address answered when it refused for good. */
  readonly fault: string | null
}

const longestAddress = 254

/** An address as mail servers take one: a name and a domain with a dot, one line, nothing that could be a list. */
export const isMailAddress = (address: string): boolean =>
  address.length <= longestAddress &&
  /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?)+$/u.test(
    address,
  )

/** A person is an account in a seat; a demonstration seat has none, and is one person. */
export const personOf = (reader: Reader) => ({
  body: reader.body ?? '',
  seat: reader.actor.seat,
  account: reader.account ?? '',
})

/** How the reader is written to; universal time and no mail until something else is said. */
export async function correspondentOf(concord: Concord, reader: Reader): Promise<Correspondent> {
  const { body, seat, account } = personOf(reader)
  const found =
    reader.signIn === null
      ? undefined
      : await asReader(concord.database, reader, tx =>
          tx
            .selectFrom('correspondents')
            .select(['zone', 'language', 'address', 'fault'])
            .where('body', '=', body)
            .where('seat', '=', seat)
            .where('account', '=', account)
            .executeTakeFirst(),
        )
  return found ?? { zone: universal, language: reader.language, address: null, fault: null }
}

type Asked = { readonly zone: string; readonly language: InterfaceLanguage; readonly address: string }

function unfit({ zone, address }: Asked): Refusal | undefined {
  if (!isZone(zone)) return { refused: 'zone-unknown', facts: { zone: zone.slice(0, 64) } }
  if (address !== '' && !isMailAddress(address)) return { refused: 'mail-address-unfit' }
  return undefined
}

/** Keeps how the reader wants to be written to, in place of what was said before. An address that was refused counts again. */
export async function keepCorrespondent(
  concord: Concord,
  reader: Reader,
  asked: Asked,
): Promise<Refusal | undefined> {
  if (reader.signIn === null || reader.body === null) return { refused: 'sign-in-first' }
  const refusal = unfit(asked)
  if (refusal) return refusal
  const said = { ...asked, address: asked.address || null, fault: null, changed_at: sql<Date>`now()` }
  const person = personOf(reader)
  await asOperator(concord.database, tx =>
    tx
      .insertInto('correspondents')
      .values({ ...person, audience: audienceOfSeat(person.seat), ...said })
      .onConflict(same => same.columns(['body', 'seat', 'account']).doUpdateSet(said))
      .execute(),
  )
  return undefined
}
