import type { Actor } from '../journal/entry.ts'
import type { Refusal } from '../refusal.ts'

type Acting = { readonly actor: Actor; readonly members: readonly string[] }

/** The State for which a person acts as a member of this instant, or why the person does not: officials, the Chair, observers and guests have no such right. */
export function memberOf({ actor, members }: Acting): string | Refusal {
  const { capacity, state } = actor
  const isMember = capacity === 'national' && state !== null && members.includes(state)
  return isMember ? state : { refused: 'members-only' }
}

/** Why a person does not act as a member, if so. */
export function mustBeMember(facts: Acting): Refusal | undefined {
  const state = memberOf(facts)
  return typeof state === 'string' ? undefined : state
}

/** What the Chair alone does is refused to everybody else (practice 6.1). */
export const mustBeChair = ({ actor }: Pick<Acting, 'actor'>): Refusal | undefined =>
  actor.capacity === 'chair' ? undefined : { refused: 'chair-only' }
