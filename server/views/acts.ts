import { sql, type Transaction } from 'kysely'
import type { ActLine, ActSearch } from '../../core/communique/public-record.ts'
import { storable } from '../database/storable.ts'
import type { Tables } from '../database/tables.ts'
import { statesOf } from './paragraphs.ts'
import { viewOf } from './recorded-text.ts'
import { stateCondition } from './search-conditions.ts'

/** How many acts a page has. */
export const actsOnPage = 50

/** The acts of the recorded texts, as their readings have them. */
export const actsView = viewOf({
  table: 'acts',
  rowsOf: ({ reading, start_on }) =>
    reading.acts.map((act, index) => ({
      n: index + 1,
      paragraph: act.paragraph,
      year: start_on.slice(0, 4),
      type: act.type,
      ...statesOf([act]),
      act: JSON.stringify(act),
    })),
  insert: (tx, rows) => tx.insertInto('acts').values(rows).execute(),
})

function asked(tx: Transaction<Tables>, { body, meeting, organ, type, state, year }: ActSearch) {
  return tx
    .selectFrom('acts')
    .where('body', '=', body)
    .$if(meeting !== null, query => query.where('meeting', '=', storable(meeting ?? '')))
    .$if(organ !== null, query => query.where('organ', '=', storable(organ ?? '')))
    .$if(type !== null, query => query.where('type', '=', type ?? ''))
    .$if(year !== null, query => query.where('year', '=', storable(year ?? '')))
    .$if(state !== null, query => query.where(sql<boolean>`${stateCondition(state ?? '')}`))
}

/** Acts by meeting, organ, type, State and year: newest meeting first, then as the texts run. */
export async function acts(
  tx: Transaction<Tables>,
  question: ActSearch,
): Promise<{ readonly total: number; readonly items: readonly ActLine[] }> {
  const page = Math.max(1, Math.trunc(question.page) || 1)
  const counted = await asked(tx, question)
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const rows = await asked(tx, question)
    .select(['meeting', 'organ', 'start_on as start', 'language', 'act'])
    .orderBy('start_on', 'desc')
    .orderBy('meeting')
    .orderBy('language', 'desc')
    .orderBy('n')
    .limit(actsOnPage)
    .offset((page - 1) * actsOnPage)
    .execute()
  const items = rows.map(({ act, ...place }) => ({ ...act, ...place }))
  return { total: counted.total, items }
}
