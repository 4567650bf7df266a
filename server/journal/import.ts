import type { Kysely, Transaction } from 'kysely'
import { entryIn } from '../../core/journal/examine.ts'
import { storedOf } from '../../core/journal/line.ts'
import { upcast } from '../../core/journal/upcast.ts'
import { asOperator } from '../database/audience.ts'
import type { Tables } from '../database/tables.ts'
import type { View } from '../views/view.ts'
import type { Sealed } from './seal.ts'
import { foldInto, insert, lockHead } from './store.ts'
import { type Told, type Verified, verifyLines } from './verify.ts'

/** What became of an import: so many entries, or nothing because of what was found, or because there are some already. */
export type Imported =
  | { readonly imported: number }
  | { readonly refused: 'broken'; readonly verified: Verified }
  | { readonly refused: 'not-empty'; readonly entries: number }

const batch = 500

/** A line that has been examined. That it changed since is a defect. */
function sealedIn(line: string): Sealed {
  const stored = storedOf(line)
  const entry = stored && entryIn(stored.body)
  if (!stored || !entry) throw new Error('The file changed while it was read')
  return { ...stored, entry }
}

async function write(
  tx: Transaction<Tables>,
  views: readonly View[],
  lines: AsyncIterable<string>,
  told: Told,
): Promise<number> {
  let written = 0
  let waiting: Sealed[] = []
  const flush = async () => {
    await insert(tx, waiting)
    await foldInto(
      tx,
      views,
      waiting.map(one => upcast(one.entry)),
    )
    written += waiting.length
    waiting = []
    told(written)
  }
  for await (const line of lines) {
    waiting.push(sealedIn(line))
    if (waiting.length === batch) await flush()
  }
  await flush()
  return written
}

/**
 * Fills an empty database from an export: the whole is examined before a byte is written, then written and folded in
 * one transaction. `lines` is asked for twice.
 */
export async function importJournal(
  database: Kysely<Tables>,
  views: readonly View[],
  lines: () => AsyncIterable<string>,
  told: Told = () => undefined,
): Promise<Imported> {
  const verified = await verifyLines(lines(), told)
  if (verified.findings.length > 0) return { refused: 'broken', verified }
  return await asOperator(database, async (tx): Promise<Imported> => {
    const { position } = await lockHead(tx)
    if (position > 0) return { refused: 'not-empty', entries: position }
    return { imported: await write(tx, views, lines(), told) }
  })
}
