import { windowOf } from './dates.ts'
import { bracketOf, placeInBracket } from './meeting-phrases.ts'
import {
  datesIn,
  lastBegun,
  type DateRead,
  type Parts,
  type Sentence,
  type Source,
  type Stage,
  within,
} from './parts.ts'
import { placeIn } from './places.ts'
import type { DocumentMention, InstrumentMention, Place, Span, WindowRead } from './reading.ts'
import { registered, titleKey } from './registers.ts'
import { instrumentKind, type Title, titlesIn } from './titles.ts'
import { anyOf, wordEndingAt } from './words.ts'
import { perLanguage } from './per-language.ts'

type Dated = Pick<InstrumentMention, 'date' | 'precision' | 'dateOf' | 'place'>

/** How far before or behind a title something may stand that is said of it. */
const reach = 80

const undated: Dated = { date: null, precision: 'none', dateOf: null, place: null }

const attribute = perLanguage(
  ({ instruments: { attributes } }) =>
    new RegExp(
      `(?:(?:在|于)([^,;的在于\\d]{1,20}?))?(${anyOf(attributes.flatMap(({ words }) => words))})的[^,;:、的]{0,8}$`,
    ),
)

/** 2009年签署的《…》, 2019年11月2日在塔什干通过的新版《…》. */
function datedBefore(source: Source, parts: Parts, lowest: number, at: number): Dated | undefined {
  const { attributes } = source.lexicon.language.instruments
  const from = Math.max(lowest, at - reach)
  const match = attribute(source).exec(source.surface.slice(from, at))
  const date = match ? datesIn(parts, from, from + match.index).at(-1) : undefined
  if (!match || date?.span[1] !== from + match.index) return undefined
  const of = attributes.find(({ words }) => words.includes(match[2] ?? ''))?.of ?? null
  const start = from + match.index + 1
  const place = match[1] ? placeIn(source, parts, start, start + match[1].length) : null
  return { date: date.start, precision: date.precision, dateOf: date.start === null ? null : of, place }
}

/** 《…》(2021年9月17日,杜尚别). */
function datedBehind(source: Source, parts: Parts, end: number): Dated | undefined {
  const date = source.plain[end] === '(' ? datesIn(parts, end, end + 60)[0] : undefined
  const bracket = date && date.interval === 'point' ? bracketOf(source, date) : undefined
  if (!date || bracket?.[0] !== end) return undefined
  const place: Place | null = placeInBracket(source, parts, bracket, date)
  return { date: date.start, precision: date.precision, dateOf: null, place }
}

const untilYear = perLanguage(({ dates: { until, year } }) => new RegExp(`${anyOf(until)}\\d{4}${year}`))

/** The window in a title or in the bracket behind it: 2018-2022年, 至2025年. */
function windowIn(source: Source, parts: Parts, { span: [from, to], outer }: Title): WindowRead | null {
  const behind = source.plain[outer[1]] === '(' ? datesIn(parts, outer[1], outer[1] + 40)[0] : undefined
  const dates: readonly DateRead[] = [
    ...datesIn(parts, from, to),
    ...(behind && bracketOf(source, behind)?.[0] === outer[1] ? [behind] : []),
  ]
  const interval = dates.find(date => date.interval === 'interval')
  if (interval) return windowOf(interval)
  const open = untilYear(source).exec(source.plain.slice(from, to))
  const end = open && datesIn(parts, from + open.index, to)[0]
  const window = end && windowOf(end)
  return window && open
    ? { ...window, from: null, printed: source.text.slice(from + open.index, end.span[1]) }
    : null
}

const before = perLanguage(({ instruments: { drafting, relying, attributes, heads } }) => {
  const nouns = Object.values(heads).flat()
  const toCome = attributes.filter(({ of }) => of !== 'issue').flatMap(({ words }) => words)
  return {
    drafting: new RegExp(
      `${anyOf(drafting)}(?:上述|新版|新的)?$|制定(?![^,;:的]*${anyOf(relying)})[^,;:的]{0,16}的?$`,
    ),
    toCome: new RegExp(`${anyOf(toCome)}(?:上述|新版|新的)?$`),
    goesOn: new RegExp(`^(?!草案)[^,;:。、和及□]{1,24}?${anyOf(nouns)}`),
  }
})

/** A draft, if it says so or is still to be drawn up; anticipated, if its adoption or signature is still to come. */
function statusOf(source: Source, from: number, { outer }: Title): InstrumentMention['status'] {
  const { draft } = source.lexicon.language.instruments
  const text = withoutTitles(source.surface.slice(Math.max(from, outer[0] - reach), outer[0]))
  if (draft.some(word => source.plain.startsWith(word, outer[1]))) return 'draft'
  if (isInside(source, outer)) return 'existing'
  if (before(source).drafting.test(text)) return isAttribute(source, outer) ? 'existing' : 'draft'
  const isSubmitted =
    text.endsWith('将') &&
    /^[^,;。]{0,60}?(?:批准|通过)/.test(source.surface.slice(outer[1], outer[1] + reach))
  return before(source).toCome.test(withoutOrgan(source, text)) || isSubmitted ? 'anticipated' : 'existing'
}

/** A title inside a title: what is said of the outer one is not said of it. */
const isInside = (source: Source, [from, to]: Span): boolean =>
  from > 0 && source.plain[from] === '〈' && source.surface[from - 1] === '□' && source.surface[to] === '□'

/** 制定《…》落实措施: what is drawn up is the text behind the title. */
const isAttribute = (source: Source, [, to]: Span): boolean =>
  before(source).goesOn.test(source.surface.slice(to, to + reach))

/** 通过联合国《…》: the organ whose text it is. */
function withoutOrgan(source: Source, text: string): string {
  const organ = wordEndingAt(source.lexicon.organs, text, Math.max(0, text.length - 20), text.length)
  return organ ? text.slice(0, organ.from) : text
}

/** Titles before this one in a list stand under the same verb. */
const withoutTitles = (text: string): string => text.replace(/(?:□+[、和及与]|以及)+$/, '')

function mentionOf(source: Source, parts: Parts, sentence: Sentence, title: Title): InstrumentMention {
  const [from] = lastBegun(sentence.clauses, title.outer[0]) ?? sentence.span
  const dated =
    datedBefore(source, parts, from, title.outer[0]) ?? datedBehind(source, parts, title.outer[1]) ?? undated
  const printed = source.text.slice(...title.span)
  return {
    paragraph: sentence.paragraph,
    span: title.span,
    id: registered(source, printed, parts.meeting.start),
    title: printed,
    kind: instrumentKind(source, source.plain.slice(...title.span)),
    status: statusOf(source, from, title),
    ...dated,
    window: windowIn(source, parts, title),
  }
}

/** Whether a title is that of a text on which this meeting acts: the document itself, not one named in it. */
const isActedUpon = (source: Source, { outer }: Title, documents: readonly DocumentMention[]): boolean =>
  documents.some(
    ({ span: [from, to] }) => outer[0] >= from && outer[1] <= to && isHead(source, [outer[1], to]),
  )

/** Behind the title of a document itself stands nothing but 草案 or its noun. */
const isHead = (source: Source, [from, to]: Span): boolean =>
  to - from < 12 && !/[的《》〈〉]/.test(source.plain.slice(from, to))

const inOrder = (one: InstrumentMention, other: InstrumentMention): number => one.span[0] - other.span[0]

/** One entry for a title and a paragraph: the first, or the first that prints a date. */
function once(source: Source, all: readonly InstrumentMention[]): readonly InstrumentMention[] {
  const kept = new Map<string, InstrumentMention>()
  for (const one of all) {
    const key = `${one.paragraph} ${titleKey(source, one.title)}`
    const known = kept.get(key)
    if (!known || (known.date === null && one.date !== null)) kept.set(key, one)
  }
  return [...kept.values()].toSorted(inOrder)
}

/** Finds the named texts that a text relies on or wants. Reads: sentences, dates, mentions.documents. Writes: mentions.instruments. */
export const readInstruments: Stage = (source, parts) => {
  const all = parts.sentences.flatMap(sentence => {
    const documents = within(parts.mentions.documents, ({ span }) => span, ...sentence.span)
    return titlesIn(source, ...sentence.span)
      .filter(title => !isActedUpon(source, title, documents))
      .map(title => mentionOf(source, parts, sentence, title))
  })
  return { ...parts, mentions: { ...parts.mentions, instruments: once(source, all) } }
}
