import type { MeetingCommand } from '../../core/meeting/command.ts'
import type { CouncilRoom } from '../meeting/room.ts'
import { CouncilChoice, CouncilLine } from './council-field.tsx'
import { CouncilForm, CouncilMore } from './council-form.tsx'
import { useVisit, useWords } from './visit.tsx'

/** An event of protocol is added: its day may be unknown, and it has no outcome (M06). */
export function CouncilEvent({ room }: { readonly room: CouncilRoom }) {
  const { council, meetingForms } = useWords()
  const { language } = useVisit()
  const event = { id: room.fresh, kind: 'other', name: { [language]: '…' }, on: null, hosts: null } as const
  const act: MeetingCommand = { does: 'add-event', event }
  if (room.meeting.stage === 'cancelled') return null
  return (
    <CouncilMore room={room} title={meetingForms.event} acts={[act]}>
      <CouncilForm
        room={room}
        act={act}
        label={council.act['add-event']}
        fields={{ event: room.fresh, language }}
      >
        <CouncilLine name="name" label={council.titleOf} need="required" />
        <CouncilChoice
          name="kind"
          label={meetingForms.eventKind}
          choices={Object.entries(council.eventKind)}
        />
        <CouncilLine name="on" label={council.day} how={meetingForms.dayHow} />
        <CouncilLine name="hosts" label={meetingForms.eventHosts} />
        <p className="note">{meetingForms.eventHow}</p>
      </CouncilForm>
    </CouncilMore>
  )
}
