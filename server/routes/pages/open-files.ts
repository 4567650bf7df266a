import type { FastifyRequest } from 'fastify'
import type { Profile } from '../../../core/body/profile.ts'
import { type Commitment, standingOn } from '../../../core/commitment/commitment.ts'
import type { Decision } from '../../../core/decision/decision.ts'
import type { CouncilRoom } from '../../../web/meeting/room.ts'
import type { OpenFile, OpenFiles } from '../../../web/pages/council-hand-over-page.tsx'
import type { Concord } from '../../concord.ts'
import { asReader } from '../../database/audience.ts'
import { decisionsFor } from '../../deciding.ts'
import { readerOf } from '../../reader.ts'
import { registerFor } from '../../registers.ts'
import { type DraftLine, draftLines } from '../../views/drafts.ts'
import { decisionHref, ended } from './meeting-place.ts'
import { slugOf } from './visit-of.ts'

const open: readonly Decision['stage'][] = ['drafted', 'listed', 'put', 'silence', 'deferred']

const decisionFile = (
  { profile, meeting }: CouncilRoom,
  { id, title, stage, silences }: Decision,
): OpenFile => ({
  id,
  title,
  stage,
  href: decisionHref({ profile }, meeting.organ, id),
  until: silences.find(({ state }) => state === 'running')?.expires ?? null,
})

const draftFile = (profile: Profile, { id, title, stage }: DraftLine): OpenFile => ({
  id,
  title,
  stage,
  href: `/${slugOf(profile)}/drafts/${id}`,
  until: null,
})

/** What is undertaken and not fulfilled on the day of the meeting, the overdue among it. */
const isOpen = (commitment: Commitment, day: string): boolean =>
  ['undertaken', 'in-progress', 'carried-over', 'overdue'].includes(standingOn(commitment, day))

const commitmentFile = (profile: Profile, commitment: Commitment, day: string): OpenFile => ({
  id: commitment.id,
  title: commitment.what,
  stage: standingOn(commitment, day),
  href: `/${slugOf(profile)}/commitments#${commitment.id}`,
  until: null,
  due: commitment.carriedTo?.due ?? commitment.due,
  owners: commitment.owners,
})

/** The open files of the organ of a meeting, and the open commitments of the body: what passes with the chair, unchanged. */
export async function openFiles(
  concord: Concord,
  request: FastifyRequest,
  room: CouncilRoom,
): Promise<OpenFiles> {
  const { profile, meeting, facts } = room
  const reader = readerOf(request)
  const decisions = await decisionsFor(concord, reader, profile, meeting.organ)
  const drafts = await asReader(concord.database, reader, tx => draftLines(tx, profile.id))
  const commitments = await registerFor(concord, reader, profile, 'commitment')
  const all = [...(decisions?.thing.decisions.values() ?? [])].filter(({ stage }) => open.includes(stage))
  return {
    drafts: drafts
      .filter(({ organ, stage }) => organ === meeting.organ && !ended.includes(stage))
      .map(each => draftFile(profile, each)),
    decisions: all.filter(({ stage }) => stage !== 'silence').map(each => decisionFile(room, each)),
    silences: all.filter(({ stage }) => stage === 'silence').map(each => decisionFile(room, each)),
    commitments: commitments
      .filter(({ thing }) => isOpen(thing, facts.day))
      .map(({ thing }) => commitmentFile(profile, thing, facts.day)),
  }
}
