import { consentsMissing } from '../../core/meeting/ask-extraordinary.ts'
import type { MeetingCommand } from '../../core/meeting/command.ts'
import type { MeetingStage } from '../../core/meeting/meeting.ts'
import { called, type CouncilRoom } from '../meeting/room.ts'
import { CouncilArea, CouncilChoice, CouncilLine, CouncilTicks } from './council-field.tsx'
import { CouncilForm, CouncilMore } from './council-form.tsx'
import { useVisit, useWords } from './visit.tsx'

type InRoom = { readonly room: CouncilRoom }

/** Acts without fields that belong to each stage of a meeting. */
const plain: Readonly<Record<MeetingStage, readonly Extract<MeetingCommand['does'], Plain>[]>> = {
  none: [],
  planned: ['convene', 'waive-notice', 'consent-extraordinary', 'cancel-meeting'],
  convened: ['cancel-meeting'],
  open: ['adopt-agenda', 'suspend-sitting', 'close-sitting', 'close-meeting'],
  suspended: ['resume-sitting', 'close-sitting', 'close-meeting'],
  closed: [],
  postponed: ['waive-notice', 'cancel-meeting'],
  cancelled: [],
}

type Plain =
  | 'convene'
  | 'waive-notice'
  | 'consent-extraordinary'
  | 'cancel-meeting'
  | 'adopt-agenda'
  | 'suspend-sitting'
  | 'resume-sitting'
  | 'close-sitting'
  | 'close-meeting'

/** Whether the member in the seat has not said yet that it consents to the meeting. */
const mayStillConsent = ({ meeting, facts }: CouncilRoom): boolean =>
  meeting.asked !== null && consentsMissing(meeting, facts.members).includes(facts.actor.state ?? '')

const isDone = (room: CouncilRoom, does: Plain): boolean =>
  (does === 'adopt-agenda' && room.meeting.agendaAdopted !== null) ||
  (does === 'consent-extraordinary' && !mayStillConsent(room))

/** What the seat may do to the meeting as a whole, with the rule that stands in the way where one does. */
export function CouncilActs({ room }: InRoom) {
  const { council } = useWords()
  const { meeting } = room
  return (
    <section className="after acts" aria-labelledby="acts">
      <h2 id="acts">{council.actsTitle}</h2>
      {plain[meeting.stage]
        .filter(does => !isDone(room, does))
        .map(does => (
          <CouncilForm key={does} room={room} act={{ does }} label={council.act[does]} />
        ))}
      <Asking room={room} />
      {(meeting.stage === 'convened' || meeting.stage === 'suspended') && <Open room={room} />}
      {['planned', 'convened', 'postponed'].includes(meeting.stage) && <Before room={room} />}
      {meeting.agendaAdopted === null && <Propose room={room} />}
    </section>
  )
}

function Asking({ room }: InRoom) {
  const { meetingForms } = useWords()
  const { language } = useVisit()
  const { meeting, facts } = room
  if (meeting.kind !== 'extraordinary' || meeting.asked !== null) return null
  const others = facts.members.filter(state => state !== facts.actor.state)
  const act: MeetingCommand = { does: 'ask-extraordinary', reason: '…', with: others }
  return (
    <CouncilMore room={room} title={meetingForms.ask} acts={[act]}>
      <CouncilForm room={room} act={act} label={meetingForms.ask}>
        <CouncilArea name="reason" label={meetingForms.reason} />
        <CouncilTicks
          name="with"
          label={meetingForms.with}
          choices={others.map(state => [state, called(room, state, language)] as const)}
        />
        <p className="note">{meetingForms.withHow}</p>
      </CouncilForm>
    </CouncilMore>
  )
}

function Open({ room }: InRoom) {
  const { council, meetingForms } = useWords()
  const { language } = useVisit()
  const { members } = room.facts
  const state = room.meeting.host ?? members[0] ?? null
  const act: MeetingCommand = { does: 'open-sitting', chair: { state, person: null } }
  return (
    <CouncilMore room={room} title={meetingForms.beginning} acts={[act]}>
      <CouncilForm room={room} act={act} label={council.act['open-sitting']}>
        <CouncilChoice
          name="chair"
          label={council.chair}
          usual={state ?? ''}
          choices={members.map(each => [each, called(room, each, language)] as const)}
        />
      </CouncilForm>
    </CouncilMore>
  )
}

function Before({ room }: InRoom) {
  const { council, meetingForms } = useWords()
  const other = room.meeting.form === 'video' ? 'in-person' : 'video'
  const form: MeetingCommand = { does: 'set-form', form: other }
  const later: MeetingCommand = { does: 'postpone', to: null, reason: null }
  return (
    <CouncilMore room={room} title={meetingForms.changes} acts={[form, later]}>
      <CouncilForm
        room={room}
        act={form}
        label={`${council.act['set-form']}: ${council.form[other]}`}
        fields={{ to: other }}
      />
      <CouncilForm room={room} act={later} label={council.act.postpone}>
        <CouncilLine name="start" label={council.newStart} />
        <CouncilLine name="end" label={council.newEnd} />
        <CouncilLine name="reason" label={meetingForms.reasonOptional} />
      </CouncilForm>
    </CouncilMore>
  )
}

function Propose({ room }: InRoom) {
  const { council, meetingForms } = useWords()
  const { language } = useVisit()
  const item = room.fresh
  const title = { [language]: '…' }
  const act: MeetingCommand = { does: 'propose-item', item, title, class: 'B', lead: null, documents: [] }
  return (
    <CouncilMore room={room} title={meetingForms.proposing} acts={[act]}>
      <CouncilForm
        room={room}
        act={act}
        label={council.act['propose-item']}
        fields={{ item: room.fresh, language }}
      >
        <CouncilLine name="title" label={council.titleOf} need="required" />
        <CouncilChoice
          name="class"
          label={council.classOf}
          usual="B"
          choices={(['A', 'B', 'I'] as const).map(part => [part, council.classes[part]] as const)}
        />
        <CouncilChoice
          name="lead"
          label={council.owner}
          choices={[
            ['', meetingForms.leadNone],
            ...room.facts.members.map(state => [state, called(room, state, language)] as const),
          ]}
        />
      </CouncilForm>
    </CouncilMore>
  )
}
