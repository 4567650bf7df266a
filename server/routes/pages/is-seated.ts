import type { FastifyRequest } from 'fastify'
import type { Profile } from '../../../core/body/profile.ts'
import { mayRead } from '../../may-read.ts'
import { readerOf } from '../../reader.ts'

/** Whether the seat that asks sees what the seats of this body see. */
export const isSeated = (request: FastifyRequest, profile: Profile): boolean =>
  mayRead(readerOf(request), { body: profile.id, audience: 'members' })
