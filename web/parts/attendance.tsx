import type { Profile } from '../../core/body/profile.ts'
import type { RecordedText } from '../../core/communique/public-record.ts'
import type { AttendanceRead, Capacity } from '../../core/communique/reading.ts'
import { organShort, registeredName, stateName } from '../record/names.ts'
import { attendanceAnchor } from './communique-text.tsx'
import { Foreign } from './foreign.tsx'
import { SourceLink } from './source-link.tsx'
import { useVisit, useWords } from './visit.tsx'

const order: readonly Capacity[] = ['member', 'ex-officio', 'observer', 'partner', 'guest', 'organization']

type Line = AttendanceRead & { readonly anchor: string }
type Shown = { readonly text: RecordedText; readonly profile: Profile }

/** Who attended, in the printed order, by the capacity in which they sat. */
export function Attendance({ text, profile }: Shown) {
  const words = useWords()
  const { language } = useVisit()
  const lines = text.reading.attendance.map((one, i) => ({ ...one, anchor: attendanceAnchor(i) }))
  if (lines.length === 0) return null
  const inOrder = !text.reading.issues.some(issue => issue.code === 'protocol-order')
  const members = lines.filter(one => one.capacity === 'member')
  return (
    <section aria-labelledby="att-h">
      <h2 id="att-h">
        {words.meeting.attendance} <span>{words.record.statusCounts.member(members.length)}</span>
      </h2>
      {order.map(capacity => (
        <Group
          key={capacity}
          capacity={capacity}
          lines={lines.filter(one => one.capacity === capacity)}
          text={text}
          profile={profile}
        />
      ))}
      <p className="note">
        {inOrder ? words.meeting.protocolOrder : words.meeting.printedOrder} <SourceLink paragraph={1} />
        {language !== text.language && <span className="line">{words.meeting.namesFromRegister}</span>}
      </p>
    </section>
  )
}

function Group({ capacity, lines, ...shown }: Shown & { capacity: Capacity; lines: readonly Line[] }) {
  const { record } = useWords()
  if (lines.length === 0) return null
  return (
    <>
      {capacity !== 'member' && <p className="label">{record.capacities[capacity]}</p>}
      <ol className="att-l">
        {lines.map(line => (
          <AttendanceLine key={line.anchor} line={line} {...shown} />
        ))}
      </ol>
    </>
  )
}

function AttendanceLine({ line, text, profile }: Shown & { readonly line: Line }) {
  const { language } = useVisit()
  const { meeting } = useWords()
  const chairs = text.reading.chair.name === line.name && text.reading.chair.state === line.state
  return (
    <li>
      <b>{sideOf(line, profile, language)}</b>
      <PersonName
        printed={line.name}
        state={line.state}
        language={text.language}
        profile={profile}
        href={`#${line.anchor}`}
      />
      {chairs && <i>{meeting.chairs}</i>}
    </li>
  )
}

const sideOf = (line: Line, profile: Profile, language: 'zh' | 'ru' | 'en'): string =>
  line.state !== null
    ? stateName(profile, line.state, language)
    : line.body !== null
      ? organShort(profile, line.body, language)
      : ''

/** A name as printed; in another language with the name of the register in front, which comes from outside the text. */
export function PersonName({
  printed,
  state,
  language,
  profile,
  href,
}: {
  readonly printed: string
  readonly state: string | null
  readonly language: string
  readonly profile: Profile
  readonly href: string
}) {
  const visit = useVisit()
  const known = visit.language === language ? null : registeredName(profile, printed, language, state)
  return (
    <span className="person">
      {known && <span className="ext">{known[visit.language]}</span>}{' '}
      <a href={href}>
        <Foreign language={language}>{printed}</Foreign>
      </a>
    </span>
  )
}
