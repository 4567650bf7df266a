import type { MeetingCommand } from '../../core/meeting/command.ts'
import type { MeetingStage } from '../../core/meeting/meeting.ts'
import { called, type CouncilRoom } from '../meeting/room.ts'
import { CouncilForm } from './council-form.tsx'
import { Labelled } from './draft-form.tsx'
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

const isDone = ({ meeting }: CouncilRoom, does: Plain): boolean =>
  (does === 'adopt-agenda' && meeting.agendaAdopted !== null) ||
  (does === 'consent-extraordinary' && meeting.kind !== 'extraordinary')

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
      {(meeting.stage === 'convened' || meeting.stage === 'suspended') && <Open room={room} />}
      {['planned', 'convened', 'postponed'].includes(meeting.stage) && <Before room={room} />}
      {meeting.agendaAdopted === null && <Propose room={room} />}
    </section>
  )
}

function Open({ room }: InRoom) {
  const { council } = useWords()
  const { language } = useVisit()
  const { members } = room.facts
  const state = room.meeting.host ?? members[0] ?? null
  return (
    <CouncilForm
      room={room}
      act={{ does: 'open-sitting', chair: { state, person: null } }}
      label={council.act['open-sitting']}
    >
      <Labelled label={council.chair}>
        <select name="chair" defaultValue={state ?? ''}>
          {members.map(each => (
            <option key={each} value={each}>
              {called(room, each, language)}
            </option>
          ))}
        </select>
      </Labelled>
    </CouncilForm>
  )
}

function Before({ room }: InRoom) {
  const { council } = useWords()
  const other = room.meeting.form === 'video' ? 'in-person' : 'video'
  return (
    <>
      <CouncilForm
        room={room}
        act={{ does: 'set-form', form: other }}
        label={`${council.act['set-form']}: ${council.form[other]}`}
        fields={{ to: other }}
      />
      <CouncilForm
        room={room}
        act={{ does: 'postpone', to: null, reason: null }}
        label={council.act.postpone}
      >
        <Labelled label={council.newStart}>
          <input type="text" name="start" autoComplete="off" />
        </Labelled>
        <Labelled label={council.newEnd}>
          <input type="text" name="end" autoComplete="off" />
        </Labelled>
      </CouncilForm>
    </>
  )
}

function Propose({ room }: InRoom) {
  const { council } = useWords()
  const { language } = useVisit()
  const act = {
    does: 'propose-item',
    item: room.fresh,
    title: { [language]: '…' },
    class: 'B',
    lead: null,
    documents: [],
  } as const
  return (
    <CouncilForm
      room={room}
      act={act}
      label={council.act['propose-item']}
      fields={{ item: room.fresh, language }}
    >
      <Labelled label={council.titleOf}>
        <input type="text" name="title" required autoComplete="off" />
      </Labelled>
      <Labelled label={council.classOf}>
        <select name="class" defaultValue="B">
          {(['A', 'B', 'I'] as const).map(part => (
            <option key={part} value={part}>
              {council.classes[part]}
            </option>
          ))}
        </select>
      </Labelled>
    </CouncilForm>
  )
}
