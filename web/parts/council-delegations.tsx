import type { MeetingCommand } from '../../core/meeting/command.ts'
import { headOn } from '../../core/meeting/register-delegation.ts'
import { called, type CouncilRoom, wordsIn } from '../meeting/room.ts'
import { enumeration } from '../words/plural.ts'
import { CouncilArea, CouncilChoice, CouncilLine, CouncilTicks } from './council-field.tsx'
import { CouncilForm, CouncilMore } from './council-form.tsx'
import { useVisit, useWords } from './visit.tsx'

type InRoom = { readonly room: CouncilRoom }

const isState = (id: string): boolean => /^[A-Z]{3}$/.test(id)

/** States that take part: the members in protocol order, then those invited. */
const statesOf = ({ meeting, facts }: CouncilRoom): readonly string[] => [
  ...facts.members,
  ...meeting.invited.filter(id => isState(id) && !facts.members.includes(id)),
]

/** Seats in the room: the States, then officials and organisations. */
const seatsOf = (room: CouncilRoom): readonly string[] => [
  ...statesOf(room),
  ...room.meeting.invited.filter(id => !isState(id)),
]

/** Delegations in protocol order, with who leads them today, their credentials, and who is in the room. */
export function CouncilDelegations({ room }: InRoom) {
  const { council, frame } = useWords()
  const { language } = useVisit()
  const others = room.meeting.invited.filter(id => !isState(id)).map(id => called(room, id, language))
  return (
    <section className="after" aria-labelledby="delegations">
      <div className="head">
        <h2 id="delegations">{council.delegations}</h2>
      </div>
      <p className="note">{council.delegationsHow}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- a wide table is scrolled by keyboard */}
      <div className="scrolls" role="group" tabIndex={0} aria-labelledby="delegations">
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
            {statesOf(room).map(state => (
              <Delegation key={state} room={room} state={state} />
            ))}
          </tbody>
        </table>
      </div>
      {others.length > 0 && (
        <p>
          {council.officials}
          {frame.colon}
          {enumeration(language, others)}
        </p>
      )}
      <Presence room={room} />
      <Credentials room={room} />
      <Register room={room} />
      <Invite room={room} />
    </section>
  )
}

function Delegation({ room, state }: InRoom & { readonly state: string }) {
  const { council, meetingForms, frame } = useWords()
  const { language } = useVisit()
  const { meeting, facts } = room
  const delegation = meeting.delegations.find(each => each.state === state)
  const head = delegation ? headOn(delegation, facts.day) : null
  const said =
    head && [head.name, head.title].map(each => wordsIn(each, language)).filter(each => each !== '')
  const members = (delegation?.members ?? []).map(each => wordsIn(each, language))
  return (
    <tr>
      <th scope="row">{called(room, state, language)}</th>
      <td>
        {said?.join(frame.comma) ?? council.notRegistered}
        {members.length > 0 && (
          <span className="note line">
            {meetingForms.membersOf} {enumeration(language, members)}
          </span>
        )}
      </td>
      <td>{council.credential[delegation?.credentials ?? 'none']}</td>
      <td>{meeting.present.includes(state) ? council.present : council.notMarked}</td>
    </tr>
  )
}

/** The secretariat or the Chair keeps the list of those present; a delegation says it of itself. Nobody says why one is not. */
function Presence({ room }: InRoom) {
  const { council, meetingForms } = useWords()
  const { language } = useVisit()
  const { meeting, facts } = room
  const own = facts.actor.capacity === 'national' ? facts.actor.state : null
  const seats = own === null ? seatsOf(room) : [own]
  const [there, away] = [true, false].map(is => seats.filter(id => meeting.present.includes(id) === is))
  const choices = (ids: readonly string[] = []) => ids.map(id => [id, called(room, id, language)] as const)
  const kinds = [
    ['mark-present', away, meetingForms.nowPresent, council.act['mark-present']],
    ['mark-absent', there, meetingForms.nowAbsent, meetingForms.markAbsent],
  ] as const
  const asked = kinds.filter(([, ids]) => (ids?.length ?? 0) > 0)
  return (
    <CouncilMore
      room={room}
      title={meetingForms.presence}
      acts={asked.map(([does, ids]) => ({ does, seats: ids?.slice(0, 1) ?? [] }))}
    >
      {asked.map(([does, ids, legend, label]) => (
        <CouncilForm
          key={does}
          room={room}
          act={{ does, seats: ids?.slice(0, 1) ?? [] }}
          label={label}
          {...(own === null ? {} : { fields: { seats: own } })}
        >
          {own === null && <CouncilTicks name="seats" label={legend} choices={choices(ids)} />}
        </CouncilForm>
      ))}
    </CouncilMore>
  )
}

/** A delegation presents its own and may challenge those of others; the secretariat or the Chair decides. */
function Credentials({ room }: InRoom) {
  const { council, meetingForms } = useWords()
  const { language } = useVisit()
  const { actor } = room.facts
  const states = room.meeting.delegations.map(({ state }) => state)
  const others = states.filter(state => state !== actor.state)
  const named = (ids: readonly string[]) => ids.map(id => [id, called(room, id, language)] as const)
  const to = (['accepted', 'challenged', 'presented'] as const).map(
    each => [each, council.credential[each]] as const,
  )
  const decides: MeetingCommand = { does: 'set-credentials', state: states[0] ?? 'XXX', to: 'accepted' }
  const own: MeetingCommand = { does: 'set-credentials', state: actor.state ?? 'XXX', to: 'presented' }
  const rival: MeetingCommand = { does: 'set-credentials', state: others[0] ?? 'XXX', to: 'challenged' }
  const isNational = actor.capacity === 'national'
  const acts = isNational ? [own, ...(others.length > 0 ? [rival] : [])] : states.length > 0 ? [decides] : []
  if (acts.length === 0) return null
  return (
    <CouncilMore room={room} title={meetingForms.credentialsOf} acts={acts}>
      {isNational ? (
        <>
          <CouncilForm
            room={room}
            act={own}
            of="own"
            label={meetingForms.present}
            fields={{ state: own.state, to: 'presented' }}
          />
          {others.length > 0 && (
            <CouncilForm
              room={room}
              act={rival}
              of="other"
              label={meetingForms.challenge}
              fields={{ to: 'challenged' }}
            >
              <CouncilChoice name="state" label={council.state} choices={named(others)} />
              <p className="note">{meetingForms.challengeHow}</p>
            </CouncilForm>
          )}
        </>
      ) : (
        <CouncilForm room={room} act={decides} of="any" label={council.act['set-credentials']}>
          <CouncilChoice name="state" label={council.state} choices={named(states)} />
          <CouncilChoice name="to" label={meetingForms.to} choices={to} />
        </CouncilForm>
      )}
    </CouncilMore>
  )
}

function Register({ room }: InRoom) {
  const { council, meetingForms } = useWords()
  const { language } = useVisit()
  const { actor } = room.facts
  const states = actor.capacity === 'national' && actor.state ? [actor.state] : statesOf(room)
  const state = states[0] ?? ''
  const head = { name: { [language]: '…' }, title: {}, level: 'minister', from: null, to: null }
  const act: MeetingCommand = { does: 'register-delegation', state, head, members: [] }
  return (
    <CouncilMore room={room} title={council.act['register-delegation']} acts={[act]}>
      <CouncilForm room={room} act={act} label={council.act['register-delegation']} fields={{ language }}>
        <CouncilChoice
          name="state"
          label={council.state}
          choices={states.map(each => [each, called(room, each, language)] as const)}
        />
        <CouncilLine name="name" label={council.name} need="required" />
        <CouncilLine name="title" label={council.title} />
        <CouncilChoice
          name="level"
          label={meetingForms.level}
          choices={Object.entries(meetingForms.levels)}
        />
        <CouncilLine name="from" label={meetingForms.from} />
        <CouncilLine name="until" label={meetingForms.until} />
        <CouncilArea name="members" label={meetingForms.members} />
      </CouncilForm>
    </CouncilMore>
  )
}

/** Observers, partners and posts are ticked; guests are named. */
function Invite({ room }: InRoom) {
  const { council, meetingForms } = useWords()
  const { language } = useVisit()
  const { meeting, facts } = room
  const known = [...facts.partners, ...facts.posts].filter(id => !meeting.invited.includes(id))
  const act: MeetingCommand = { does: 'invite', invited: known.slice(0, 1) }
  if (['open', 'suspended', 'closed', 'cancelled'].includes(meeting.stage)) return null
  return (
    <CouncilMore room={room} title={meetingForms.invite} acts={[act]}>
      <CouncilForm room={room} act={act} label={meetingForms.invite}>
        <CouncilTicks
          name="invited"
          label={council.invited}
          choices={known.map(id => [id, called(room, id, language)] as const)}
        />
        <CouncilArea name="guests" label={meetingForms.guests} />
      </CouncilForm>
    </CouncilMore>
  )
}
