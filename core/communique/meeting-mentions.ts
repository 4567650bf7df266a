import type { ActType } from './closed-sets.ts'
import { firstDay, lastDay } from '../calendar.ts'
import { apart } from './apart.ts'
import { type Phrase, phraseOf } from './meeting-phrases.ts'
import { undatedIn } from './meetings-undated.ts'
import { numberOf, numeral } from './numerals.ts'
import { organByBareEnding, organByEnding } from './organ-endings.ts'
import {
  actsIn,
  datesIn,
  lastBegun,
  namesIn,
  organsIn,
  sentenceAt,
  type Parts,
  type Sentence,
  type Source,
  type Stage,
} from './parts.ts'
import { placeIn } from './places.ts'
import type { MeetingMention, Place } from './reading.ts'
import { anyOf } from './words.ts'
import { perLanguage } from './per-language.ts'

type Found = Omit<MeetingMention, 'id'>

const patterns = perLanguage(
  ({ meeting: { nouns, regular, extraordinary, next, levels, summit, planned, held } }) => {
    const kinds = anyOf([...regular, ...extraordinary, ...next, ...levels, '扩大', '首次'])
    return {
      afterOrgan: new RegExp(`^[”’]?(?:第${numeral}[次届]|${kinds}|理事会)*(?:${anyOf(nouns)}|大会)?$`),
      summit: new RegExp(`^(?:\\d{4}年)?(?:${anyOf(next)})?${anyOf(summit)}$`),
      next: new RegExp(`^${anyOf(next)}(?:${anyOf(regular)})?${anyOf(nouns)}$`),
      announced: new RegExp(anyOf([...planned, ...next])),
      toCome: new RegExp(`${anyOf(planned)}(?:在|于)?$`),
      wanted: new RegExp(`${anyOf(held)}(?!的|$)`),
      number: new RegExp(`第(${numeral})[次届]`),
    }
  },
)

/** The organ that a meeting is of: the organ that its name ends with, but for number, kind and place. */
function organOfMeeting(source: Source, parts: Parts, phrase: Phrase): string | null {
  const [from, to] = phrase.name
  const { summit } = source.lexicon.language.meeting
  const name = source.plain.slice(from, to)
  const organ = organsIn(parts, from, to).findLast(({ to: end }) =>
    patterns(source).afterOrgan.test(withoutPlaces(source, parts, end, to)),
  )
  if (organ) return organ.meaning.id
  const bare = parts.meeting.organ === null ? null : organByBareEnding(source, name)
  const byEnding = organByEnding(source, name) ?? bare
  if (byEnding) return byEnding
  const [first] = organsIn(parts, from, to)
  if (first?.from === from && !first.meaning.own) return first.meaning.id
  const isOfBody =
    source.lexicon.language.body.names.some(word => name.includes(word)) ||
    isBareSummit(source, parts, phrase)
  return isOfBody && summit.some(word => name.endsWith(word)) ? supreme(source) : own(source, parts, name)
}

/** 青岛峰会, 下次峰会: a summit of the body by its place or its turn alone. */
const isBareSummit = (source: Source, parts: Parts, { name: [from, to] }: Phrase): boolean =>
  patterns(source).summit.test(withoutPlaces(source, parts, from, to))

/** 下次例行会议: the next meeting of the organ that sits. */
const own = (source: Source, parts: Parts, name: string): string | null =>
  patterns(source).next.test(name) ? parts.meeting.organ : null

const supreme = (source: Source): string | null =>
  source.profile.organs.find(({ rank }) => rank === 1)?.id ?? null

function withoutPlaces(source: Source, parts: Parts, from: number, to: number): string {
  let rest = ''
  let at = from
  for (const name of namesIn(parts, from, to).filter(({ meaning }) => meaning.is === 'place')) {
    rest += source.plain.slice(at, name.from)
    at = name.to
  }
  return rest + source.plain.slice(at, to)
}

const kindOfOrgan: Readonly<Record<string, MeetingMention['kind']>> = {
  'SCO-MIN': 'ministerial',
  'SCO-EG': 'expert',
  'SCO-AFG-CG': 'contact-group',
  'SCO-BC': 'forum',
  'SCO-IBA': 'forum',
}

function kindOf(source: Source, organ: string | null, { head, name }: Phrase): MeetingMention['kind'] {
  const known = organ === null ? undefined : kindOfOrgan[organ]
  if (known !== undefined) return known
  if (source.profile.organs.some(({ id, kind }) => id === organ && kind === 'council')) return 'council'
  if (head !== 'external') return head
  const { names } = source.lexicon.language.body
  const isOfBody = organ === null && names.some(word => source.plain.slice(...name).startsWith(word))
  return isOfBody ? 'forum' : /专家/.test(source.plain.slice(...name)) ? 'expert' : 'external'
}

/** Planned, where the text says that it will be held; else held, if it was over when this meeting began. */
function statusOf(source: Source, parts: Parts, phrase: Phrase): MeetingMention['status'] {
  const { date, span, head } = phrase
  if (head === 'process' || isSession(source, span)) return 'ongoing'
  const { announced, wanted } = patterns(source)
  const printed = source.surface.slice(...span)
  const isAnnounced = announced.test(printed)
  if (isToCome(source, parts, phrase)) return 'planned'
  if (date?.end == null) return isAnnounced ? 'planned' : 'held'
  if (parts.meeting.start === null) return isAnnounced || wanted.test(printed) ? 'planned' : 'held'
  if (lastDay(date.end) <= lastDay(parts.meeting.start)) return 'held'
  return firstDay(date.end) > lastDay(parts.meeting.start) || isAnnounced ? 'planned' : 'held'
}

/** 将于…举行, 即将…; 支持…举行: what the text itself says is to come, whatever the calendar says. */
function isToCome(source: Source, parts: Parts, { date, span }: Phrase): boolean {
  if (date === null) return false
  const { toCome, wanted } = patterns(source)
  const said = source.surface.slice(span[0], Math.max(date.span[0], span[0]))
  if (toCome.test(said)) return true
  const act = actsIn(parts, sentenceAt(parts, span[0])?.span ?? span).findLast(
    ({ objectSpan }) => objectSpan?.[0] === span[0],
  )
  return act !== undefined && wishes.includes(act.type) && wanted.test(source.surface.slice(...span))
}

const wishes: readonly ActType[] = ['support', 'hope']

/** 第72届联合国大会: a session that lasts a year. */
const isSession = (source: Source, span: readonly [number, number]): boolean =>
  /届联合国大会/.test(source.plain.slice(...span))

function levelOf(source: Source, { name }: Phrase): Pick<MeetingMention, 'level'> {
  const level = source.lexicon.language.meeting.levels.find(word =>
    source.plain.slice(...name).includes(word),
  )
  return level === undefined ? {} : { level }
}

const numberIn = (source: Source, name: string): number | null =>
  /首[次届]/.test(name) ? 1 : numberOf(patterns(source).number.exec(name)?.[1] ?? '')

/** A place in the name itself: 塔什干会议, 青岛峰会. */
const placeInName = (source: Source, parts: Parts, { name: [from, to], head }: Phrase): Place | null => {
  const place = namesIn(parts, from, to).findLast(({ meaning }) => meaning.is === 'place')
  return place && head !== 'process' ? placeIn(source, parts, place.from, place.to) : null
}

function mentionOf(source: Source, parts: Parts, paragraph: number, phrase: Phrase): Found {
  const organ = organOfMeeting(source, parts, phrase)
  const { date, manner, span } = phrase
  const name = source.text.slice(...phrase.name)
  return {
    paragraph,
    span,
    name,
    organ,
    kind: kindOf(source, organ, phrase),
    number: numberIn(source, name),
    start: date?.start ?? null,
    end: date?.end ?? null,
    precision: date?.precision ?? 'none',
    place: phrase.place ?? (manner === 'video' ? null : placeInName(source, parts, phrase)),
    form: manner === 'video' ? 'video' : manner === 'place' ? 'in-person' : null,
    status: statusOf(source, parts, phrase),
    ...levelOf(source, phrase),
  }
}

/** The comma is part of a date in brackets: the stretch is that of the sentence, cut at its semicolons. */
function stretchOf(
  source: Source,
  { span: [from, to], clauses }: Sentence,
  at: number,
): readonly [number, number] {
  const last = Math.min(to, at + reach)
  const end = source.surface.slice(at, last).search(/[;。]/)
  return [lastBegun(clauses, at)?.[0] ?? from, end < 0 ? last : at + end]
}

/** How far from its date the phrase of a meeting may end. */
const reach = 400

function phrasesIn(source: Source, parts: Parts, sentence: Sentence): readonly Phrase[] {
  const dated: Phrase[] = []
  for (const date of datesIn(parts, ...sentence.span)) {
    const [at] = date.span
    const reached = dated.at(-1)?.span[1] ?? 0
    if (at < reached || isInTitle(source, at)) continue
    const phrase = phraseOf(source, parts, date, stretchOf(source, sentence, at))
    if (phrase && phrase.span[0] >= reached) dated.push(phrase)
  }
  return apart([dated, undatedIn(source, parts, sentence)])
}

/** Whether a place of the text lies in a title: 《…》. */
function isInTitle(source: Source, at: number): boolean {
  if (source.surface[at] !== '□') return false
  const before = source.plain.slice(Math.max(0, at - 120), at)
  return (
    before.lastIndexOf('《') > before.lastIndexOf('》') || before.lastIndexOf('〈') > before.lastIndexOf('〉')
  )
}

const samePlace = (one: Place | null, other: Place | null): boolean =>
  one !== null && other !== null && one.name === other.name && one.state === other.state

/** Under what a dated meeting is the same as another: organ and date, or name and date where no organ is known. */
const byDate = ({ organ, name, start, end }: Found): string => `${organ ?? name} ${start} ${end}`

/** Under what an undated mention finds the meeting that it repeats: organ and place. */
const byPlace = ({ organ, place }: Found): string => `${organ} ${place?.name} ${place?.state}`

/** The meeting that the text itself is of, named by organ and place: 塔什干峰会 in the text of Tashkent. */
const isItself = ({ start, organ, place }: Found, { meeting }: Parts): boolean =>
  start === null && organ !== null && organ === meeting.organ && samePlace(place, meeting.place)

/** Gives a meeting one id under all its names, and an undated mention the date and status of the earlier mention that it repeats. */
function identified(found: readonly Found[], parts: Parts): readonly MeetingMention[] {
  const ids = new Map<string, string>()
  const placed = new Map<string, MeetingMention>()
  return found
    .filter(one => !isItself(one, parts))
    .map(one => {
      const isPlaced = one.organ !== null && one.place !== null
      const earlier = one.start === null && isPlaced ? placed.get(byPlace(one)) : undefined
      if (earlier) {
        const { id, start, end, precision, place, status } = earlier
        return { ...one, id, start, end, precision, place, status, resolved: true }
      }
      const key = one.start === null ? `${one.name} ${one.span[0]}` : byDate(one)
      const mention = { ...one, id: ids.get(key) ?? `m${ids.size + 1}` }
      ids.set(key, mention.id)
      if (isPlaced && !placed.has(byPlace(one))) placed.set(byPlace(one), mention)
      return mention
    })
}

/** Finds the meetings and events that a text mentions beside the one it is of. Reads: sentences, dates, organs, acts. Writes: mentions.meetings. */
export const readMeetings: Stage = (source, parts) => {
  const opening = parts.meeting.span
  const found = parts.sentences.flatMap(sentence =>
    phrasesIn(source, parts, sentence)
      .filter(({ span }) => opening === null || span[0] >= opening[1] || span[1] <= opening[0])
      .map(phrase => mentionOf(source, parts, sentence.paragraph, phrase)),
  )
  return { ...parts, mentions: { ...parts.mentions, meetings: identified(found, parts) } }
}
