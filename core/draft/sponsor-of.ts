import type { Refusal } from '../refusal.ts'
import { memberOf } from '../procedure/who-acts.ts'
import type { DraftFacts } from './facts.ts'
import type { Sponsor } from './proposal.ts'

/** In whose name a person proposes: a member by its code, or the Chair as Chair; or why not. */
export const sponsorOf = (facts: DraftFacts): Sponsor | Refusal =>
  facts.actor.capacity === 'chair' ? 'chair' : memberOf(facts)
