import type { Refusal } from '../refusal.ts'
import type { AgendaItem, Meeting, MeetingStage } from './meeting.ts'

/** An act that belongs to some stages of a meeting is refused at the others (practice 5.4). */
export function mustBeAt({ stage }: Meeting, stages: readonly MeetingStage[]): Refusal | undefined {
  if (stage === 'none') return { refused: 'meeting-not-planned' }
  if (stages.includes(stage)) return undefined
  if (stage === 'closed' || stage === 'cancelled') return { refused: 'meeting-over' }
  if (stage === 'open' || stage === 'suspended') return { refused: 'meeting-has-begun' }
  return { refused: 'meeting-not-at-that-stage' }
}

/** Stages before the first sitting: the agenda is still provisional. */
export const beforeSitting: readonly MeetingStage[] = ['planned', 'convened', 'postponed']

/** Everything short of its end. */
export const untilClosed: readonly MeetingStage[] = [...beforeSitting, 'open', 'suspended']

/** Its close included: what is still noted down afterwards. */
export const unlessCancelled: readonly MeetingStage[] = [...untilClosed, 'closed']

/** The meeting must sit. */
export const mustSit = (meeting: Meeting): Refusal | undefined =>
  mustBeAt(meeting, untilClosed) ?? (meeting.stage === 'open' ? undefined : { refused: 'sitting-not-open' })

/** There must be something on the provisional agenda. */
export const mustHaveAgenda = ({ agenda }: Meeting): Refusal | undefined =>
  agenda.some(({ stage }) => stage === 'provisional') ? undefined : { refused: 'agenda-empty' }

/** The item of an agenda with that id, or that there is none. */
export const itemOf = ({ agenda }: Meeting, item: string): AgendaItem | Refusal =>
  agenda.find(({ id }) => id === item) ?? { refused: 'no-such-item', facts: { item } }

/** The meeting with one item of its agenda changed. */
export const withItem = (meeting: Meeting, item: string, change: Partial<AgendaItem>): Meeting => ({
  ...meeting,
  agenda: meeting.agenda.map(each => (each.id === item ? { ...each, ...change } : each)),
})

/** An item that is settled: concluded, deferred or withdrawn. */
export const isSettled = ({ stage }: AgendaItem): boolean =>
  stage === 'concluded' || stage === 'deferred' || stage === 'withdrawn'

/** Nothing more is done to an item that is settled. */
export const mustBeUnsettled = (item: AgendaItem): Refusal | undefined =>
  isSettled(item) ? { refused: 'item-settled', facts: { number: numberOf(item) } } : undefined

/** An item as a sentence names it: by its number, by its id before it has one. */
export const numberOf = ({ id, number }: AgendaItem): string => (number > 0 ? String(number) : id)
