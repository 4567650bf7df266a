import type { Person, Profile } from '../body/profile.ts'
import type { KnownWords } from './meeting-facts.ts'

/** Whether an entry of the register prints in a language as these words, by its first name or a variant. */
export const prints = (
  name: KnownWords,
  variants: Readonly<Record<string, readonly string[]>>,
  words: string,
  language: string,
): boolean => name[language] === words || (variants[language] ?? []).includes(words)

/** The person of the register whom a text prints under a name; `null` for a name that it does not know. */
export function personNamed(
  profile: Profile,
  name: string,
  state: string | null,
  language: string,
): Person | null {
  const named = profile.persons.filter(person => prints(person.name, person.variants, name, language))
  const ofState = named.find(person => state !== null && person.state === state)
  return ofState ?? named.find(person => state === null || person.state === null) ?? null
}
