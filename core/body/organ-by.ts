import type { Organ, Profile } from './profile.ts'

/** The organ with that id (`SCO-CFM`) or, in an address, that slug (`cfm`). */
export const organBy = (profile: Profile, idOrSlug: string): Organ | null =>
  profile.organs.find(organ => organ.id === idOrSlug || organ.slug === idOrSlug) ?? null
