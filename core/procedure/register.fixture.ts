import type { Aggregate } from '../aggregate.ts'
import { membersOn } from '../body/members-on.ts'
import type { Profile } from '../body/profile.ts'
import { canonical } from '../journal/canonical.ts'
import type { Act, Capacity } from '../journal/entry.ts'
import { isRefusal } from '../refusal.ts'
import { deputiesOf } from './deputies.ts'
import type { HeldTerm, RegisterFacts } from './register-facts.ts'
import { rulesOf } from './rules.ts'
import type { DecidedSource, FoundSource } from './source.ts'

/** A dice that rolls the same for the same seed (mulberry32). */
export function diceOf(seed: number) {
  let state = seed
  const roll = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (n: number): number => Math.floor(roll() * n)
  const one = <Each>(of: readonly Each[]): Each => {
    const found = of[below(of.length)]
    if (found === undefined) throw new RangeError('There is nothing to choose from')
    return found
  }
  return { below, one }
}

/** How often a law is tried; the seed of each run is its number, so that a run can be looked at alone. */
export const runs = Array.from({ length: 1_000 }, (_, seed) => seed + 1)

const termsOf = ({ holdings, persons }: Profile): readonly HeldTerm[] =>
  holdings.flatMap(({ post, person, state, from, to }) => {
    const name = persons.find(each => each.id === person)?.name
    if (post === null || from === null || to === null) return []
    return [
      {
        post,
        state,
        names: [person, ...Object.values(name ?? {})],
        from,
        to,
        how: 'held' as const,
        of: null,
      },
    ]
  })

const seats: Readonly<Record<string, Capacity>> = { secretariat: 'secretariat', chair: 'chair' }

const known = new Map<Profile, Omit<RegisterFacts, 'actor' | 'now' | 'day' | 'members' | 'source'>>()
const memberships = new Map<string, readonly string[]>()

function factsOf(profile: Profile) {
  const facts = known.get(profile) ?? {
    states: profile.states.map(({ code }) => code),
    organs: profile.organs.map(
      ({ id, kind }) => ({ id, of: kind === 'external' ? 'others' : 'body' }) as const,
    ),
    rules: rulesOf(profile),
    deputies: deputiesOf(profile),
    competences: profile.competences,
    posts: profile.posts,
    terms: termsOf(profile),
    instruments: profile.instruments,
    positions: [],
    limits: { words: 5_000 },
  }
  known.set(profile, facts)
  return facts
}

function membersFor(profile: Profile, day: string): readonly string[] {
  const key = `${profile.id} ${day}`
  const members = memberships.get(key) ?? membersOn(profile, day)
  memberships.set(key, members)
  return members
}

/** The facts of an act by a seat on a day: `secretariat`, `chair`, or the code of a State. */
export function factsFor(
  profile: Profile,
  seat: string,
  day: string,
  given: Partial<RegisterFacts> = {},
): RegisterFacts {
  const capacity = seats[seat] ?? 'national'
  const state = capacity === 'national' ? seat : null
  const actor = { seat: state ? `delegation:${state}` : seat, capacity, state }
  const members = membersFor(profile, day)
  return { ...factsOf(profile), actor, now: `${day}T09:00:00.000Z`, day, members, source: null, ...given }
}

/** An adopted decision of an organ on something in a register. */
export const adopted = (
  organ: string,
  act: string,
  document: string,
  subject: DecidedSource['subject'],
  given: Partial<DecidedSource> = {},
): DecidedSource => ({
  kind: 'decision',
  organ,
  decision: `${organ}-${act}`.toLowerCase(),
  act,
  document,
  draft: false,
  subject,
  outcome: 'adopted',
  on: null,
  words: { en: 'It is so decided.' },
  ...given,
})

/** The reference of a found source. */
export const refOf = ({ organ, decision }: DecidedSource) => ({ organ, decision })

/** Tries commands on a register: the thing after them, and the code with which each was refused. */
export function trying<Thing, Command>(aggregate: Aggregate<Thing, Command, RegisterFacts>) {
  const evolved = (thing: Thing, acts: readonly Act[]): Thing =>
    acts.reduce<Thing>(
      (so, { type, content }) => aggregate.evolve(so, type, JSON.parse(canonical(content))),
      thing,
    )
  const answer = (thing: Thing, command: Command, facts: RegisterFacts) =>
    aggregate.decide(thing, command, facts)
  return {
    outcome: (thing: Thing, command: Command, facts: RegisterFacts): string => {
      const acts = answer(thing, command, facts)
      return isRefusal(acts) ? acts.refused : 'done'
    },
    done: (thing: Thing, command: Command, facts: RegisterFacts): Thing => {
      const acts = answer(thing, command, facts)
      if (isRefusal(acts)) throw new Error(`refused: ${acts.refused} ${JSON.stringify(acts.facts)}`)
      return evolved(thing, acts)
    },
    /** The thing as it is afterwards: unchanged where it is refused. */
    after: (thing: Thing, command: Command, facts: RegisterFacts): Thing => {
      const acts = answer(thing, command, facts)
      return isRefusal(acts) ? thing : evolved(thing, acts)
    },
  }
}

/** A place of a recorded text as found. */
export const told = (given: Partial<Extract<FoundSource, { kind: 'text' }>> = {}): FoundSource => ({
  kind: 'text',
  meeting: 'sco/cfm/2018-04-24',
  paragraph: 13,
  act: null,
  on: '2018-04-24',
  type: 'note',
  mood: 'assertive',
  states: [],
  candidates: [],
  ...given,
})
