import type { ActDraft } from './act-drafts.ts'
import type { ActType, Mood, ScopeKind } from './closed-sets.ts'
import { skipConnectives } from './clauses.ts'
import { type HeaderClause, headerIn } from './header.ts'
import type { Opening } from './opening.ts'
import { organsIn, type Parts, type Sentence, type Source } from './parts.ts'
import { beginsSomebody, personIn } from './person.ts'
import type { ReadingLanguage } from './reading-language.ts'
import type { Span } from './reading.ts'
import { subjectAt } from './subject.ts'
import { anyOf } from './words.ts'
import { perLanguage } from './per-language.ts'

/** Acts that stand in a formula, and the clause with which the rest of the sentence goes on. */
export type Formula = { readonly drafts: readonly ActDraft[]; readonly next: number }

const record = (
  source: Source,
  what: {
    type: ActType
    verb: Span
    object: Span | null
    span: Span
    actors: readonly string[]
    scope: ScopeKind
    mood?: Mood
  },
): ActDraft => ({
  verb: source.text.slice(...what.verb),
  type: what.type,
  actors: what.actors,
  object: what.object && source.text.slice(...what.object),
  objectSpan: what.object,
  scope: { kind: what.scope, states: [], notListed: [], confidence: 'explicit' },
  mood: what.mood ?? 'record',
  span: what.span,
})

/** How long the clause of a formula may be. */
const reach = 160

const organActor = (organ: string | null): readonly string[] =>
  organ === null ? ['members'] : [`organ:${organ}`]

const wordsFor = (language: ReadingLanguage, type: ActType): readonly string[] =>
  language.verbs.filter(verb => verb.type === type).flatMap(({ words }) => words)

const definition = perLanguage(
  language => new RegExp(`\\((${anyOf(wordsFor(language, 'define-term'))}):?([^()]{1,80})\\)`, 'g'),
)

/** 以下简称…: short forms are fixed for the whole text. */
export function definitionsIn(source: Source, sentence: Sentence): readonly ActDraft[] {
  const [from] = sentence.span
  return [...source.plain.slice(...sentence.span).matchAll(definition(source))].map(
    ({ index, 1: verb = '', 2: terms = '', 0: whole }) => {
      const start = from + index + 1
      const end = from + index + whole.length - 1
      const object = [end - terms.length, end] as const
      return record(source, {
        type: 'define-term',
        verb: [start, start + verb.length],
        object,
        span: [start, end],
        actors: ['text'],
        scope: 'other',
      })
    },
  )
}

/** The sentence that states the meeting. */
export function meetIn(
  source: Source,
  sentence: Sentence,
  opening: Opening | undefined,
): Formula | undefined {
  if (opening?.sentence.span[0] !== sentence.span[0]) return undefined
  const { name, verb, meeting } = opening
  const held = verb[1] > name[1] ? verb : ([verb[0], name[0]] as const)
  const span = [Math.min(name[0], held[0]), Math.max(name[1], verb[1])] as const
  const actors = organActor(meeting.organ)
  const draft = record(source, {
    type: 'meet',
    verb: trimmedVerb(source, held),
    object: name,
    span,
    actors,
    scope: 'all-members',
  })
  const next = sentence.clauses.findIndex(([from]) => from >= span[1])
  return { drafts: [draft], next: next < 0 ? sentence.clauses.length : next }
}

const trimmedVerb = (source: Source, [from]: Span): Span => {
  const verb = source.lexicon.language.meeting.held.find(word => source.plain.startsWith(word, from)) ?? ''
  return [from, from + verb.length]
}

const chairman = ({ chair }: HeaderClause & { is: 'chair' }): readonly string[] =>
  chair.name === null ? [`state:${chair.state}`] : [`person:${chair.name}`]

function headerAct(source: Source, clause: HeaderClause): ActDraft {
  const { verb, object } = clause
  const from = Math.min(verb[0], object?.[0] ?? verb[0])
  const span = [from, Math.max(verb[1], object?.[1] ?? verb[1])] as const
  if (clause.is === 'chair')
    return record(source, { type: 'chair', verb, object, span, actors: chairman(clause), scope: 'chair' })
  const actors = clause.persons.map(({ name }) => `person:${name}`)
  return record(source, { type: 'attend', verb, object, span, actors, scope: 'other' })
}

/** Who attended and who was in the chair. */
export function headerActs(
  source: Source,
  parts: Parts,
  sentence: Sentence,
  first: number,
): Formula | undefined {
  const clauses = headerIn(source, parts, sentence, first)
  const last = clauses.at(-1)
  if (!last) return undefined
  const next = sentence.clauses.findIndex(([from]) => from >= last.span[1])
  return {
    drafts: clauses.map(clause => headerAct(source, clause)),
    next: next < 0 ? sentence.clauses.length : next,
  }
}

const receiving = perLanguage(language => new RegExp(`(${anyOf(wordsFor(language, 'receive'))})(?:了)?`))

/** 中华人民共和国主席…集体会见了…: the host receives. */
export function receiveIn(source: Source, parts: Parts, sentence: Sentence): Formula | undefined {
  const [from, to] = sentence.clauses[0] ?? sentence.span
  const match = receiving(source).exec(source.surface.slice(from, Math.min(to, from + reach)))
  const circumstance = match ? source.surface.slice(from, from + match.index).search(/[\d在于]/) : -1
  const end = circumstance < 0 ? from + (match?.index ?? 0) : from + circumstance
  const person =
    match && beginsSomebody(source, parts, from, to) ? personIn(source, parts, from, end) : undefined
  if (!match || !person) return undefined
  const start = from + match.index
  const object = [start + match[0].length, to] as const
  const isHost =
    person.state !== null && [parts.meeting.place?.state, parts.chair.state].includes(person.state)
  const actors = [`person:${source.text.slice(...person.name)}`]
  const verb = [start, start + (match[1] ?? '').length] as const
  const draft = record(source, {
    type: 'receive',
    verb,
    object,
    span: [start, to],
    actors,
    scope: isHost ? 'host' : 'external',
  })
  return { drafts: [draft], next: 1 }
}

const atmosphere = perLanguage(
  ({ meeting: { nouns, manner } }) =>
    new RegExp(`^(?:本次|此次)?${anyOf(nouns)}(?:是)?(在.+${anyOf(manner)}中)(进行|举行)`),
)

/** 会议在…气氛中进行. */
function atmosphereIn(source: Source, parts: Parts, [from, to]: Span): ActDraft | undefined {
  const match = atmosphere(source).exec(source.surface.slice(from, Math.min(to, from + reach)))
  if (!match) return undefined
  const start = from + match[0].indexOf('在')
  const object = [start, start + (match[1] ?? '').length] as const
  const verb = [object[1], object[1] + 2] as const
  const actors = organActor(parts.meeting.organ)
  return record(source, {
    type: 'record-atmosphere',
    verb,
    object,
    span: [start, verb[1]],
    actors,
    scope: 'all-members',
  })
}

const scheduling = perLanguage(
  ({ meeting: { nouns, held } }) =>
    new RegExp(`^(.{0,60}?${anyOf(nouns)})[^,;]{0,60}?(${anyOf(held)})(?!的)`),
)

/** 下次会议将于…在…举行. */
function scheduleIn(source: Source, parts: Parts, clause: Span): ActDraft | undefined {
  const { next } = source.lexicon.language.meeting
  const from = skipConnectives(source, ...clause)
  const match = scheduling(source).exec(source.surface.slice(from, Math.min(clause[1], from + reach)))
  const name = match?.[1] ?? ''
  if (!match || !next.some(word => name.includes(word))) return undefined
  const end = from + match[0].length
  const object = [from, from + name.length] as const
  const verb = [end - (match[2] ?? '').length, end] as const
  const organ = organsIn(parts, from, end)[0]?.meaning.id ?? parts.meeting.organ
  return record(source, {
    type: 'schedule',
    verb,
    object,
    span: [from, end],
    actors: organActor(organ),
    scope: 'all-members',
  })
}

const presidency = perLanguage(
  ({ outcomes }) => new RegExp(`^([^,]{0,60}${anyOf(outcomes.presidency)})(?:职务)?将?由.{1,16}担任$`),
)

/** 下一任主席国由…担任. */
function presidencyIn(source: Source, parts: Parts, clause: Span): ActDraft | undefined {
  const from = skipConnectives(source, ...clause)
  const match =
    clause[1] - from < reach ? presidency(source).exec(source.surface.slice(from, clause[1])) : null
  if (!match || subjectAt(source, parts, from, clause[1])) return undefined
  const object = [from, from + (match[1] ?? '').length] as const
  const verb = [clause[1] - 2, clause[1]] as const
  const actors = organActor(parts.meeting.organ)
  return record(source, {
    type: 'decide',
    verb,
    object,
    span: [from, clause[1]],
    actors,
    scope: 'all-members',
    mood: 'declarative',
  })
}

const signing = perLanguage(
  ({ documents }) =>
    new RegExp(`^本(?:联合|新闻)?${anyOf(documents.flatMap(({ nouns }) => nouns))}(?=[^,;]{0,40}签署$)`),
)

/** 本公报于2026年3月4日在杜尚别签署. */
function signedIn(source: Source, clause: Span): ActDraft | undefined {
  const match = clause[1] - clause[0] < reach ? signing(source).exec(source.surface.slice(...clause)) : null
  if (!match) return undefined
  const object = [clause[0], clause[0] + match[0].length] as const
  const verb = [clause[1] - 2, clause[1]] as const
  return record(source, {
    type: 'sign',
    verb,
    object,
    span: clause,
    actors: ['members'],
    scope: 'all-members',
    mood: 'declarative',
  })
}

/** The formulae of the end of a text, clause by clause, as long as they last. */
export function closingIn(source: Source, parts: Parts, sentence: Sentence): Formula | undefined {
  const drafts: ActDraft[] = []
  for (const clause of sentence.clauses) {
    const draft =
      atmosphereIn(source, parts, clause) ??
      scheduleIn(source, parts, clause) ??
      presidencyIn(source, parts, clause) ??
      signedIn(source, clause)
    if (!draft) break
    drafts.push(draft)
  }
  return drafts.length > 0 ? { drafts, next: drafts.length } : undefined
}
