import type { Refusal } from '../refusal.ts'
import type { MeetingFacts } from './facts.ts'
import type { AgendaItem, Meeting, Sitting } from './meeting.ts'
import { actOf, type MeetingEvolve } from './meeting-rule.ts'
import { mustBeAt } from './must-be-at.ts'
import type { Act } from '../journal/entry.ts'

/** What a published text says of a meeting that was held before it was kept here: who was there, who presided, on which items. */
export type MeetingHeld = {
  /** SHA-256 of the published text that says so. */
  readonly source: string
  readonly present: readonly string[]
  readonly chair: Sitting['chair']
  readonly items: readonly Pick<AgendaItem, 'id' | 'number' | 'title' | 'outcome'>[]
}

/** The secretariat records what is published; nobody's notice, quorum or consent is claimed by it. */
export const mayRecordHeld = (meeting: Meeting, { actor }: MeetingFacts): Refusal | undefined =>
  (actor.capacity === 'secretariat' ? undefined : ({ refused: 'secretariat-only' } as const)) ??
  mustBeAt(meeting, ['planned'])

/** Records that a meeting was held, as a published text says it; the same once more is recorded once. */
export function recordHeld(
  meeting: Meeting,
  held: MeetingHeld,
  facts: MeetingFacts,
): readonly Act[] | Refusal {
  if (meeting.held?.source === held.source) return []
  return mayRecordHeld(meeting, facts) ?? [actOf('MeetingHeld', held)]
}

/** The meeting is over. When it was convened and opened nobody says, so nothing does. */
export const meetingHeld: MeetingEvolve<MeetingHeld> = (meeting, held) => ({
  ...meeting,
  stage: 'closed',
  held: { source: held.source, chair: held.chair },
  present: held.present,
  agenda: held.items.map(item => ({
    ...item,
    class: 'I',
    lead: null,
    documents: [],
    stage: 'concluded',
    deferredTo: null,
  })),
})
