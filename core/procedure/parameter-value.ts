import type { Profile } from '../body/profile.ts'

type Part = Readonly<Record<string, unknown>>

const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null

/** The value of a procedural parameter of a profile, if the profile states it. */
export function valueOf({ parameters }: Profile, name: string): unknown {
  const stated = parameters[name]
  return isPart(stated) ? stated.value : undefined
}

/** One word of a closed set; the fallback where the profile says nothing. */
export const wordOf = <Word extends string>(value: unknown, words: readonly Word[], fallback: Word): Word =>
  words.find(word => word === value) ?? fallback

/** Words of a closed set in the order of the profile; nothing where it states no list. */
export const wordsOf = <Word extends string>(
  value: unknown,
  words: readonly Word[],
): readonly Word[] | undefined =>
  Array.isArray(value) ? value.flatMap(one => words.filter(word => word === one)) : undefined

/** A number; the fallback where the profile says nothing. */
export const numberOf = (value: unknown, fallback: number): number =>
  typeof value === 'number' ? value : fallback

/** A list of words of the profile's own; empty where it says nothing. */
export const listOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter(one => typeof one === 'string') : []

/** Yes only where the profile says so. */
export const isYes = (value: unknown): boolean => value === true

/** Yes unless the profile says no. */
export const isNotNo = (value: unknown): boolean => value !== false

/** A value with parts of its own; none where the profile says nothing. */
export const partOf = (value: unknown): Part => (isPart(value) ? value : {})
