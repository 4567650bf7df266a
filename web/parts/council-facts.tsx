import type { ReactNode } from 'react'
import { headOn } from '../../core/meeting/register-delegation.ts'
import { called, type CouncilRoom, wordsIn } from '../meeting/room.ts'
import { CouncilForm } from './council-form.tsx'
import { Labelled } from './draft-form.tsx'
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
  const { council } = useWords()
  const { language } = useVisit()
  const { meeting, others, slug } = room
  const names = (ids: readonly string[]) => ids.map(id => called(room, id, language)).join(', ')
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
        {meeting.consents.length > 0 && <Fact name={council.consented}>{names(meeting.consents)}</Fact>}
        {meeting.invited.length > 0 && <Fact name={council.invited}>{names(meeting.invited)}</Fact>}
      </dl>
    </section>
  )
}

/** Delegations in protocol order, with who leads them today, their credentials, and who is in the room. */
export function CouncilDelegations({ room }: InRoom) {
  const { council } = useWords()
  const { language } = useVisit()
  const { meeting, facts } = room
  const guests = meeting.invited.filter(id => /^[A-Z]{3}$/.test(id))
  return (
    <section className="after" aria-labelledby="delegations">
      <div className="head">
        <h2 id="delegations">{council.delegations}</h2>
      </div>
      <p className="note">{council.delegationsHow}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table is scrolled by keyboard */}
      <section className="scrolls" tabIndex={0} aria-labelledby="delegations">
        <table>
          <thead>
            <tr>
              <th scope="col">{council.state}</th>
              <th scope="col">{council.head}</th>
              <th scope="col">{council.credentials}</th>
              <th scope="col">{council.room}</th>
            </tr>
          </thead>
          <tbody>
            {[...facts.members, ...guests].map(state => (
              <Delegation key={state} room={room} state={state} />
            ))}
          </tbody>
        </table>
      </section>
      <p>
        {council.officials}:{' '}
        {meeting.invited
          .filter(id => !guests.includes(id))
          .map(id => called(room, id, language))
          .join(', ') || '–'}
      </p>
      <Register room={room} />
    </section>
  )
}

function Delegation({ room, state }: InRoom & { readonly state: string }) {
  const { council } = useWords()
  const { language } = useVisit()
  const { meeting, facts } = room
  const delegation = meeting.delegations.find(each => each.state === state)
  const head = delegation ? headOn(delegation, facts.day) : null
  return (
    <tr>
      <th scope="row">{called(room, state, language)}</th>
      <td>
        {head ? `${wordsIn(head.name, language)}, ${wordsIn(head.title, language)}` : council.notRegistered}
      </td>
      <td>{council.credential[delegation?.credentials ?? 'none']}</td>
      <td>
        {meeting.present.includes(state) ? council.present : council.notMarked}
        {!meeting.present.includes(state) && meeting.stage !== 'planned' && meeting.stage !== 'closed' && (
          <CouncilForm
            room={room}
            act={{ does: 'mark-present', seats: [state] }}
            label={council.act['mark-present']}
            fields={{ seats: state }}
          />
        )}
      </td>
    </tr>
  )
}

function Register({ room }: InRoom) {
  const { council } = useWords()
  const { language } = useVisit()
  const { actor, members } = room.facts
  const own = actor.state ?? members[0] ?? ''
  const head = { name: { [language]: '…' }, title: {}, level: 'minister', from: null, to: null }
  const states = actor.state === null ? members : [own]
  return (
    <details>
      <summary>{council.act['register-delegation']}</summary>
      <CouncilForm
        room={room}
        act={{ does: 'register-delegation', state: own, head, members: [] }}
        label={council.act['register-delegation']}
        fields={{ language }}
      >
        <Labelled label={council.state}>
          <select name="state">
            {states.map(state => (
              <option key={state} value={state}>
                {called(room, state, language)}
              </option>
            ))}
          </select>
        </Labelled>
        <Labelled label={council.name}>
          <input type="text" name="name" required />
        </Labelled>
        <Labelled label={council.title}>
          <input type="text" name="title" />
        </Labelled>
      </CouncilForm>
    </details>
  )
}

/** Sittings with who was in the chair, and what happens beside them. */
export function CouncilSittings({ room }: InRoom) {
  const { council } = useWords()
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
        {events.map(({ id, kind, name, on }) => (
          <li key={id}>
            {wordsIn(name, language)} ({council.eventKind[kind]}),{' '}
            {on ? <When from={on} /> : council.dayUnknown}
          </li>
        ))}
      </ul>
    </section>
  )
}
