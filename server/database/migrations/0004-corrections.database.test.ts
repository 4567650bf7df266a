import { randomUUID } from 'node:crypto'
import { Kysely, sql } from 'kysely'
import { expect, test } from 'vitest'
import { seedReading } from '../../../core/communique/seed.fixture.ts'
import { correctRecorded } from '../../record-text.ts'
import { concordOn, recorded, russian, secretariat, seed } from '../../views/record.fixture.ts'
import { asAuditor, asOperator } from '../audience.ts'
import { freshDatabase } from '../fresh-database.fixture.ts'
import { up } from './0004-corrections.ts'

/** A migration knows no tables but its own. */
function ofAnyTables(tx: object): Kysely<unknown> {
  if (tx instanceof Kysely) return tx
  throw new Error('Nothing to query with')
}

test('addresses of what was recorded before are the same as if they had been kept from the first entry on', async () => {
  const fresh = await freshDatabase()
  try {
    const concord = concordOn(fresh)
    await recorded(concord, seed)
    await recorded(concord, { ...russian, audience: 'members' })
    for (const [seen, start] of [
      [1, '2018-04-25'],
      [2, '2018-04-24'],
    ] as const)
      await correctRecorded(
        concord,
        {
          command: randomUUID(),
          sha256: seedReading.source.sha256,
          seen,
          corrections: [{ correct: 'meeting', to: { start, end: start } }],
        },
        secretariat,
      )
    const addresses = () =>
      asAuditor(fresh.database, tx =>
        tx.selectFrom('addresses').selectAll().orderBy('stream').orderBy('meeting').execute(),
      )
    const kept = await addresses()
    expect(kept.map(({ meeting, audience }) => `${meeting} ${audience}`).toSorted()).toEqual([
      'sco/cfm/2018-04-24 members',
      'sco/cfm/2018-04-24 public',
      'sco/cfm/2018-04-25 public',
    ])
    await asOperator(fresh.database, async tx => {
      await sql`drop table addresses`.execute(tx)
      await sql`alter table readings_at_desk drop column corrects`.execute(tx)
      await up(ofAnyTables(tx))
    })
    expect(await addresses()).toEqual(kept)
  } finally {
    await fresh.close()
  }
}, 60_000)
