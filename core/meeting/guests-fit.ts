import type { Refusal } from '../refusal.ts'
import type { MeetingFacts } from './facts.ts'

const isState = (id: string): boolean => /^[A-Z]{3}$/.test(id)

/** Those of an invitation who are guests: neither members nor partners of the body, nor holders of its posts. */
export const guestsAmong = (
  invited: readonly string[],
  { members, partners, posts }: Pick<MeetingFacts, 'members' | 'partners' | 'posts'>,
): readonly string[] => invited.filter(id => ![members, partners, posts].some(known => known.includes(id)))

/** No more guests than the rules allow: so many States, so many organisations at a time (practice 6.1). */
export function guestsFit(invited: readonly string[], facts: MeetingFacts): Refusal | undefined {
  const guests = guestsAmong(invited, facts)
  const states = guests.filter(isState)
  const { guests: most } = facts.rules
  if (states.length <= most.states && guests.length - states.length <= most.organizations) return undefined
  return {
    refused: 'too-many-guests',
    facts: { states: String(most.states), organizations: String(most.organizations) },
  }
}
