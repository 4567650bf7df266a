import type { Parts, Sentence, Source, Stage } from './parts.ts'
import { officesIn, personIn } from './person.ts'
import type { AttendanceRead, ChairRead, Span } from './reading.ts'
import { rosterIn } from './roster.ts'
import { anyOf, wordsIn } from './words.ts'
import { perLanguage } from './per-language.ts'

/** A stretch of a sentence that says who attended, or who was in the chair. */
export type HeaderClause =
  | {
      readonly is: 'attendance'
      readonly verb: Span
      readonly object: Span | null
      readonly persons: readonly AttendanceRead[]
      readonly span: Span
    }
  | {
      readonly is: 'chair'
      readonly verb: Span
      readonly object: Span | null
      readonly chair: ChairRead
      readonly span: Span
    }

const patterns = perLanguage(({ attendance, meeting: { nouns } }) => {
  const verb = `(${anyOf(attendance)})(?:了)?((?:本次|此次|本届)?□*${anyOf(nouns)}(?:(?:有关|相关)活动)?)?`
  const noun = `(?:本次|此次)?${anyOf(nouns)}`
  return {
    attend: new RegExp(
      `(?:应邀|应[^,、]{1,8}邀请)?(?:也|还|均|共同)?(?:应邀)?${verb}(?:并(?:发言|讲话|致辞|作报告))?$`,
    ),
    attendFirst: new RegExp(`^${verb}(?:的|者)(?:还)?有`),
    chairedBy: new RegExp(`^${noun}由(.{1,60}?)(?:担任主席|主持(?:召开)?)$`),
    chairs: new RegExp(`^(.{1,60}?)(?:主持(?:召开)?了?(${noun})(?:并.{1,6})?|担任(${noun}主席))$`),
  }
})

/** How far before the end of a clause its verb of attending may stand, and how long a clause about the chair may be. */
const reach = 100

/** `…出席会议`: a list of persons and a verb of attending at the end of a clause. */
function attendanceIn(source: Source, parts: Parts, [from, to]: Span): HeaderClause | undefined {
  const base = Math.max(from, to - reach)
  const match = patterns(source).attend.exec(source.surface.slice(base, to))
  if (!match || speaks(source, from, base + match.index)) return undefined
  const verbFrom = base + match.index + match[0].indexOf(match[1] ?? '')
  const verb = [verbFrom, verbFrom + (match[1] ?? '').length] as const
  const persons = rosterIn(source, parts, [from, base + match.index])
  return persons.length === 0
    ? undefined
    : { is: 'attendance', verb, object: objectOf(source, verb[1], match[2]), persons, span: [from, to] }
}

/** Whether something is said in a stretch: then who attends is part of what is said. */
function speaks(source: Source, from: number, to: number): boolean {
  const offices = officesIn(source, from, to)
  return wordsIn(source.lexicon.verbs, source.surface, from, to).some(
    verb =>
      verb.meaning.chain === 'always' &&
      !offices.some(office => office.from <= verb.from && verb.to <= office.to),
  )
}

/** `出席会议的有:…`: the verb first, the list behind the colon. */
function listBehind(source: Source, parts: Parts, [from, to]: Span, end: number): HeaderClause | undefined {
  const match = patterns(source).attendFirst.exec(source.surface.slice(from, Math.min(to, from + reach)))
  if (!match) return undefined
  const verb = [from, from + (match[1] ?? '').length] as const
  const list = from + match[0].length
  const persons = rosterIn(source, parts, [source.plain[list] === ':' ? list + 1 : list, end])
  return persons.length === 0
    ? undefined
    : { is: 'attendance', verb, object: objectOf(source, verb[1], match[2]), persons, span: [from, end] }
}

/** The noun for the meeting behind a verb. */
function objectOf(source: Source, from: number, noun: string | undefined): Span | null {
  if (!noun) return null
  const at = source.surface.indexOf(noun, from)
  return [at, at + noun.length]
}

/** `会议由…主持`, `…主持会议`. */
function chairIn(source: Source, parts: Parts, [from, to]: Span): HeaderClause | undefined {
  if (to - from > reach) return undefined
  const surface = source.surface.slice(from, to)
  const passive = patterns(source).chairedBy.exec(surface)
  const active = passive ? null : patterns(source).chairs.exec(surface)
  const who = passive?.[1] ?? active?.[1]
  if (who === undefined) return undefined
  const start = passive ? from + surface.indexOf('由') + 1 : from
  const chair = chairOf(source, parts, [start, start + who.length])
  if (!chair) return undefined
  const verb = [start + who.length, start + who.length + 2] as const
  const object = passive
    ? ([from, start - 1] as const)
    : objectOf(source, verb[1], active?.[2] ?? active?.[3])
  return { is: 'chair', verb, object, chair, span: [from, to] }
}

function chairOf(source: Source, parts: Parts, [from, to]: Span): ChairRead | undefined {
  const person = personIn(source, parts, from, to)
  if (person)
    return { state: person.state, name: source.text.slice(...person.name), span: [from, person.name[1]] }
  const [state] = wordsIn(source.lexicon.names, source.plain, from, to)
  if (state?.from === from && state.meaning.is === 'state')
    return { state: state.meaning.state, name: null, span: [from, to] }
  const surface = source.surface.slice(from, to)
  const [office] = officesIn(source, from, to)
  return office && office.from > from && office.to === to && !/[^\p{Script=Han}·]/u.test(surface)
    ? { state: null, name: source.text.slice(from, office.from), span: [from, to] }
    : undefined
}

/** A chair that is printed by name alone (王毅外长) speaks for the State for which the list of attendants names that person. */
function withState(chair: ChairRead, attendance: readonly AttendanceRead[]): ChairRead {
  const listed = attendance.find(({ name }) => name === chair.name)
  return chair.state === null && listed ? { ...chair, state: listed.state } : chair
}

/** The clauses of a sentence that say who attended and who was in the chair. A list of attendants may run over several commas. */
export function headerIn(
  source: Source,
  parts: Parts,
  sentence: Sentence,
  first: number,
): readonly HeaderClause[] {
  const found: HeaderClause[] = []
  let from = sentence.clauses[first]?.[0] ?? sentence.span[0]
  for (const [start, to] of sentence.clauses.slice(first)) {
    const clause =
      chairIn(source, parts, [start, to]) ??
      attendanceIn(source, parts, [from, to]) ??
      listBehind(source, parts, [start, to], sentence.span[1])
    if (!clause) continue
    found.push(clause)
    from = clause.span[1] + 1
    if (clause.span[1] >= sentence.span[1]) break
  }
  return found
}

const byPlace = (one: AttendanceRead, other: AttendanceRead): number => one.span[0] - other.span[0]

/** A person who is named in the chair before the lists of attendants stands in none of them, and yet attends. */
function withChair(
  source: Source,
  parts: Parts,
  attendance: readonly AttendanceRead[],
  chair: ChairRead,
): readonly AttendanceRead[] {
  const first = attendance[0]?.span[0] ?? 0
  if (chair.name === null || chair.span === null || chair.span[0] > first) return attendance
  if (attendance.some(({ name }) => name === chair.name)) return attendance
  return [...rosterIn(source, parts, chair.span).slice(0, 1), ...attendance].toSorted(byPlace)
}

/** Reads who attended and who was in the chair. Reads: sentences, meeting, members. Writes: attendance, chair. */
export const readHeader: Stage = (source, parts) => {
  if (parts.openings.length === 0) return parts
  const end = parts.openings[1]?.sentence.span[0] ?? source.text.length
  const clauses = parts.sentences
    .filter(({ span }) => span[0] < end)
    .flatMap(sentence => headerIn(source, parts, sentence, 0))
  const attendance = clauses.flatMap(clause => (clause.is === 'attendance' ? clause.persons : []))
  const chair = withState(clauses.find(clause => clause.is === 'chair')?.chair ?? parts.chair, attendance)
  return { ...parts, chair, attendance: withChair(source, parts, attendance, chair) }
}
