import type { ActDraft } from './act-drafts.ts'
import type { ActType } from './closed-sets.ts'
import { type Formula, organActor, reach, record } from './formula.ts'
import { type HeaderClause, headerIn } from './header.ts'
import type { Opening, Parts, Sentence, Source } from './parts.ts'
import { beginsSomebody, personIn } from './person.ts'
import type { ReadingLanguage } from './reading-language.ts'
import type { Span } from './reading.ts'
import { anyOf } from './words.ts'
import { perLanguage } from './per-language.ts'

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
