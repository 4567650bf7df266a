import type { Organ, Person, Profile } from '../../core/body/profile.ts'
import type { InterfaceLanguage, Words } from '../../core/language.ts'

/** The short name of a State, its code where the profile does not know it. */
export const stateName = (profile: Profile, code: string, language: InterfaceLanguage): string =>
  profile.states.find(state => state.code === code)?.short[language] ?? code

export const organOf = (profile: Profile, id: string): Organ | null =>
  profile.organs.find(organ => organ.id === id) ?? null

export const organShort = (profile: Profile, id: string, language: InterfaceLanguage): string =>
  organOf(profile, id)?.short[language] ?? id

export const organName = (profile: Profile, id: string, language: InterfaceLanguage): string =>
  organOf(profile, id)?.name[language] ?? id

export const postName = (profile: Profile, id: string | null, printed: string, language: InterfaceLanguage) =>
  profile.posts.find(post => post.id === id)?.name[language] ?? printed

const printsAs = (person: Person, printed: string, language: string): boolean =>
  person.variants[language]?.includes(printed) === true ||
  (person.name as Readonly<Record<string, string>>)[language] === printed

/**
 * The name of a person in another language, from the register of the body. Only where exactly one person of that
 * State prints so: a name is never guessed.
 */
export function registeredName(
  profile: Profile,
  printed: string,
  language: string,
  state: string | null,
): Words | null {
  const found = profile.persons.filter(
    person => printsAs(person, printed, language) && (state === null || person.state === state),
  )
  return found.length === 1 && found[0] ? found[0].name : null
}
