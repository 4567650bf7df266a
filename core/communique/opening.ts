import { firstDay, lastDay } from '../calendar.ts'
import { membersOn } from '../body/members-on.ts'
import type { MeetingRead, Span } from './reading.ts'
import {
  datesIn,
  organsIn,
  type DateRead,
  type Opening,
  type Parts,
  type Sentence,
  type Source,
  type Stage,
} from './parts.ts'
import type { OrganNamed } from './lexicon.ts'
import { numberOf, numeral } from './numerals.ts'
import { organByEnding } from './organ-endings.ts'
import { placeIn } from './places.ts'
import { anyOf, wordsIn } from './words.ts'
import { perLanguage } from './per-language.ts'

type Held = {
  readonly organ: string | null
  readonly name: Span
  readonly verb: Span
  readonly between: Span
  readonly title: string
}

const patterns = perLanguage(
  ({ meeting: { nouns, held, planned, next, regular, extraordinary, informal, levels } }) => {
    const kinds = anyOf([...regular, ...extraordinary, ...informal, ...levels])
    const year = '[\\d〇零一二三四五六七八九]{4}年'
    return {
      afterOrgan: new RegExp(
        `^(□?(?:理事会)?(?:第${numeral}[次届]|${kinds}|扩大){0,3}${anyOf(nouns)})([^,;:]{0,80}?)(${anyOf(held)})(?!的)`,
      ),
      heldBefore: new RegExp(`(${anyOf(held)})了?$`),
      title: new RegExp(`^(?:第${numeral}[次届])?${anyOf(nouns)}`),
      planned: new RegExp(anyOf(planned)),
      next: new RegExp(anyOf(next)),
      byName: new RegExp(
        `^(?:${year}[^,;:]{0,24},?)?([^,;:]{2,60}?${anyOf(nouns)}(?!秘书))([^,;:]{0,60}?)(${anyOf(held)})(?!的)`,
      ),
      number: new RegExp(`第(${numeral})[次届]`),
    }
  },
)

/** `…会议在北京举行`: an organ, its meeting, and the verb in the same clause. */
function heldAfter(source: Source, from: number, organTo: number, organ: string | null): Held | undefined {
  const match = patterns(source).afterOrgan.exec(source.surface.slice(organTo, organTo + 120))
  if (!match || isPlanned(source, match[2] ?? '')) return undefined
  const [, title = '', between = '', verb = ''] = match
  const nameTo = organTo + title.length
  const verbFrom = nameTo + between.length
  return {
    organ,
    title,
    name: [from, nameTo],
    between: [nameTo, verbFrom],
    verb: [verbFrom, verbFrom + verb.length],
  }
}

/** `…领导人于2018年6月10日在青岛举行元首理事会会议`: the verb before the organ. */
function heldBefore(
  source: Source,
  sentence: Sentence,
  organ: { from: number; to: number; id: string | null },
): Held | undefined {
  const before = source.surface.slice(sentence.span[0], organ.from)
  const verb = patterns(source).heldBefore.exec(before)
  const title = verb && patterns(source).title.exec(source.plain.slice(organ.to, organ.to + 20))
  if (!verb || !title || isPlanned(source, before)) return undefined
  const verbFrom = sentence.span[0] + verb.index
  const name = [organ.from, organ.to + title[0].length] as const
  return {
    organ: organ.id,
    title: title[0],
    name,
    between: [sentence.span[0], verbFrom],
    verb: [verbFrom, name[1]],
  }
}

const isPlanned = (source: Source, text: string): boolean => patterns(source).planned.test(text)

/** Whether a sentence speaks in somebody's name before the place: then what is held there is its object. */
const speaksBefore = (source: Source, from: number, to: number): boolean =>
  wordsIn(source.lexicon.verbs, source.surface, from, to).some(({ meaning }) => meaning.chain === 'always') ||
  patterns(source).next.test(source.plain.slice(from, to))

function heldIn(source: Source, parts: Parts, sentence: Sentence): Held | undefined {
  for (const organ of organsIn(parts, ...sentence.span)) {
    if (organ.from - sentence.span[0] > reach) break
    if (!isOfBody(source, organ.meaning) || speaksBefore(source, sentence.span[0], organ.from)) continue
    const { id } = organ.meaning
    const held = heldAfter(source, organ.from, organ.to, id) ?? heldBefore(source, sentence, { ...organ, id })
    if (held) return held
  }
  return heldByName(source, sentence)
}

/** An organ of the body, by its words or by the profile. */
const isOfBody = ({ profile }: Source, { own, id }: OrganNamed): boolean =>
  own || profile.organs.some(organ => organ.id === id)

/** How far into its sentence the organ of an opening may stand. */
const reach = 200

/** A meeting whose organ the profile does not know, or knows by the end of its name only. */
function heldByName(source: Source, sentence: Sentence): Held | undefined {
  const [from, to] = sentence.span
  const match = patterns(source).byName.exec(source.surface.slice(from, Math.min(to, from + 200)))
  if (!match || isPlanned(source, match[0]) || speaksBefore(source, from, from + match[0].length))
    return undefined
  const [whole, title = '', between = '', verb = ''] = match
  const end = from + whole.length
  const nameFrom = end - verb.length - between.length - title.length
  const name = [nameFrom, nameFrom + title.length] as const
  const organ = organByEnding(source, source.plain.slice(from, name[1]))
  return { organ, title, name, between: [name[1], end - verb.length], verb: [end - verb.length, end] }
}

function kindOf(source: Source, title: string): MeetingRead['kind'] {
  const { regular, extraordinary, informal } = source.lexicon.language.meeting
  if (extraordinary.some(word => title.includes(word))) return 'extraordinary'
  if (informal.some(word => title.includes(word))) return 'informal'
  return regular.some(word => title.includes(word)) || /第.+[次届]/.test(title) ? 'regular' : null
}

/** The place in what stands between the meeting and the verb: 在…, 于…. */
function placeBetween(source: Source, parts: Parts, [from, to]: Span) {
  const end = to - (/以[^以,]{1,16}(?:方式|形式)$/.exec(source.plain.slice(from, to))?.[0].length ?? 0)
  const match = /(?:在|于)([^在于]{1,30})$/.exec(source.plain.slice(from, end))
  if (!match?.[1] || /\d/.test(match[1])) return null
  return placeIn(source, parts, end - match[1].length, end)
}

function openingOf(source: Source, sentence: Sentence, date: DateRead, held: Held, parts: Parts): Opening {
  const between = source.plain.slice(...held.between)
  const isHybrid = /线下|相结合/.test(between)
  const video = !isHybrid && source.lexicon.language.meeting.video.some(word => between.includes(word))
  const place = video ? null : placeBetween(source, parts, held.between)
  const number = numberOf(patterns(source).number.exec(held.title)?.[1] ?? '')
  const name = nameOf(source, sentence, date, held)
  const span = [Math.min(name[0], date.span[0]), held.verb[1]] as const
  const { start, end, precision } = date
  const kind = kindOf(source, held.title)
  const form = video ? 'video' : place ? 'in-person' : null
  const meeting: MeetingRead = { organ: held.organ, kind, number, start, end, precision, place, form, span }
  return { sentence, meeting, name, verb: held.verb }
}

/** The name of the meeting with the body and its bracket in front: from the last comma or date before it. */
function nameOf(source: Source, sentence: Sentence, date: DateRead, held: Held): Span {
  const before = source.surface.slice(sentence.span[0], held.name[0])
  const comma = sentence.span[0] + before.lastIndexOf(',') + 1
  const from = date.span[1] <= held.name[0] ? Math.max(comma, date.span[1]) : comma
  return held.verb[1] > held.name[1] ? [from, held.name[1]] : held.name
}

/** The sentence as the statement of a meeting, if it is one: an organ, its meeting, its date, and the verb. */
function openingIn(source: Source, parts: Parts, sentence: Sentence): Opening | undefined {
  const held = heldIn(source, parts, sentence)
  if (!held) return undefined
  const date = datesIn(parts, sentence.span[0], Math.max(held.verb[1], held.name[1])).at(0)
  return date && openingOf(source, sentence, date, held, parts)
}

/** Only of a council does a text state the sitting anywhere; meetings of others are reported in the texts of councils. */
const isCouncil = ({ profile }: Source, id: string | null): boolean =>
  profile.organs.some(organ => organ.id === id && organ.kind === 'council')

/** How far into the text an opening of another organ may stand. */
const near = 4

/** The openings of a text; the second one and those after it are other texts. */
function openingsOf(source: Source, parts: Parts): readonly Opening[] {
  const all = parts.sentences.flatMap(sentence => openingIn(source, parts, sentence) ?? [])
  const first = parts.sentences[0]?.paragraph ?? 0
  return all.filter(
    ({ meeting, sentence }, i) =>
      isCouncil(source, meeting.organ) || (i === 0 && sentence.paragraph <= first + near),
  )
}

/** Reads which meeting the text is of. Reads: sentences, dates, names, organs. Writes: openings, meeting, members. */
export const readOpening: Stage = (source, parts) => {
  const openings = openingsOf(source, parts)
  const meeting = openings[0]?.meeting ?? parts.meeting
  return { ...parts, openings, meeting, members: membersOf(source, parts, meeting) }
}

/** The members on the day of the meeting; where no calendar has that day, those of the whole year that is printed, if they did not change in it. */
function membersOf({ profile }: Source, parts: Parts, { start, span }: MeetingRead): readonly string[] {
  if (start !== null) return membersOn(profile, firstDay(start))
  const year = span && /^\d{4}/.exec(datesIn(parts, ...span)[0]?.printed ?? '')?.[0]
  if (!year) return []
  const members = membersOn(profile, firstDay(year))
  return members.join() === membersOn(profile, lastDay(year)).join() ? members : []
}
