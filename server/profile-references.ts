import type { Profile } from '../core/body/profile.ts'
import type { Phrases } from '../core/communique/phrases.ts'
import type { ConcordanceNames } from '../core/draft/concordance-words.ts'
import { fault, type ProfileFault } from './profile-fault.ts'

type Register = 'states' | 'organs' | 'posts' | 'persons' | 'instruments'
type Id = string | null | undefined

/** The ids that one field of one file names, entry by entry, and the register in which they must be. */
type Naming = {
  readonly file: string
  readonly field: string
  readonly register: Register
  readonly ids: readonly (Id | readonly Id[])[]
}

const naming = (file: string, field: string, register: Register, ids: Naming['ids']): Naming => ({
  file,
  field,
  register,
  ids,
})

const toStates = (profile: Profile): readonly Naming[] => [
  naming('statuses', 'states', 'states', [profile.statuses.map(one => one.state)]),
  naming(
    'persons',
    'state',
    'states',
    profile.persons.map(one => one.state),
  ),
  naming(
    'holdings',
    'state',
    'states',
    profile.holdings.map(one => one.state),
  ),
  naming(
    'presidencies',
    'state',
    'states',
    profile.presidencies.map(one => one.state),
  ),
  naming(
    'meetings',
    'state',
    'states',
    profile.meetings.map(one => one.state),
  ),
  naming(
    'instruments',
    'initiator',
    'states',
    profile.instruments.map(one => one.initiator),
  ),
  naming(
    'instruments',
    'parties',
    'states',
    profile.instruments.map(one => one.parties.map(({ state }) => state)),
  ),
]

const toOrgans = (profile: Profile): readonly Naming[] => [
  naming(
    'organs',
    'prepares',
    'organs',
    profile.organs.map(one => one.prepares),
  ),
  naming(
    'organs',
    'submitsTo',
    'organs',
    profile.organs.map(one => one.submitsTo),
  ),
  naming(
    'posts',
    'organ',
    'organs',
    profile.posts.map(one => one.organ),
  ),
  naming(
    'posts',
    'nominatedBy',
    'organs',
    profile.posts.map(one => one.nominatedBy),
  ),
  naming(
    'posts',
    'approvedBy',
    'organs',
    profile.posts.map(one => one.approvedBy),
  ),
  naming(
    'meetings',
    'organ',
    'organs',
    profile.meetings.map(one => one.organ),
  ),
  naming(
    'documents',
    'organ',
    'organs',
    profile.documents.map(one => one.organ),
  ),
  naming(
    'competences',
    'organ',
    'organs',
    profile.competences.map(one => one.organ),
  ),
  naming(
    'competences',
    'nextOrgan',
    'organs',
    profile.competences.map(one => one.nextOrgan),
  ),
]

const toOthers = (profile: Profile): readonly Naming[] => [
  naming(
    'holdings',
    'person',
    'persons',
    profile.holdings.map(one => one.person),
  ),
  naming(
    'holdings',
    'post',
    'posts',
    profile.holdings.map(one => one.post),
  ),
  naming('profile', 'officials.order', 'posts', [profile.officials.order]),
  naming(
    'instruments',
    'implements',
    'instruments',
    profile.instruments.map(one => one.implements),
  ),
]

const idsOf = (profile: Profile): Readonly<Record<Register, ReadonlySet<string>>> => ({
  states: new Set(profile.states.map(state => state.code)),
  organs: new Set(profile.organs.map(organ => organ.id)),
  posts: new Set(profile.posts.map(post => post.id)),
  persons: new Set(profile.persons.map(person => person.id)),
  instruments: new Set(profile.instruments.map(instrument => instrument.id)),
})

function unknownIn(
  { file, field, register, ids }: Naming,
  known: Readonly<Record<Register, ReadonlySet<string>>>,
): readonly ProfileFault[] {
  return ids.flatMap((named, index) =>
    [named]
      .flat()
      .filter(id => id !== null && id !== undefined && !known[register].has(id))
      .map(id =>
        fault(file, ids.length > 1 ? `[${index}].${field}` : field, `"${id}" is not in ${register}.json`),
      ),
  )
}

/** Every State, organ, post, person and instrument that the files name must be in its register. */
export function unknownReferences(profile: Profile): readonly ProfileFault[] {
  const known = idsOf(profile)
  const namings = [...toStates(profile), ...toOrgans(profile), ...toOthers(profile)]
  return namings.flatMap(one => unknownIn(one, known))
}

/** The phrases must speak of organs, posts and persons that the profile has. */
export function unknownInPhrases(phrases: Phrases, profile: Profile): readonly ProfileFault[] {
  const known = idsOf(profile)
  return Object.values(phrases).flatMap(inLanguage =>
    (['organs', 'posts', 'persons'] as const).flatMap(register => {
      const ids = [Object.keys(inLanguage[register])]
      return unknownIn(naming('phrases', `${inLanguage.language}.${register}`, register, ids), known)
    }),
  )
}

/** The names by which languages are compared must be of organs and States that the profile has. */
export function unknownInConcordance(
  { organs, states, adjectives }: ConcordanceNames,
  profile: Profile,
): readonly ProfileFault[] {
  const known = idsOf(profile)
  return [
    ...unknownIn(naming('concordance', 'organs', 'organs', [Object.keys(organs)]), known),
    ...unknownIn(naming('concordance', 'states', 'states', [Object.keys(states)]), known),
    ...unknownIn(naming('concordance', 'adjectives', 'states', [Object.keys(adjectives)]), known),
  ]
}
