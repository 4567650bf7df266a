import type { Transaction } from 'kysely'
import type { Entry } from '../../core/journal/entry.ts'
import { batched } from '../batched.ts'
import type { Concord } from '../concord.ts'
import type { Tables } from '../database/tables.ts'
import type { Consequence } from './consequence.ts'
import { consequences as all } from './consequences.ts'

/** The name under which the place is kept up to which the consequences were followed. */
const place = 'consequences'

/** How many entries are read at a time. */
const batch = 100

/** The place, locked until the transaction ends: one process follows at a time, others wait and find it done. */
async function placeIn(tx: Transaction<Tables>): Promise<number> {
  await tx
    .insertInto('followed')
    .values({ name: place, position: 0 })
    .onConflict(known => known.doNothing())
    .execute()
  const row = await tx
    .selectFrom('followed')
    .select('position')
    .where('name', '=', place)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return row.position
}

/** Told what the rules refused: nothing else waits for it. */
type Say = (trouble: unknown) => void

async function followEntry(concord: Concord, entry: Entry, say: Say, each: readonly Consequence[]) {
  for (const follow of each) {
    const refused = await follow(entry, concord)
    // Whoever was overtaken too often looks again; nothing is lost, the place stays.
    if (refused?.refused === 'stale-version') throw new Error(`Overtaken at entry ${entry.position}`)
    if (refused) say({ entry: entry.position, ...refused })
  }
}

async function followSome(concord: Concord, say: Say, consequences: readonly Consequence[]): Promise<void> {
  return await concord.database.transaction().execute(async tx => {
    const position = await placeIn(tx)
    const entries: readonly Entry[] = await concord.journal.entries(position + 1, batch)
    for (const entry of entries) await followEntry(concord, entry, say, consequences)
    const last = entries.at(-1)
    if (last)
      await tx.updateTable('followed').set({ position: last.position }).where('name', '=', place).execute()
  })
}

/** Whether something was recorded that nobody has followed yet. */
async function isBehind({ database, journal }: Concord): Promise<boolean> {
  const done = await database
    .selectFrom('followed')
    .select('position')
    .where('name', '=', place)
    .executeTakeFirst()
  return (done?.position ?? 0) < (await journal.count())
}

/** Follows everything that was recorded, what the consequences themselves record included. */
export async function followAll(
  concord: Concord,
  say: Say = () => undefined,
  consequences: readonly Consequence[] = all,
): Promise<void> {
  while (await isBehind(concord)) await followSome(concord, say, consequences)
}

/** How often a process looks for itself, in case news of another was missed or something could not be followed. */
const everySoOften = 2_000

/** Follows the journal of a process until closed. What failed is said, and tried again: the place moves only past what was done. */
export function openFollowing(concord: Concord, say: Say) {
  let closed = false
  const follow = batched(async () => {
    if (!closed) await followAll(concord, say)
  })
  const look = () => void follow().catch(say)
  const deaf = concord.journal.onRecorded(look)
  const timer = setInterval(look, everySoOften)
  timer.unref()
  look()
  return {
    close: async (): Promise<void> => {
      closed = true
      deaf()
      clearInterval(timer)
      await follow().catch(() => undefined)
    },
  }
}
