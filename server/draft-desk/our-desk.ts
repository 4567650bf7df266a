import type { DraftFacts } from '../../core/draft/facts.ts'
import { isRefusal } from '../../core/refusal.ts'
import { noDesk, type OurDesk } from '../../web/draft/desk.ts'
import type { Concord } from '../concord.ts'
import { memberOf } from '../../core/procedure/who-acts.ts'
import type { AtDesk } from './at-desk.ts'
import { notesAt } from './notes.ts'
import { setsAt } from './prepared-sets.ts'

/** What the delegation that looks keeps beside a draft; every other seat keeps nothing there. */
export async function ourDesk(concord: Concord, desk: AtDesk, facts: DraftFacts): Promise<OurDesk> {
  if (isRefusal(memberOf(facts))) return noDesk
  const [sets, notes] = await Promise.all([setsAt(concord, desk), notesAt(concord, desk)])
  return { sets, notes }
}
