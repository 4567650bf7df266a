import type { Kysely, Transaction } from 'kysely'
import { isRefusal } from '../../core/refusal.ts'
import type { Tables } from './tables.ts'

/** Does work in one transaction, which a refusal undoes as a defect would; the refusal is the answer. */
export async function unlessRefused<Answer>(
  database: Kysely<Tables>,
  work: (tx: Transaction<Tables>) => Promise<Answer>,
): Promise<Answer> {
  const tx = await database.startTransaction().execute()
  try {
    const answer = await work(tx)
    await (isRefusal(answer) ? tx.rollback() : tx.commit()).execute()
    return answer
  } catch (defect) {
    if (!tx.isRolledBack) await tx.rollback().execute()
    throw defect
  }
}
