import type { Profile } from '../body/profile.ts'
import { protocolOrder } from '../body/protocol-order.ts'
import { type ComposedSentence, composed, missing } from './composed.ts'
import { fill } from './fill.ts'
import type { MeetingFacts, NamingFacts } from './meeting-facts.ts'
import type { LanguagePhrases } from './phrases.ts'

type NamingPhrase = { readonly verb: string; readonly initiative: string }

const shortName = (profile: Profile, code: string, phrases: LanguagePhrases): string | null =>
  profile.states.find(state => state.code === code)?.short[phrases.language] ?? null

function objectOf(naming: NamingFacts, phrase: NamingPhrase, profile: Profile, phrases: LanguagePhrases) {
  const { object } = naming
  if (object.kind === 'words') return object.words[phrases.language] ?? null
  const parts = {
    title: object.title[phrases.language] ?? null,
    initiator: shortName(profile, object.initiator, phrases),
  }
  const text = fill(phrase.initiative, parts, phrases)
  return text.kind === 'filled' ? text.text : null
}

/** Who speaks: the ministers of the listed States, in protocol order. */
function speakersOf(facts: MeetingFacts, naming: NamingFacts, profile: Profile, phrases: LanguagePhrases) {
  const names = protocolOrder(profile, naming.states).map(state => shortName(profile, state, phrases))
  const items = names.filter(name => name !== null)
  const phrase = phrases.organs[facts.organ]?.listed
  if (phrase === undefined || items.length < names.length) return null
  const text = fill(phrase, { states: { items, list: phrases.lists.states } }, phrases)
  return text.kind === 'filled' ? text.text : null
}

/** The naming formula: the States that do it, by name, and what they do. Those not listed are not mentioned. */
export function composeNaming(
  facts: MeetingFacts,
  naming: NamingFacts,
  profile: Profile,
  phrases: LanguagePhrases,
): ComposedSentence {
  const phrase = phrases.naming.acts[naming.type]
  if (!phrase) return missing(naming.type)
  const parts = {
    ministers: speakersOf(facts, naming, profile, phrases),
    verb: phrase.verb,
    object: objectOf(naming, phrase, profile, phrases),
  }
  return composed(phrases.naming.sentence, parts, phrases, naming.acts)
}
