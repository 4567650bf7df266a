import type { ActType } from './closed-sets.ts'
import type { Opened } from './clauses.ts'
import type { Verb } from './lexicon.ts'
import { addresseeOf, moodOf } from './mood.ts'
import { objectOf, objectsOf } from './objects.ts'
import { officesIn } from './person.ts'
import type { Parts, Sentence, Source } from './parts.ts'
import type { ActRead, Scope, Span } from './reading.ts'
import { actorsOf, scopeOf, type Standing } from './scope.ts'
import type { Subject } from './subject.ts'

/** An act before it has its place in the text and its id. */
export type ActDraft = Omit<ActRead, 'id' | 'paragraph' | 'sentence' | 'inheritsFrom'>

/** What acts of the sentence before hand on: whose voice a sentence without a subject speaks in. */
type Voice = { readonly actors: readonly string[]; readonly scope: Scope }

/** What an act does: to point out how earlier outcomes are carried out is to review them; to approve a person is to appoint. */
function typeOf(source: Source, verb: Verb, object: Span | null): ActType {
  const text = object ? source.plain.slice(...object) : ''
  if (verb.type === 'point-out' && source.lexicon.language.outcomes.review.some(word => text.endsWith(word)))
    return 'review-implementation'
  return verb.type === 'approve' && isPerson(source, object) ? 'appoint' : verb.type
}

/** 甲(某国)担任…主任: a person and an office. */
const isPerson = (source: Source, object: Span | null): boolean =>
  object !== null &&
  /(?:担任|出任|为|作为)/.test(source.surface.slice(...object)) &&
  officesIn(source, ...object).at(-1)?.to === object[1]

function voiceOf(
  parts: Parts,
  subject: Subject | 'elided',
  standing: Standing,
  before: Voice | undefined,
): Voice {
  if (subject !== 'elided') return { actors: actorsOf(subject), scope: scopeOf(subject, parts, standing) }
  const all: Scope = { kind: 'all-members', states: [], notListed: [], confidence: 'inferred' }
  return before
    ? { actors: before.actors, scope: { ...before.scope, confidence: 'inferred' } }
    : { actors: ['members'], scope: all }
}

const directed: readonly ActType[] = ['call-for', 'instruct']

function draftOf(
  source: Source,
  opened: Opened,
  voice: Voice,
  object: Span | null,
  first: 'first' | 'further',
): ActDraft {
  const { verb, span } = opened.predicate
  const isExternal = voice.scope.kind === 'external'
  const mood = isExternal ? 'record' : moodOf(source, verb, object)
  const isAsked =
    mood === 'directive' || directed.includes(verb.type) || (mood === 'deontic' && verb.statement)
  const addressee = isAsked ? addresseeOf(source, object) : undefined
  const from = object && object[0] < span[0] ? object[0] : span[0]
  const to = object && object[1] > span[1] ? object[1] : span[1]
  return {
    verb: source.text.slice(...span),
    type: isExternal ? 'record-fact' : typeOf(source, verb, object),
    ...voice,
    object: object && source.text.slice(...object),
    objectSpan: object,
    mood,
    ...(verb.degree && { degree: verb.degree }),
    ...(addressee && { addressee }),
    span: first === 'first' || !object ? [from, to] : object,
  }
}

/** An act of another body is recorded as a fact: its object is the whole clause. */
function wholeClause(sentence: Sentence, opened: Opened, draft: ActDraft, source: Source): ActDraft {
  if (draft.type !== 'record-fact') return draft
  const [from, to] = sentence.clauses[opened.clause] ?? draft.span
  return { ...draft, object: source.text.slice(from, to), objectSpan: [from, to], span: [from, to] }
}

/** The next act with an object of its own: two verbs that share an object (听取并批准) do not end each other's. */
const nextOf = (opened: readonly Opened[], i: number): Opened | undefined =>
  opened[i + 1]?.predicate.objectFrom === opened[i]?.predicate.objectFrom ? opened[i + 2] : opened[i + 1]

/** The acts that open in a sentence, with their objects. */
export function draftsOf(
  source: Source,
  parts: Parts,
  sentence: Sentence,
  opened: readonly Opened[],
  context: { readonly standing: Standing; readonly before: Voice | undefined },
): readonly ActDraft[] {
  return opened.flatMap((one, i) => {
    const next = nextOf(opened, i)
    const voice = voiceOf(parts, one.subject, context.standing, context.before)
    const object = objectOf(source, sentence, one, next)
    return objectsOf(source, one, object).map((span, k) =>
      wholeClause(sentence, one, draftOf(source, one, voice, span, k === 0 ? 'first' : 'further'), source),
    )
  })
}
