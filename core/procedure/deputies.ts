import type { Profile } from '../body/profile.ts'

/** A post whose holder is never of the nationality of the head in office (practice 5.8). */
export type DeputyRule = { readonly post: string; readonly head: string }

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

function deputyOf(value: unknown): readonly DeputyRule[] {
  if (!isObject(value) || typeof value.post !== 'string' || typeof value.head !== 'string') return []
  return [{ post: value.post, head: value.head }]
}

/** The deputies of a body with their heads, from its profile. */
export function deputiesOf({ parameters }: Profile): readonly DeputyRule[] {
  const stated = parameters.deputies
  const value = isObject(stated) ? stated.value : []
  return (Array.isArray(value) ? value : [value]).flatMap(deputyOf)
}
