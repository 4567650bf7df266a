import type { Profile } from '../../core/body/profile.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { isRefusal, type Refusal } from '../../core/refusal.ts'
import type { Done } from '../act.ts'
import type { Concord } from '../concord.ts'
import { actOnDraft } from '../drafting.ts'
import type { AtDesk } from './at-desk.ts'
import { setsAt, takeOut } from './prepared-sets.ts'

/** Submits a prepared set at once; what the rules refuse stays on the desk, and a set sent twice is recorded once. */
export async function sendSet(
  concord: Concord,
  desk: AtDesk,
  profile: Profile,
  id: string,
): Promise<Done<Draft> | Refusal> {
  const set = (await setsAt(concord, desk)).find(one => one.id === id)
  if (!set) return { refused: 'set-not-there' }
  const command = { does: 'propose', set: id, changes: set.changes } as const
  const done = await actOnDraft(concord, desk.reader, profile, desk.draft, command)
  if (!isRefusal(done))
    await takeOut(
      concord,
      desk,
      id,
      set.changes.map(change => change.id),
    )
  return done
}
