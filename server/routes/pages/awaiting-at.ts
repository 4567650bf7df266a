import type { FastifyRequest } from 'fastify'
import type { Profile } from '../../../core/body/profile.ts'
import type { DraftStage } from '../../../core/draft/draft.ts'
import type { DraftTable } from '../../../web/draft/table.ts'
import type { Concord } from '../../concord.ts'
import { asReader } from '../../database/audience.ts'
import { draftFor } from '../../drafting.ts'
import { mayRead } from '../../may-read.ts'
import { readerOf } from '../../reader.ts'
import { draftLines } from '../../views/drafts.ts'
import { tableAt } from './draft-place.ts'

/** Of how many drafts a home page speaks, the last changed first. */
const most = 20

const isOver = (stage: DraftStage): boolean =>
  stage === 'withdrawn' || stage === 'lapsed' || stage === 'adopted' || stage === 'published'

/** Whether the visitor sits in the body, so that something of its drafts may await the seat. */
export function isSeatedIn(request: FastifyRequest, profile: Profile): boolean {
  const reader = readerOf(request)
  return reader.signIn !== null && mayRead(reader, { body: profile.id, audience: 'members' })
}

/** The drafts of the body that are not over, each as the seat sees it. */
export async function tablesOf(
  concord: Concord,
  request: FastifyRequest,
  profile: Profile,
): Promise<readonly DraftTable[]> {
  const reader = readerOf(request)
  const lines = await asReader(concord.database, reader, tx => draftLines(tx, profile.id))
  const tables: DraftTable[] = []
  for (const { id } of lines.filter(({ stage }) => !isOver(stage)).slice(0, most)) {
    const folded = await draftFor(concord, reader, profile.id, id)
    if (folded) tables.push(await tableAt(concord, request, { profile, id, folded }, 'text', null))
  }
  return tables
}
