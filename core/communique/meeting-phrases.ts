import { eventName, headEndingAt, headIn, withoutAttributes } from './meeting-heads.ts'
import { type DateRead, datesIn, namesIn, organsIn, type Parts, type Source } from './parts.ts'
import { placeIn } from './places.ts'
import type { MeetingMention, Place, Span } from './reading.ts'
import { anyOf, wordsIn } from './words.ts'
import { perLanguage } from './per-language.ts'

/** A dated meeting as the text prints it: the whole phrase, the name in it, and where and how it was or will be held. */
export type Phrase = {
  readonly span: Span
  readonly name: Span
  readonly head: MeetingMention['kind']
  readonly date: DateRead | null
  readonly place: Place | null
  readonly manner: 'video' | 'place' | 'unsaid'
}

/** How far behind or before a date the name of its meeting may stand. */
const reach = 120

const qualifier = '(?:上半年|下半年|年初|年底|年内|[春夏秋冬]季|初|底|末|期间)?'
const where = '(?:,?(?:以(.{1,8}?)(?:方式|形式|会议形式)|在([^,;:]{1,24}?)|通过(.{1,4}?)方式))?'

const patterns = perLanguage(({ lists, body, meeting: { held, planned, next } }) => {
  const verb = `(?:成功)?(?:${anyOf(held)}|举办|召集|主办|启动|发生|开幕)`
  const { separators, conjunctions } = lists
  return {
    planned: new RegExp(`(?:(?:${anyOf(planned)})+于?|拟?定于)$`),
    heldOn: new RegExp(`^${qualifier}${where}(?:共同|联合)?${verb}(的)?`),
    heldThen: new RegExp(`^${qualifier}${where}${verb}(?!的)`),
    listed: new RegExp(anyOf([...separators, ':', ...conjunctions]), 'g'),
    lastVerb: new RegExp(`^.*(?:${anyOf(held)}|举办|参加|落实|关于)`),
    marked: new RegExp(
      `“|首届|首次|第[\\d一二三四五六七八九十]+[届次]|${anyOf([...body.names, ...body.members, ...next])}`,
    ),
  }
})

const bracketEnd = new RegExp(`^${qualifier}(?:[,、][^();]{1,30})?[);]`)

type Circumstance = Pick<Phrase, 'place' | 'manner'>

const isVideo = (source: Source, words: string): boolean =>
  source.lexicon.language.meeting.video.some(word => words.includes(word))

function circumstanceOf(source: Source, parts: Parts, from: number, match: RegExpExecArray): Circumstance {
  const [whole, manner, printed] = match
  if (manner !== undefined || match[3] !== undefined)
    return { place: null, manner: isVideo(source, whole) ? 'video' : 'unsaid' }
  if (printed === undefined) return { place: null, manner: 'unsaid' }
  const at = from + whole.indexOf(`在${printed}`) + 1
  return { place: placeIn(source, parts, at, at + printed.length), manner: 'place' }
}

/** Takes 将于, 拟于 before a date in. */
function withPlanned(source: Source, from: number): number {
  const match = patterns(source).planned.exec(source.surface.slice(Math.max(0, from - 6), from))
  return match ? from - match[0].length : from
}

/** 2017年6月8日至9日在阿斯塔纳举行的…会议; 2018年5月在北京举行…会议. */
function heldOn(source: Source, parts: Parts, date: DateRead, to: number): Phrase | undefined {
  const end = date.span[1]
  const text = source.surface.slice(end, Math.min(to, end + reach))
  const match = patterns(source).heldOn.exec(text)
  if (!match) return undefined
  const from = end + match[0].length
  const head = headIn(source, from, Math.min(to, end + reach, nextHeld(source, parts, from, end + reach)))
  if (!head) return undefined
  const start = match[4] ? withPlanned(source, date.span[0]) : date.span[0]
  const circumstance = circumstanceOf(source, parts, end, match)
  return {
    span: [start, head.to],
    name: withoutAttributes(source, [from, head.to]),
    head: head.meaning,
    date,
    ...circumstance,
  }
}

/** Where the next date begins that is the date of another meeting. */
const nextHeld = (source: Source, parts: Parts, from: number, to: number): number =>
  datesIn(parts, from, to).find(({ span }) =>
    patterns(source).heldOn.test(source.surface.slice(span[1], span[1] + 60)),
  )?.span[0] ?? to

/** …会议将于2018年6月在青岛举行. */
function heldAfterName(source: Source, parts: Parts, date: DateRead, [from, to]: Span): Phrase | undefined {
  const end = date.span[1]
  const match = patterns(source).heldThen.exec(source.surface.slice(end, Math.min(to, end + 60)))
  const planned = withPlanned(source, date.span[0])
  const before = source.surface[planned - 1] === '于' ? planned - 1 : planned
  const head = headEndingAt(source, from, before)
  if (!match || !head) return undefined
  const start = nameStart(source, parts, from, before)
  const circumstance = circumstanceOf(source, parts, end, match)
  return {
    span: [start, end + match[0].length],
    name: [start, before],
    head: head.meaning,
    date,
    ...circumstance,
  }
}

/** …会议(2022年9月16日,撒马尔罕). */
function heldInBrackets(source: Source, parts: Parts, date: DateRead, from: number): Phrase | undefined {
  const bracket = bracketOf(source, date)
  if (!bracket || source.surface[bracket[0]] !== '□') return undefined
  const nameEnd =
    bracket[0] -
    (/\([^()]*$/.exec(source.plain.slice(Math.max(from, bracket[0] - reach), bracket[0]))?.[0].length ?? 0)
  const head = headEndingAt(source, from, nameEnd)
  if (!head) return undefined
  const rest = `${source.plain.slice(bracket[0] + 1, date.span[0])}${source.plain.slice(date.span[1], bracket[1] - 1)}`
  const start = nameStart(source, parts, from, nameEnd)
  const place = isVideo(source, rest) ? null : placeInBracket(source, parts, bracket, date)
  const manner = isVideo(source, rest) ? 'video' : place ? 'place' : 'unsaid'
  return {
    span: [nameEnd < bracket[0] ? date.span[0] : start, bracket[1]],
    name: withoutAttributes(source, [start, nameEnd]),
    head: head.meaning,
    date,
    place,
    manner,
  }
}

/** The bracket, or the part of it between semicolons, in which a date stands alone or beside a place; `undefined` if it stands in none. */
export function bracketOf(source: Source, { span: [from, to] }: DateRead): Span | undefined {
  const before = /[(;]([^(),;]{1,24},)?$/.exec(source.plain.slice(Math.max(0, from - 30), from))
  const after = bracketEnd.exec(source.plain.slice(to, to + 40))
  return before && after ? [from - before[0].length, to + after[0].length] : undefined
}

/** The place beside a date in a bracket. */
export function placeInBracket(source: Source, parts: Parts, bracket: Span, date: DateRead): Place | null {
  const after = /^[^,]*,/.exec(source.plain.slice(date.span[1], bracket[1]))
  if (after) return placeIn(source, parts, date.span[1] + after[0].length, bracket[1] - 1)
  const comma = source.plain.slice(bracket[0], date.span[0]).indexOf(',')
  return comma < 0 ? null : placeIn(source, parts, bracket[0] + 1, bracket[0] + comma)
}

/** 2018年4月14日联合国安理会第8233次会议; …实施的导弹打击. */
function named(source: Source, parts: Parts, date: DateRead, to: number): Phrase | undefined {
  const end = date.span[1]
  const head = headIn(source, end, Math.min(to, end + 60))
  if (!head || !isDirect(source, end, head)) return undefined
  const name = head.meaning === 'event' ? eventName(source, [end, head.to]) : ([end, head.to] as const)
  const printed =
    head.meaning === 'event' && name[0] > end
      ? name
      : date.precision === 'year'
        ? ([date.span[0], head.to] as const)
        : name
  return {
    span: [date.span[0], head.to],
    name: printed,
    head: head.meaning,
    date,
    place: placeIn(source, parts, end, end),
    manner: 'unsaid',
  }
}

/** Whether nothing is said between a date and a head: what is acted on or reported in between has its own date. */
function isDirect(
  source: Source,
  from: number,
  head: { readonly from: number; readonly meaning: MeetingMention['kind'] },
): boolean {
  const between = source.surface.slice(from, head.from)
  if (head.meaning === 'event') return !/通过|签署|批准|以来|至|年度|担任/.test(between)
  return between.length <= 24 && !/[的至]|通过|签署|批准|以来|年度|担任|前/.test(between)
}

/** Where the name of a meeting begins that ends here: behind the verb, or behind another meeting or mark in a list. */
function nameStart(source: Source, parts: Parts, lowest: number, to: number): number {
  const { conjunctions } = source.lexicon.language.lists
  const start = Math.max(lowest, to - reach)
  let from = start
  for (const { index, 0: mark } of source.surface.slice(start, to).matchAll(patterns(source).listed)) {
    const at = start + index
    const isList =
      !conjunctions.includes(mark) ||
      source.surface[at - 1] === '□' ||
      headEndingAt(source, from, at) !== undefined
    if (isList) from = at + mark.length
  }
  const verb = lastVerb(source, from, to)
  return properStart(source, parts, verb, to) ?? verb
}

/** The end of the last verb before the name of a meeting: 支持举行…, 讨论了…. */
function lastVerb(source: Source, from: number, to: number): number {
  const verb = wordsIn(source.lexicon.verbs, source.surface, from, to).findLast(
    ({ meaning }) => meaning.chain !== 'never',
  )
  const held = patterns(source).lastVerb.exec(source.surface.slice(from, to))
  const end = Math.max(verb?.to ?? from, from + (held?.[0].length ?? 0))
  return source.surface[end] === '了' ? end + 1 : end
}

/** The first proper name, quotation or number in a stretch: 上合组织…, “…”, 第四届…. */
function properStart(source: Source, parts: Parts, from: number, to: number): number | undefined {
  const names = namesIn(parts, from, to)
  const organ = organsIn(parts, from, to)[0]
  const marked = source.plain.slice(from, to).search(patterns(source).marked)
  const starts = [names[0]?.from, organ?.from, marked < 0 ? undefined : from + marked].filter(
    at => at !== undefined,
  )
  return starts.length > 0 ? Math.min(...starts) : undefined
}

/** The meeting that a date is the date of, if it is of one. */
export function phraseOf(source: Source, parts: Parts, date: DateRead, clause: Span): Phrase | undefined {
  return (
    heldInBrackets(source, parts, date, clause[0]) ??
    heldAfterName(source, parts, date, clause) ??
    heldOn(source, parts, date, clause[1]) ??
    named(source, parts, date, clause[1])
  )
}
