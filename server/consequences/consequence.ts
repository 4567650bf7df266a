import type { Profile } from '../../core/body/profile.ts'
import type { Entry } from '../../core/journal/entry.ts'
import type { Refusal } from '../../core/refusal.ts'
import type { Concord } from '../concord.ts'

/**
 * What follows from a recorded act elsewhere. It looks at how things stand now, not only at the entry, so that it can be run
 * again after any interruption: what is already so is left as it is. What the rules refuse is told, and holds up nothing else.
 */
export type Consequence = (entry: Entry, concord: Concord) => Promise<Refusal | undefined>

/** Where an act on decisions stands: the body, the organ, and the decision that it names. */
export type OnDecision = { readonly profile: Profile; readonly organ: string; readonly decision: string }

/** The decision that an entry is on, if it is on one of a body that Concord hosts. */
export function onDecision({ stream, content }: Entry, { profiles }: Concord): OnDecision | null {
  const [kind, body, organ] = stream.split(':')
  const profile = profiles.find(loaded => loaded.profile.id === body)?.profile
  const named =
    typeof content === 'object' && content !== null && 'decision' in content ? content.decision : null
  if (kind !== 'decisions' || !profile || !organ || typeof named !== 'string') return null
  return { profile, organ, decision: named }
}
