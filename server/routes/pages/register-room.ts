import type { FastifyRequest } from 'fastify'
import type { Profile } from '../../../core/body/profile.ts'
import type { RefusedAct, RegisterRoom } from '../../../web/registers/room.ts'
import type { Concord } from '../../concord.ts'
import { asReader } from '../../database/audience.ts'
import { readerOf } from '../../reader.ts'
import { registerFacts } from '../../register-facts.ts'
import { registerFor } from '../../registers.ts'
import { decisionLines } from '../../views/decisions.ts'

/** What the forms of a register offer, for whoever asks. */
export async function roomAt(
  concord: Concord,
  request: FastifyRequest,
  profile: Profile,
  refused: RefusedAct | null,
): Promise<RegisterRoom> {
  const reader = readerOf(request)
  const facts = await registerFacts(concord, profile, reader.actor, null)
  const lines = await asReader(concord.database, reader, tx => decisionLines(tx, profile.id))
  const positions = await registerFor(concord, reader, profile, 'position')
  return {
    profile,
    facts,
    decisions: lines
      .filter(({ stage }) => stage === 'adopted')
      .map(({ organ, id, title }) => ({ organ, id, title })),
    positions: positions.map(({ id, thing }) => ({ id, topic: thing.topic })),
    refused,
    fresh: crypto.randomUUID(),
  }
}
