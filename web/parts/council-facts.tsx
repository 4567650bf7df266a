import type { ReactNode } from 'react'
import { consentsMissing } from '../../core/meeting/ask-extraordinary.ts'
import { called, type CouncilRoom, wordsIn } from '../meeting/room.ts'
import { CouncilEvent } from './council-event.tsx'
import { enumeration } from '../words/plural.ts'
import { useVisit, useWords } from './visit.tsx'
import { Instant, When } from './when.tsx'

type InRoom = { readonly room: CouncilRoom }

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** When and where, notice, invitations, and what it prepares. */
export function CouncilFacts({ room }: InRoom) {
  const { council, meetingForms } = useWords()
  const { language } = useVisit()
  const { meeting, facts, others, slug } = room
  const waits = ['planned', 'postponed'].includes(meeting.stage) && meeting.asked !== null
  const missing = waits ? consentsMissing(meeting, facts.members) : []
  const names = (ids: readonly string[]) =>
    enumeration(
      language,
      ids.map(id => called(room, id, language)),
    )
  const above = others.find(({ id }) => id === meeting.prepares)
  const cycle = others.filter(
    each => each.prepares !== null && each.prepares === meeting.prepares && each.id !== meeting.id,
  )
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{council.facts}</h2>
      <dl className="mfacts">
        {meeting.place && <Fact name={council.place}>{wordsIn(meeting.place, language)}</Fact>}
        {meeting.host && <Fact name={council.host}>{called(room, meeting.host, language)}</Fact>}
        <Fact name={council.zone}>{meeting.zone}</Fact>
        {above && (
          <Fact name={council.prepares}>
            <a href={`/${slug}/meetings/${above.id}`}>
              {called(room, above.organ, language)}, <When from={above.start} to={above.end} />
            </a>
          </Fact>
        )}
        {cycle.map(each => (
          <Fact key={each.id} name={council.preparedBy}>
            <a href={`/${slug}/meetings/${each.id}`}>
              {council.kind[each.kind]}, <When from={each.start} to={each.end} />
            </a>
          </Fact>
        ))}
        <Fact name={council.notice}>
          {meeting.convened ? <Instant at={meeting.convened} /> : council.noticeNone}
        </Fact>
        {meeting.waivers.length > 0 && <Fact name={council.waived}>{names(meeting.waivers)}</Fact>}
        {meeting.asked && (
          <>
            <Fact name={meetingForms.asked}>{names(meeting.asked.states)}</Fact>
            <Fact name={meetingForms.reasonGiven}>{meeting.asked.reason}</Fact>
          </>
        )}
        {missing.length > 0 && <Fact name={meetingForms.missing}>{names(missing)}</Fact>}
        {meeting.postponements.map(({ at, from, reason }) => (
          <Fact key={at} name={meetingForms.postponed}>
            <Instant at={at} />, {meetingForms.postponedFrom} <When from={from} />
            {reason && <span className="line">{reason}</span>}
          </Fact>
        ))}
        {meeting.consents.length > 0 && <Fact name={council.consented}>{names(meeting.consents)}</Fact>}
        {meeting.invited.length > 0 && <Fact name={council.invited}>{names(meeting.invited)}</Fact>}
      </dl>
    </section>
  )
}

/** Sittings with who was in the chair, and what happens beside them. */
export function CouncilSittings({ room }: InRoom) {
  const { council, meetingForms } = useWords()
  const { language } = useVisit()
  const { sittings, events } = room.meeting
  return (
    <section className="after" aria-labelledby="sittings">
      <div className="head">
        <h2 id="sittings">{council.sittings}</h2>
      </div>
      {sittings.length === 0 && <p className="note">{council.sittingsNone}</p>}
      <ul className="plainly">
        {sittings.map(({ number, opened, closed, chair }) => (
          <li key={number}>
            {council.sitting(number)}: {council.opened} <Instant at={opened} />
            {closed && (
              <>
                , {council.closedAt} <Instant at={closed} />
              </>
            )}
            . {council.chair}: {chair.state ? called(room, chair.state, language) : '–'}
            {chair.person && `, ${wordsIn(chair.person, language)}`}
          </li>
        ))}
      </ul>
      <h3>{council.events}</h3>
      {events.length === 0 && <p className="note">{council.eventsNone}</p>}
      <ul className="plainly">
        {events.map(({ id, kind, name, on, hosts }) => (
          <li key={id}>
            {wordsIn(name, language)} ({council.eventKind[kind]}),{' '}
            {on ? <When from={on} /> : council.dayUnknown}
            {hosts && ` · ${meetingForms.hostedBy} ${wordsIn(hosts, language)}`}
          </li>
        ))}
      </ul>
      <CouncilEvent room={room} />
    </section>
  )
}
