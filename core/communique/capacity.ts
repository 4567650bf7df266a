import { statusOn } from '../body/status-on.ts'
import { firstDay } from '../calendar.ts'
import type { Parts, Source } from './parts.ts'
import type { Capacity } from './reading.ts'

type SpeaksFor = { readonly state: string | null; readonly body: string | null }

const ofStatus: Readonly<Record<string, Capacity>> = {
  observer: 'observer',
  'dialogue-partner': 'partner',
  partner: 'partner',
}

/** In what capacity somebody attends: as the text groups them, else by the standing of the State on the day of the meeting. */
export function capacityOf(
  source: Source,
  parts: Parts,
  { state, body }: SpeaksFor,
  group: Capacity | null,
): Capacity {
  if (state === null) return isPermanent(source, body) ? 'ex-officio' : 'organization'
  if (group !== null) return group
  if (parts.members.includes(state) || parts.meeting.start === null) return 'member'
  const status = statusOn(source.profile, state, firstDay(parts.meeting.start))
  return ofStatus[status?.kind ?? ''] ?? 'guest'
}

/** Whether an organ is a permanent organ of the body: its officials attend by office. */
const isPermanent = (source: Source, id: string | null): boolean =>
  source.profile.organs.some(organ => organ.id === id && organ.kind === 'permanent')
