import type { Audience } from './entry.ts'

const toPublic: readonly Audience[] = ['public']
const toObservers: readonly Audience[] = [...toPublic, 'observers']
const toMembers: readonly Audience[] = [...toObservers, 'members']

/**
 * The audiences that a seat reads (I-37: a wider seat reads all that a narrower one does). What one delegation
 * keeps to itself is read by no other seat, the secretariat and the Chair included; an unknown seat is the public.
 */
export function audiencesOf(seat: string): readonly Audience[] {
  const [kind, state] = seat.split(':')
  if (kind === 'observer') return toObservers
  if (kind === 'chair') return toMembers
  if (kind === 'secretariat') return [...toMembers, 'secretariat']
  return kind === 'delegation' && state ? [...toMembers, `delegation:${state}`] : toPublic
}

/** Whether a word names an audience: of the public, observers, members, the secretariat, or one delegation. */
export const isAudience = (word: string): word is Audience =>
  /^(public|observers|members|secretariat|delegation:[\w-]+)$/.test(word)
