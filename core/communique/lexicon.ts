import type { Profile } from '../body/profile.ts'
import type { Capacity } from './reading.ts'
import type { Collective, ReadingLanguage, VerbEntry } from './reading-language.ts'
import { type Words, wordsOf } from './words.ts'

/** What a proper name stands for: a State, or a place and the State that it lies in. */
export type Named =
  | { readonly is: 'state'; readonly state: string }
  | { readonly is: 'place'; readonly state: string; readonly name: string }
  | { readonly is: 'none' }

export type OrganNamed = { readonly id: string | null; readonly own: boolean }
export type Verb = VerbEntry & { readonly word: string }

/** The words of one language of one body, ready to be found in a text. */
export type Lexicon = {
  readonly language: ReadingLanguage
  /** The printed names of the body itself. */
  readonly body: Words<null>
  readonly names: Words<Named>
  readonly organs: Words<OrganNamed>
  readonly verbs: Words<Verb>
  readonly adverbs: Words<null>
  readonly connectives: Words<null>
  readonly coverbs: Words<null>
  /** Coverbs whose object may hold commas: 就, 围绕. */
  readonly openers: Words<null>
  readonly collectives: Words<Collective['scope']>
  readonly representatives: Words<null>
  readonly offices: Words<null>
  readonly groups: Words<Capacity>
  readonly posts: Words<string | null>
}

const plainWords = (words: readonly string[]): Words<null> => wordsOf(words.map(word => [word, null]))

/** Names with and without the name of the body before them. */
const withBody = (language: ReadingLanguage, names: readonly string[]): readonly string[] =>
  ['', ...language.body.names].flatMap(body => names.map(name => body + name))

const withMembers = (language: ReadingLanguage, names: readonly string[]): readonly string[] =>
  ['', ...language.body.members].flatMap(members => names.map(name => members + name))

/** 部分外长, 其他成员国: a part of those who speak for all. */
function partsOf({ partial, collectives, representatives }: ReadingLanguage): readonly string[] {
  const all = collectives.filter(({ scope }) => scope === 'standing' || scope === 'members')
  const words = [...all.flatMap(collective => collective.words), ...representatives]
  return partial.flatMap(some => words.map(word => some + word))
}

function namesOf(language: ReadingLanguage, profile: Profile): Words<Named> {
  const none = language.notStates.map(word => [word, { is: 'none' }] as const)
  const states = profile.states.flatMap(({ code, short, official }) =>
    [short[language.language], official[language.language], ...(language.stateVariants[code] ?? [])].map(
      word => [word, { is: 'state', state: code }] as const,
    ),
  )
  const places = Object.entries(language.places).flatMap(([state, words]) =>
    words.map(name => [name, { is: 'place', state, name }] as const),
  )
  return wordsOf<Named>([...none, ...states, ...places])
}

function organsOf(language: ReadingLanguage): Words<OrganNamed> {
  return wordsOf(
    language.organs.flatMap(({ id, own, names }) => {
      const printed = own ? withBody(language, withMembers(language, names)) : names
      return printed.map((name): [string, OrganNamed] => [name, { id, own: own ?? false }])
    }),
  )
}

const made = new WeakMap<ReadingLanguage, { readonly profile: Profile; readonly lexicon: Lexicon }>()

/** The words of a reading language and a profile, made ready once and kept for the next text. */
export function lexiconOf(language: ReadingLanguage, profile: Profile): Lexicon {
  const known = made.get(language)
  if (known?.profile === profile) return known.lexicon
  const lexicon = makeLexicon(language, profile)
  made.set(language, { profile, lexicon })
  return lexicon
}

function makeLexicon(language: ReadingLanguage, profile: Profile): Lexicon {
  const verbs = language.verbs.flatMap(entry => entry.words.map(word => [word, { ...entry, word }] as const))
  const collectives = language.collectives.flatMap(({ scope, words }) =>
    withBody(language, words).map(word => [word, scope] as const),
  )
  const parts = partsOf(language).map(word => [word, 'part'] as const)
  const groups = language.groups.flatMap(({ capacity, words }) =>
    ['', '作为'].flatMap(before =>
      withBody(
        language,
        ['', '各'].flatMap(each => words.map(word => each + word)),
      ).map(word => [before + word, capacity] as const),
    ),
  )
  return {
    language,
    body: plainWords(language.body.names),
    names: namesOf(language, profile),
    organs: organsOf(language),
    verbs: wordsOf(verbs),
    adverbs: plainWords(language.adverbs),
    connectives: plainWords(language.connectives),
    coverbs: plainWords(language.coverbs),
    openers: plainWords(language.openers),
    collectives: wordsOf<Collective['scope']>([...parts, ...collectives]),
    representatives: plainWords(language.representatives),
    offices: plainWords(language.offices),
    groups: wordsOf(groups),
    posts: wordsOf(language.posts.flatMap(({ id, names }) => names.map(name => [name, id] as const))),
  }
}
