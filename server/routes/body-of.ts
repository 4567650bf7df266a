import { notFound } from '../http/errors.ts'
import type { Concord } from '../concord.ts'
import type { LoadedProfile } from '../profile.ts'

/** The body of that id, written in any case; nothing is at the address of another. */
export function bodyOf(concord: Concord, id: string): LoadedProfile {
  const found = concord.profiles.find(({ profile }) => profile.id.toLowerCase() === id.toLowerCase())
  if (!found) throw notFound()
  return found
}
