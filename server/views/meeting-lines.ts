import type { Transaction } from 'kysely'
import { meetingId } from '../../core/body/meeting-id.ts'
import { organBy } from '../../core/body/organ-by.ts'
import type { KnownMeeting, Profile } from '../../core/body/profile.ts'
import { firstDay, lastDay, precisionOf } from '../../core/calendar.ts'
import type { Expectation } from '../../core/communique/follow-ups.ts'
import type { MeetingLine } from '../../core/communique/public-record.ts'
import type { Place } from '../../core/communique/reading.ts'
import { groupBy } from '../../core/group-by.ts'
import { nameIn, type Words, wordsBy } from '../../core/language.ts'
import type { Tables } from '../database/tables.ts'
import { announced } from './follow-ups.ts'

const columns = [
  'body',
  'meeting',
  'organ',
  'start_on',
  'end_on',
  'language',
  'header',
  'acts',
  'outcomes',
] as const

const summaries = (tx: Transaction<Tables>, body: string) =>
  tx
    .selectFrom('texts')
    .select(columns)
    .where('body', '=', body)
    .orderBy('start_on')
    .orderBy('meeting')
    .orderBy('language_rank')
    .orderBy('language')
    .execute()

type Summary = Awaited<ReturnType<typeof summaries>>[number]

const printedPlaces = (texts: readonly Summary[]): Readonly<Partial<Record<string, string>>> =>
  Object.fromEntries(
    texts.flatMap(({ language, header: { place } }) => (place ? [[language, place.name]] : [])),
  )

/** A place in three languages: as printed in each, else as the term base has it, else as printed in the first. */
function placeWords(texts: readonly Summary[], place: Place, { terms, meetings }: Profile): Words {
  const printed = printedPlaces(texts)
  const language = texts[0]?.language ?? ''
  const known: Words | undefined =
    meetings.find(each => each.place !== null && nameIn(each.place, language) === place.name)?.place ??
    terms.find(term => nameIn(term, language) === place.name)
  return wordsBy(each => printed[each] ?? known?.[each] ?? place.name)
}

function recordedLine(id: string, texts: readonly Summary[], profile: Profile): readonly MeetingLine[] {
  const [first] = texts
  if (!first) return []
  const { body, organ, start_on: start, end_on: end, header, acts, outcomes } = first
  const { kind, number, precision, form, place } = header
  const line: MeetingLine = {
    id,
    body,
    organ,
    kind,
    number,
    start,
    end,
    precision,
    place: place && placeWords(texts, place, profile),
    form,
    recorded: texts.map(text => text.language),
    acts,
    outcomes,
    source: null,
  }
  return [line]
}

const unrecorded = { recorded: [], acts: 0, outcomes: 0 }

function knownLine(meeting: KnownMeeting, profile: Profile): MeetingLine {
  const { organ, kind, number, start, end, precision, place, form, source } = meeting
  const id = precision === 'day' ? meetingId(profile, organ, start) : null
  return {
    id,
    body: profile.id,
    organ,
    kind,
    number,
    start,
    end,
    precision,
    place,
    form,
    source,
    ...unrecorded,
  }
}

/** A meeting that a text announces; its source is the paragraph that does. */
function expectedLine({ organ, expected, meeting, paragraph }: Expectation, profile: Profile): MeetingLine {
  const start = expected.from ?? ''
  const precision = precisionOf(start)
  return {
    id: precision === 'day' ? meetingId(profile, organ ?? '', start) : null,
    body: profile.id,
    organ: organ ?? '',
    kind: null,
    number: null,
    start,
    end: expected.to ?? start,
    precision,
    place: null,
    form: null,
    source: `${meeting}#p${paragraph}`,
    ...unrecorded,
  }
}

/** Whether two lines can be one meeting: the same organ, and days of the one within the days of the other. */
const isSameMeeting = (one: MeetingLine, other: MeetingLine): boolean =>
  one.organ === other.organ &&
  firstDay(one.start) <= lastDay(other.end) &&
  firstDay(other.start) <= lastDay(one.end)

const isOfBody = (organ: string | null, profile: Profile): boolean =>
  organ !== null && (organBy(profile, organ)?.kind ?? 'external') !== 'external'

/** Adds the lines of meetings that are not there yet. */
const joined = (lines: readonly MeetingLine[], more: readonly MeetingLine[]): readonly MeetingLine[] =>
  more.reduce((all, line) => (all.some(each => isSameMeeting(each, line)) ? all : [...all, line]), lines)

const byStart = (one: MeetingLine, other: MeetingLine): number =>
  firstDay(one.start) < firstDay(other.start) ? -1 : firstDay(one.start) > firstDay(other.start) ? 1 : 0

/**
 * The meetings of a body in order of time: recorded ones, those that only the profile knows, and those that a text
 * announces and nothing else shows yet.
 */
export async function meetingLines(
  tx: Transaction<Tables>,
  profile: Profile,
): Promise<readonly MeetingLine[]> {
  const texts = await summaries(tx, profile.id)
  const recorded = [...groupBy(texts, text => text.meeting)].flatMap(([id, each]) =>
    recordedLine(id, each, profile),
  )
  const known = profile.meetings.map(meeting => knownLine(meeting, profile))
  const expected = (await announced(tx, profile))
    .filter(each => isOfBody(each.organ, profile))
    .map(each => expectedLine(each, profile))
  return joined(joined(recorded, known), expected).toSorted(byStart)
}
