import type { Transaction } from 'kysely'
import type { InstrumentLine } from '../../core/communique/public-record.ts'
import type { Tables } from '../database/tables.ts'
import { leading, viewOf } from './recorded-text.ts'

/** The instruments that recorded texts name, in the words of those texts. */
export const instrumentsView = viewOf({
  table: 'instrument_mentions',
  rowsOf: ({ reading }) =>
    reading.mentions.instruments.map((mention, index) => ({
      n: index + 1,
      instrument: mention.id,
      mention: JSON.stringify(mention),
    })),
  insert: (tx, rows) => tx.insertInto('instrument_mentions').values(rows).execute(),
})

/** Where the record of a body names instruments; newest meeting first, then as the texts run. */
export async function instrumentMentions(
  tx: Transaction<Tables>,
  body: string,
): Promise<readonly InstrumentLine[]> {
  const rows = await tx
    .selectFrom('instrument_mentions')
    .select(['meeting', 'organ', 'start_on as start', 'language', 'mention'])
    .where('body', '=', body)
    .where('stream', 'in', leading(tx, body))
    .orderBy('start_on', 'desc')
    .orderBy('meeting')
    .orderBy('n')
    .execute()
  return rows.map(({ mention, ...place }) => ({ ...mention, ...place }))
}
