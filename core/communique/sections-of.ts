import type { Profile } from '../body/profile.ts'
import { valueOf, wordsOf } from '../procedure/parameter-value.ts'

/** The sections that a draft communiqué is composed of, in the order of councils of ministers (practice 10). */
export const communiqueSections = [
  'opening',
  'attendance',
  'chair',
  'events',
  'items',
  'in-principle',
  'agreed',
  'statements',
  'nominations',
  'texts',
  'reports',
  'decisions',
] as const
export type CommuniqueSection = (typeof communiqueSections)[number]

/** The sections of a body's communiqué in its order; the usual ones where its profile states no order. */
export const sectionsOf = (profile: Profile): readonly CommuniqueSection[] =>
  wordsOf(valueOf(profile, 'communiqueSections'), communiqueSections) ?? communiqueSections
