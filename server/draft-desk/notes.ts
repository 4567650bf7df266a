import type { Transaction } from 'kysely'
import { isRefusal, type Refusal } from '../../core/refusal.ts'
import type { Concord } from '../concord.ts'
import { asOperator, asReader } from '../database/audience.ts'
import type { Tables } from '../database/tables.ts'
import { recordable } from '../recordable.ts'
import { type AtDesk, deskFull, most, now, rowOf } from './at-desk.ts'

/** What a delegation notes for itself on a paragraph, or on the whole draft (paragraph ''). */
export type DraftNote = {
  readonly paragraph: string
  readonly kind: 'note' | 'instruction'
  readonly text: string
  readonly changed: Date
}

/** The notes and instructions of the seat on a draft. */
export const notesAt = async (
  concord: Concord,
  { reader, body, draft }: AtDesk,
): Promise<readonly DraftNote[]> =>
  await asReader(concord.database, reader, tx =>
    tx
      .selectFrom('draft_notes')
      .select(['paragraph', 'kind', 'text', 'changed_at as changed'])
      .where('body', '=', body)
      .where('draft', '=', draft)
      .where('seat', '=', reader.actor.seat)
      .orderBy('paragraph')
      .orderBy('kind')
      .execute(),
  )

const ofDesk = (tx: Transaction<Tables>, { reader, body, draft }: AtDesk) =>
  tx
    .selectFrom('draft_notes')
    .select(({ fn }) => fn.countAll<number>().as('held'))
    .where('body', '=', body)
    .where('draft', '=', draft)
    .where('seat', '=', reader.actor.seat)

async function keep(
  tx: Transaction<Tables>,
  desk: AtDesk,
  { paragraph, kind, text }: Omit<DraftNote, 'changed'>,
): Promise<Refusal | undefined> {
  const { held } = await ofDesk(tx, desk).executeTakeFirstOrThrow()
  if (held >= most) return deskFull
  await tx
    .insertInto('draft_notes')
    .values({ ...rowOf(desk), paragraph, kind, text, changed_at: now })
    .onConflict(conflict =>
      conflict.columns(['body', 'draft', 'seat', 'paragraph', 'kind']).doUpdateSet({ text, changed_at: now }),
    )
    .execute()
  return undefined
}

const remove = async (
  tx: Transaction<Tables>,
  { reader, body, draft }: AtDesk,
  { paragraph, kind }: Omit<DraftNote, 'changed'>,
): Promise<undefined> =>
  void (await tx
    .deleteFrom('draft_notes')
    .where('body', '=', body)
    .where('draft', '=', draft)
    .where('seat', '=', reader.actor.seat)
    .where('paragraph', '=', paragraph)
    .where('kind', '=', kind)
    .execute())

/** Keeps a note of the seat in place of the one before; a note without words is taken away. */
export async function keepNote(
  concord: Concord,
  desk: AtDesk,
  note: Omit<DraftNote, 'changed'>,
): Promise<Refusal | undefined> {
  const written = recordable(note)
  if (isRefusal(written)) return written
  return await asOperator(concord.database, tx => (written.text === '' ? remove : keep)(tx, desk, written))
}
