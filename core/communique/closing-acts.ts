import type { ActDraft } from './act-drafts.ts'
import { skipConnectives } from './clauses.ts'
import { type Formula, organActor, reach, record } from './formula.ts'
import { organsIn, type Parts, type Sentence, type Source } from './parts.ts'
import type { Span } from './reading.ts'
import { subjectAt } from './subject.ts'
import { anyOf } from './words.ts'
import { perLanguage } from './per-language.ts'

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
