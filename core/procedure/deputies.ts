import type { Profile } from '../body/profile.ts'
import { partOf, valueOf } from './parameter-value.ts'

/** A post whose holder is never of the nationality of the head in office (practice 5.8). */
export type DeputyRule = { readonly post: string; readonly head: string }

function deputyOf(value: unknown): readonly DeputyRule[] {
  const { post, head } = partOf(value)
  return typeof post === 'string' && typeof head === 'string' ? [{ post, head }] : []
}

/** The deputies of a body with their heads, from its profile. */
export function deputiesOf(profile: Profile): readonly DeputyRule[] {
  const value = valueOf(profile, 'deputies')
  return (Array.isArray(value) ? value : [value]).flatMap(deputyOf)
}
