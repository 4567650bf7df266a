import type { Transaction } from 'kysely'
import { isCorrection, isRecording } from '../../core/communique/communique.ts'
import { storable } from '../database/storable.ts'
import type { Tables } from '../database/tables.ts'
import type { View } from './view.ts'

/** The addresses that texts have had, the present one among them. */
export const addressesView: View = {
  name: 'addresses',
  tables: ['addresses'],
  fold: async (entry, tx) => {
    if (!isRecording(entry) && !isCorrection(entry)) return
    const { stream, audience, content } = entry
    const { meeting } = content
    const { body } = await tx
      .selectFrom('texts')
      .select('body')
      .where('stream', '=', stream)
      .executeTakeFirstOrThrow()
    await tx
      .insertInto('addresses')
      .values({ stream, body, meeting, audience })
      .onConflict(conflict => conflict.columns(['stream', 'meeting']).doNothing())
      .execute()
  },
}

/** Where a text is found now that a correction has taken away from this address; `null` if none was ever here. */
export async function movedTo(
  tx: Transaction<Tables>,
  body: string,
  meeting: string,
): Promise<string | null> {
  const found = await tx
    .selectFrom('addresses')
    .innerJoin('texts', 'texts.stream', 'addresses.stream')
    .select('texts.meeting')
    .where('addresses.body', '=', body)
    .where('addresses.meeting', '=', storable(meeting))
    .whereRef('texts.meeting', '<>', 'addresses.meeting')
    .orderBy('texts.language_rank')
    .orderBy('texts.language')
    .executeTakeFirst()
  return found?.meeting ?? null
}
