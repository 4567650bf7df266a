import type { Profile } from '../core/body/profile.ts'
import { valueOf } from '../core/procedure/parameter-value.ts'
import { type Rules, rulesOf } from '../core/procedure/rules.ts'
import { fault, type ProfileFault } from './profile-fault.ts'

/** Acts that are not of the competence table (practice 5.6). */
const otherActs = ['note', 'return', 'terminate', 'suspend-member', 'expel-member'] as const

/** What an important decision can be named by: an act, a kind of text, or a post. */
const nameable = (profile: Profile): ReadonlySet<string> =>
  new Set([
    ...otherActs,
    ...profile.competences.flatMap(({ act, document }) => [act, document]),
    ...profile.documents.map(({ kind }) => kind),
    ...profile.instruments.map(({ kind }) => kind),
  ])

const missingFrom = (
  known: ReadonlySet<string>,
  place: string,
  names: readonly string[],
  where: string,
): readonly ProfileFault[] =>
  names
    .filter(name => !known.has(name))
    .map(name => fault('profile', `parameters.${place}`, `"${name}" is not in ${where}`))

/** The States that parameters put in an order of their own. */
function ordersOf(profile: Profile, { chair, rotations }: Rules): readonly (readonly [string, string])[] {
  const lot = Object(valueOf(profile, 'protocolOrder'))
  const drawn: readonly string[] = Array.isArray(lot.lot) ? lot.lot : []
  return [
    ...(chair.kind === 'in-turn' ? chair.order.map(state => ['chair', state] as const) : []),
    ...rotations.flatMap(({ order }) => order.map(state => ['rotation', state] as const)),
    ...drawn.map(state => ['protocolOrder', state] as const),
  ]
}

function postsOf({ chair, rotations }: Rules): readonly (readonly [string, string])[] {
  const elected = chair.kind === 'elected' ? chair.post : null
  return [
    ...(elected === null ? [] : [['chair', elected] as const]),
    ...rotations.map(({ post }) => ['rotation', post] as const),
  ]
}

/** The States, posts, acts and kinds of text that the parameters name must be those of the profile. */
export function unknownInParameters(profile: Profile): readonly ProfileFault[] {
  const rules = rulesOf(profile)
  const states = new Set(profile.states.map(({ code }) => code))
  const posts = new Set(profile.posts.map(({ id }) => id))
  return [
    ...missingFrom(
      nameable(profile),
      'important',
      rules.important,
      'the acts, kinds and posts of the profile',
    ),
    ...ordersOf(profile, rules).flatMap(([place, state]) =>
      missingFrom(states, place, [state], 'states.json'),
    ),
    ...postsOf(rules).flatMap(([place, post]) => missingFrom(posts, place, [post], 'posts.json')),
  ]
}
