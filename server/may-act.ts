import type { Profile } from '../core/body/profile.ts'
import type { Audience } from '../core/journal/entry.ts'
import type { Refusal } from '../core/refusal.ts'
import { mayRead } from './may-read.ts'
import type { Reader } from './reader.ts'

/** Before looking: who may not act on what a body keeps for an audience, mostly its members, is not told what there is. */
export function mayAct(
  reader: Reader,
  profile: Profile,
  audience: Audience = 'members',
): Refusal | undefined {
  if (reader.signIn === null) return { refused: 'sign-in-first' }
  return mayRead(reader, { body: profile.id, audience }) ? undefined : { refused: 'members-only' }
}
