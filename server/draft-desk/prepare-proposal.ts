import type { Profile } from '../../core/body/profile.ts'
import { changeUnfit } from '../../core/draft/change-unfit.ts'
import type { ProposedChange } from '../../core/draft/command.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { mustBeAlive } from '../../core/draft/must-be-alive.ts'
import type { Refusal } from '../../core/refusal.ts'
import type { Concord } from '../concord.ts'
import { draftFacts } from '../draft-facts.ts'
import { draftStream } from '../drafting.ts'
import { withWordsSeen } from '../words-seen.ts'
import { mustBeMember } from '../../core/procedure/who-acts.ts'
import type { AtDesk } from './at-desk.ts'
import { addToSet } from './prepared-sets.ts'

/** Lays a proposal to those that a delegation prepares: it must fit the words that stand, though no reading is open yet. */
export async function prepareProposal(
  concord: Concord,
  desk: AtDesk,
  profile: Profile,
  draft: Draft,
  change: ProposedChange,
): Promise<Refusal | undefined> {
  const facts = await draftFacts(concord.database, profile, desk.reader.actor)
  const refused = mustBeMember(facts) ?? mustBeAlive(draft) ?? changeUnfit(draft, change, facts)
  if (!refused) return await addToSet(concord, desk, change, `set-${crypto.randomUUID()}`)
  const command = { does: 'propose', set: null, changes: [change] } as const
  return await withWordsSeen(concord, draftStream(profile.id, desk.draft), command, refused)
}
