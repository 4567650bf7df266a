import type { Profile } from '../body/profile.ts'
import type { CalendarDate, Precision } from '../calendar.ts'
import type { Lexicon, Named, OrganNamed } from './lexicon.ts'
import type {
  ActRead,
  AttendanceRead,
  ChairRead,
  Issue,
  MeetingRead,
  Mentions,
  OutcomeRead,
  ParagraphRead,
  SignatureRead,
  Span,
} from './reading.ts'
import type { Found } from './words.ts'

/** One text under reading: as printed, in half-width form, its surface, and the words by which it is read. All three have one length. */
export type Source = {
  readonly text: string
  readonly plain: string
  readonly surface: string
  readonly sha256: string
  readonly lexicon: Lexicon
  readonly profile: Profile
}

/** A sentence without its final mark, and its clauses: the stretches between commas on its surface. */
export type Sentence = {
  readonly paragraph: number
  readonly n: number
  readonly span: Span
  readonly clauses: readonly Span[]
}

/** A sentence that states a meeting: what was held, where the name of the meeting stands, and where the verb. */
export type Opening = {
  readonly sentence: Sentence
  readonly meeting: MeetingRead
  readonly name: Span
  readonly verb: Span
}

/** A date as printed. `start` and `end` are `null` where it is in no calendar. */
export type DateRead = {
  readonly span: Span
  readonly start: CalendarDate | null
  readonly end: CalendarDate | null
  readonly precision: Precision
  readonly printed: string
  /** Printed as an interval: 2018-2022年. */
  readonly interval: 'point' | 'interval'
}

/** What the stages have found so far. A stage adds; it may misread, but it cannot lose a word. */
export type Parts = {
  readonly paragraphs: readonly ParagraphRead[]
  readonly sentences: readonly Sentence[]
  readonly dates: readonly DateRead[]
  readonly names: readonly Found<Named>[]
  readonly organs: readonly Found<OrganNamed>[]
  /** The sentences that state a meeting; the second one and those after it open other texts. */
  readonly openings: readonly Opening[]
  readonly meeting: MeetingRead
  /** The members on the day of the meeting, in protocol order; none while no day is known. */
  readonly members: readonly string[]
  readonly attendance: readonly AttendanceRead[]
  readonly chair: ChairRead
  readonly signatures: readonly SignatureRead[]
  readonly acts: readonly ActRead[]
  readonly mentions: Mentions
  readonly outcomes: readonly OutcomeRead[]
  readonly issues: readonly Issue[]
}

/** One step of reading: it takes what is known and adds what it finds. */
export type Stage = (source: Source, parts: Parts) => Parts

/** Nothing read yet. */
export const nothing: Parts = {
  paragraphs: [],
  sentences: [],
  dates: [],
  names: [],
  organs: [],
  openings: [],
  meeting: {
    organ: null,
    kind: null,
    number: null,
    start: null,
    end: null,
    precision: 'none',
    place: null,
    form: null,
    span: null,
  },
  members: [],
  attendance: [],
  chair: { state: null, name: null, span: null },
  signatures: [],
  acts: [],
  mentions: { meetings: [], instruments: [], organs: [], states: [], posts: [], documents: [] },
  outcomes: [],
  issues: [],
}

/** The place in a list, which must be in order of the text, of the first part that begins at or behind a place of the text. */
function firstFrom<Part>(list: readonly Part[], spanOf: (part: Part) => Span, from: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    const part = list[middle]
    if (part !== undefined && spanOf(part)[0] < from) low = middle + 1
    else high = middle
  }
  return low
}

/** The parts that lie within a stretch; the list must be in order of the text. */
export function within<Part>(
  list: readonly Part[],
  spanOf: (part: Part) => Span,
  from: number,
  to: number,
): readonly Part[] {
  const first = firstFrom(list, spanOf, from)
  const found: Part[] = []
  for (let part = list[first]; part !== undefined && spanOf(part)[1] <= to; part = list[first + found.length])
    found.push(part)
  return found
}

/** The last stretch that begins at or before a place of the text; the list must be in its order. */
export const lastBegun = (spans: readonly Span[], at: number): Span | undefined =>
  spans[firstFrom(spans, span => span, at + 1) - 1]

/** The dates within a stretch. */
export const datesIn = (parts: Parts, from: number, to: number): readonly DateRead[] =>
  within(parts.dates, date => date.span, from, to)

/** The names of States and places within a stretch. */
export const namesIn = (parts: Parts, from: number, to: number): readonly Found<Named>[] =>
  within(parts.names, name => [name.from, name.to], from, to).filter(name => name.meaning.is !== 'none')

/** The names of organs within a stretch. */
export const organsIn = (parts: Parts, from: number, to: number): readonly Found<OrganNamed>[] =>
  within(parts.organs, name => [name.from, name.to], from, to)

/** The acts within a stretch. */
export const actsIn = (parts: Parts, [from, to]: Span): readonly ActRead[] =>
  within(parts.acts, act => act.span, from, to)

/** The sentence in which a place of the text lies. */
export function sentenceAt(parts: Parts, at: number): Sentence | undefined {
  let low = 0
  let high = parts.sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((parts.sentences[middle]?.span[1] ?? 0) <= at) low = middle + 1
    else high = middle
  }
  const found = parts.sentences[low]
  return found && found.span[0] <= at ? found : undefined
}
