import type { Transaction } from 'kysely'
import type { Entry } from '../../core/journal/entry.ts'
import type { Tables } from '../database/tables.ts'
import { type RegisterName, registerNames, registers, type ThingIn } from '../register-kinds.ts'
import type { View } from './view.ts'

type Place = { readonly register: RegisterName; readonly body: string; readonly id: string }

/** Where an entry belongs; null if it is of no register. */
function placeOf({ stream }: Entry): Place | null {
  const [kind, body = '', ...id] = stream.split(':')
  const register = registerNames.find(name => name === kind)
  return register ? { register, body, id: id.join(':') } : null
}

/** The thing after one more act, as each register folds it. */
function after(register: RegisterName, before: unknown, { type, content }: Entry): unknown {
  const { initial, evolve }: { initial: unknown; evolve: Evolve } = registers[register]
  return evolve(before ?? initial, type, content)
}

type Evolve = { evolve(thing: unknown, type: string, content: unknown): unknown }['evolve']

async function keep(entry: Entry, { register, body, id }: Place, tx: Transaction<Tables>): Promise<void> {
  const { stream, at, version, position, audience } = entry
  const row = await tx
    .selectFrom('registered')
    .select('thing')
    .where('stream', '=', stream)
    .executeTakeFirst()
  const thing = JSON.stringify(after(register, row?.thing, entry))
  const changed = { thing, changed_at: at, entries: version, position }
  await tx
    .insertInto('registered')
    .values({ stream, register, body, id, opened_at: at, audience, ...changed })
    .onConflict(known => known.column('stream').doUpdateSet(changed))
    .execute()
}

/** Everything that stands in the registers, as its acts have made it. */
export const registersView: View = {
  name: 'registers',
  tables: ['registered'],
  fold: async (entry, tx) => {
    const place = placeOf(entry)
    if (place) await keep(entry, place, tx)
  },
}

/** A thing in a register, with when it was last changed. */
export type RegisterLine<Name extends RegisterName> = {
  readonly id: string
  readonly thing: ThingIn<Name>
  readonly changed: string
  readonly version: number
}

/** What stands in a register of a body, as far as the reader of the transaction may see it; the last changed first. */
export async function registerLines<Name extends RegisterName>(
  tx: Transaction<Tables>,
  body: string,
  register: Name,
): Promise<readonly RegisterLine<Name>[]> {
  const rows = await tx
    .selectFrom('registered')
    .select(['id', 'thing', 'changed_at as changed', 'entries as version'])
    .where('body', '=', body)
    .where('register', '=', register)
    .orderBy('position', 'desc')
    .execute()
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the column holds what this register's fold has made
  return rows.map(({ thing, ...line }) => ({ ...line, thing: thing as ThingIn<Name> }))
}
