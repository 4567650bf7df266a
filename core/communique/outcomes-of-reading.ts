import type { Profile } from '../body/profile.ts'
import type { DocumentFacts, OutcomeFacts } from './meeting-facts.ts'
import { personNamed, prints } from './register-names.ts'
import type { OutcomeRead, Reading } from './reading.ts'

function documentOf(outcome: OutcomeRead, reading: Reading, profile: Profile): DocumentFacts | null {
  const { language } = reading
  const printed = outcome.document ?? null
  if (printed === null) return null
  const mention = reading.mentions.documents.find(
    ({ paragraph, title }) => paragraph === outcome.paragraph && title === printed,
  )
  const registered = profile.documents.find(
    ({ id, title, variants }) => id === mention?.id || prints(title, variants, printed, language),
  )
  return {
    title: { ...registered?.title, [language]: printed },
    kind: mention?.kind ?? registered?.kind ?? null,
    draft: mention?.draft ?? outcome.type === 'adopt-in-principle',
  }
}

function nominationOf(outcome: OutcomeRead, reading: Reading, profile: Profile) {
  const { language } = reading
  if (!outcome.person) return null
  const state = outcome.state ?? null
  const person = personNamed(profile, outcome.person, state, language)
  const post = profile.posts.find(candidate => candidate.id === outcome.postId)
  return {
    type: 'nominate' as const,
    person: { id: person?.id ?? null, name: { ...person?.name, [language]: outcome.person } },
    state,
    post: {
      id: post?.id ?? null,
      name: { ...post?.name, ...(outcome.post ? { [language]: outcome.post } : {}) },
    },
    term: outcome.term ?? null,
    nextOrgan: outcome.nextOrgan ?? null,
  }
}

function outcomeOf(outcome: OutcomeRead, reading: Reading, profile: Profile) {
  switch (outcome.type) {
    case 'nominate':
      return nominationOf(outcome, reading, profile)
    case 'adopt-in-principle':
    case 'approve':
    case 'adopt':
    case 'hear': {
      const document = documentOf(outcome, reading, profile)
      return document && { type: outcome.type, document }
    }
    default:
      return null
  }
}

/** The act that makes the outcome, and, for a nomination, the decision that it is the content of. */
function actsOf(outcome: OutcomeRead, reading: Reading): readonly string[] {
  const made = reading.acts.find(act => act.id === outcome.act)
  if (!made) return []
  const isStated = (type: string) => type === 'decide' && outcome.type === 'nominate'
  return reading.acts
    .filter(({ paragraph, sentence }) => paragraph === made.paragraph && sentence === made.sentence)
    .filter(act => act === made || isStated(act.type))
    .map(act => act.id)
}

/** The outcomes of a reading that have a sentence of their own: texts adopted in principle, reports, nominations. */
export function outcomesOfReading(reading: Reading, profile: Profile): readonly OutcomeFacts[] {
  const sentences = new Map(reading.acts.map(act => [act.id, act.sentence]))
  return reading.outcomes.flatMap(outcome => {
    const facts = outcome.act === null ? null : outcomeOf(outcome, reading, profile)
    const place = `p${outcome.paragraph}.s${sentences.get(outcome.act ?? '') ?? 1}`
    return facts ? [{ place, acts: actsOf(outcome, reading), ...facts }] : []
  })
}
