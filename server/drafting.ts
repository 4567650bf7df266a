import type { DraftCommand } from '../core/draft/command.ts'
import type { Draft } from '../core/draft/draft.ts'
import { draftAggregate } from '../core/draft/draft-aggregate.ts'
import type { Profile } from '../core/body/profile.ts'
import { isRefusal, type Refusal } from '../core/refusal.ts'
import { act, type Done } from './act.ts'
import type { Concord } from './concord.ts'
import { asReader } from './database/audience.ts'
import { storable } from './database/storable.ts'
import { draftFacts } from './draft-facts.ts'
import type { Folded } from './journal.ts'
import { mayAct } from './may-act.ts'
import { mayRead } from './may-read.ts'
import type { Reader } from './reader.ts'
import { recordable } from './recordable.ts'
import { withWordsSeen } from './words-seen.ts'

/** The stream in which the acts on a draft stand. Its second part is the body, by which the database keeps bodies apart. */
export const draftStream = (body: string, id: string): string => `draft:${body}:${id}`

/** Whether there is such a draft for a seat: the database judges, and so does the application. */
export async function isThere(concord: Concord, reader: Reader, body: string, id: string): Promise<boolean> {
  const row = await asReader(concord.database, reader, tx =>
    tx
      .selectFrom('drafts')
      .select(['body', 'audience'])
      .where('stream', '=', draftStream(body, storable(id)))
      .executeTakeFirst(),
  )
  return row !== undefined && mayRead(reader, row)
}

/** A draft as it is now, for a seat that may see it; for others there is none. */
export async function draftFor(
  concord: Concord,
  reader: Reader,
  body: string,
  id: string,
): Promise<Folded<Draft> | null> {
  if (!(await isThere(concord, reader, body, id))) return null
  return await concord.journal.folded(draftAggregate, draftStream(body, id))
}

const isSubmittedElsewhere = (command: DraftCommand, body: string, id: string): boolean =>
  command.does === 'submit-draft' && (command.body !== body || command.id !== id)

/** Acts on a draft from a seat, by the clock of the database and with the members of the day. */
export async function actOnDraft(
  concord: Concord,
  reader: Reader,
  profile: Profile,
  id: string,
  command: DraftCommand,
): Promise<Done<Draft> | Refusal> {
  const asked = mayAct(reader, profile) ?? recordable(command)
  if (isRefusal(asked)) return asked
  if (isSubmittedElsewhere(asked, profile.id, id)) return { refused: 'draft-not-submitted' }
  const facts = await draftFacts(concord.database, profile, reader.actor)
  const stream = draftStream(profile.id, id)
  const done = await act(concord.journal, draftAggregate, stream, asked, facts, reader.actor)
  return isRefusal(done) ? await withWordsSeen(concord, stream, asked, done) : done
}
