import { holdersOn } from '../body/holders-on.ts'
import { officeOn } from '../body/office-on.ts'
import type { Profile } from '../body/profile.ts'
import type { CalendarDate } from '../calendar.ts'
import type { AttendanceFacts, KnownWords, MeetingFacts } from './meeting-facts.ts'
import { namingsOfReading } from './namings-of-reading.ts'
import { outcomesOfReading } from './outcomes-of-reading.ts'
import type { AttendanceRead, MeetingRead, Reading } from './reading.ts'
import { personNamed } from './register-names.ts'

/** The post of the body in which somebody attends: as mentioned beside the name, else as held on the day. */
function postOf(attended: AttendanceRead, reading: Reading, profile: Profile, person: string | null) {
  if (attended.body === null) return null
  const mentioned = reading.mentions.posts.find(post => post.id !== null && post.holder === attended.name)
  const day = reading.meeting.start
  const held = profile.posts.find(
    post =>
      post.organ === attended.body &&
      day !== null &&
      holdersOn(profile, post.id, day).some(holding => holding.person === person),
  )
  return mentioned?.id ?? held?.id ?? null
}

/** The office in all languages if the register has these very words for that day; else only as printed. */
function officeAsPrinted(
  profile: Profile,
  person: string | null,
  printed: string | null,
  language: string,
  day: CalendarDate | null,
): KnownWords {
  const registered = person !== null && day !== null ? officeOn(profile, person, day) : null
  const known: KnownWords | null = registered
  if (known && known[language] === printed) return known
  return printed === null ? {} : { [language]: printed }
}

function attendanceOf(attended: AttendanceRead, reading: Reading, profile: Profile): AttendanceFacts {
  const { language } = reading
  const person = personNamed(profile, attended.name, attended.state, language)
  return {
    capacity: attended.capacity,
    state: attended.state,
    person: person?.id ?? null,
    post: postOf(attended, reading, profile, person?.id ?? null),
    name: { ...person?.name, [language]: attended.name },
    office: officeAsPrinted(profile, person?.id ?? null, attended.office, language, reading.meeting.start),
  }
}

function placeOf(meeting: MeetingRead, profile: Profile, language: string): KnownWords | null {
  if (meeting.place === null) return null
  const { name } = meeting.place
  const places: readonly (KnownWords | null)[] = profile.meetings.map(known => known.place)
  return { ...places.find(place => place?.[language] === name), [language]: name }
}

const actsOf = (reading: Reading, type: 'meet' | 'attend' | 'chair'): readonly string[] =>
  reading.acts.filter(act => act.type === type).map(act => act.id)

/** The facts of a meeting as a reading states them, with the register's names for the other languages; `null` without organ or day. */
export function factsOfReading(reading: Reading, profile: Profile): MeetingFacts | null {
  const { organ, kind, number, start, end, form } = reading.meeting
  if (organ === null || start === null || end === null) return null
  const present = reading.attendance.map(attended => attendanceOf(attended, reading, profile))
  const chair = reading.attendance.findIndex(
    attended => attended.name === reading.chair.name && attended.state === reading.chair.state,
  )
  return {
    recordedIn: reading.language,
    organ,
    kind,
    number,
    start,
    end,
    form,
    place: placeOf(reading.meeting, profile, reading.language),
    attendance: present,
    chair: present[chair] ?? null,
    outcomes: outcomesOfReading(reading, profile),
    namings: namingsOfReading(reading, profile),
    acts: {
      meet: actsOf(reading, 'meet'),
      attend: actsOf(reading, 'attend'),
      chair: actsOf(reading, 'chair'),
    },
  }
}
