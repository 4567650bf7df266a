import type { Profile } from '../../core/body/profile.ts'
import type { MeetingLine } from '../../core/communique/public-record.ts'
import type { InterfaceLanguage } from '../../core/language.ts'
import type { Meeting } from '../../core/meeting/meeting.ts'
import type { Calendar, CalendarEvent } from '../../formats/calendar.ts'
import type { Deadline } from '../../web/notices/notice.ts'
import { saidDeadline, wordsFrom } from '../../web/notices/said-of.ts'
import { organName } from '../../web/record/names.ts'
import { universal } from '../../web/words/zoned.ts'
import { wordsIn } from '../../web/words/word-book.ts'

/** For whom a calendar is made: in which language, of which body, under which address; the seat in words, empty for the public. */
export type CalendarFor = {
  readonly profile: Profile
  readonly language: InterfaceLanguage
  readonly site: string
  readonly seat: string
}

/** A planned meeting, and the position of the last act on it: of two versions the later one has the greater. */
export type MeetingInCalendar = { readonly meeting: Meeting; readonly position: number }

const slugOf = ({ id }: Profile): string => id.toLowerCase()

const uidOf = ({ profile, site }: CalendarFor, what: string): string =>
  `${what.replaceAll(/[^\w-]/g, '-')}.${slugOf(profile)}@${new URL(site).hostname}`

const addressIn = ({ profile, site }: CalendarFor, path: string): string =>
  new URL(`/${slugOf(profile)}${path}`, site).href

const statusOf = ({ stage }: Meeting): CalendarEvent['status'] => {
  if (stage === 'cancelled' || stage === 'postponed') return 'cancelled'
  return stage === 'planned' ? 'tentative' : 'confirmed'
}

/** A planned meeting. One without a day is in no calendar: none is made up for it. */
function planned(
  { meeting, position }: MeetingInCalendar,
  who: CalendarFor,
  stamp: string,
): readonly CalendarEvent[] {
  if (meeting.precision !== 'day') return []
  const place = meeting.place === null ? null : wordsFrom(meeting.place, who.language)
  return [
    {
      uid: uidOf(who, `meeting-${meeting.id}`),
      sequence: position,
      stamp,
      time: { kind: 'days', from: meeting.start, to: meeting.end },
      summary: organName(who.profile, meeting.organ, who.language),
      description: '',
      location: place,
      address: addressIn(who, `/meetings/${meeting.id}`),
      status: statusOf(meeting),
    },
  ]
}

/** A deadline: a moment, with the zone in which it was announced in words; or a day. */
function dated(deadline: Deadline, who: CalendarFor, stamp: string): CalendarEvent {
  const said = saidDeadline(deadline, { ...who, zone: universal })
  const { due } = deadline
  const { calendarWords, frame } = wordsIn(who.language)
  const [, ...of] = deadline.id.split(':')
  return {
    uid: uidOf(who, [deadline.kind, ...of].join('-')),
    // Moved, a deadline has another instant, and the later one is the newer: an extension never makes it earlier.
    sequence: 'at' in due ? Math.floor(Date.parse(due.at) / 60_000) % 2_147_483_647 : 0,
    stamp,
    time: 'at' in due ? { kind: 'moment', at: due.at } : { kind: 'days', from: due.day, to: due.day },
    summary: `${said.heading}${frame.colon}${said.title}`,
    description: `${calendarWords.announced}${frame.colon}${said.due?.announced ?? ''}`,
    location: null,
    address: addressIn(who, deadline.path),
    status: 'confirmed',
  }
}

/** A meeting of the public record, or one that is known from outside it. */
function known(line: MeetingLine, who: CalendarFor, stamp: string): readonly CalendarEvent[] {
  if (line.start.length !== 10 || line.end.length !== 10) return []
  return [
    {
      uid: uidOf(who, `record-${line.organ}-${line.start}`),
      sequence: 0,
      stamp,
      time: { kind: 'days', from: line.start, to: line.end },
      summary: organName(who.profile, line.organ, who.language),
      description: line.recorded.length > 0 ? '' : wordsIn(who.language).calendarWords.expected,
      location: null,
      address: line.id && line.recorded.length > 0 ? new URL(`/${line.id}`, who.site).href : null,
      status: 'confirmed',
    },
  ]
}

/** What a calendar holds, and when it was made. */
export type Contents = {
  readonly meetings: readonly MeetingInCalendar[]
  readonly lines: readonly MeetingLine[]
  readonly deadlines: readonly Deadline[]
  readonly stamp: string
}

/** The calendar of a seat, or of the public: meetings and deadlines in the words of one language. */
export function calendarOf({ meetings, lines, deadlines, stamp }: Contents, who: CalendarFor): Calendar {
  const { calendarWords } = wordsIn(who.language)
  return {
    name: calendarWords.name(who.profile.short[who.language], who.seat),
    events: [
      ...lines.flatMap(line => known(line, who, stamp)),
      ...meetings.flatMap(each => planned(each, who, stamp)),
      ...deadlines.map(each => dated(each, who, stamp)),
    ],
  }
}
