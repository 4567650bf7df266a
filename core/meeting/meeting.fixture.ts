import { sco } from '../communique/seed.fixture.ts'
import { fold } from '../journal/fold.ts'
import { rulesOf } from '../procedure/rules.ts'
import { isRefusal } from '../refusal.ts'
import type { MeetingCommand } from './command.ts'
import type { MeetingFacts } from './facts.ts'
import { meetingAggregate } from './meeting-aggregate.ts'
import type { MeetingCommandBy } from './meeting-rule.ts'
import { type Meeting, noMeeting } from './meeting.ts'

/** Eight invented members, in protocol order. */
export const eight = ['XAL', 'XBR', 'XCH', 'XDE', 'XEC', 'XFO', 'XGO', 'XHO']

/** The rules of a body whose profile states none: all of them have their defaults. */
export const rules = rulesOf({ ...sco, parameters: {} })

/** Facts of an act by a seat: `chair`, `secretariat`, or a State by its code. */
export const by = (who: string, more: Partial<MeetingFacts> = {}): MeetingFacts => ({
  actor:
    who === 'chair' || who === 'secretariat'
      ? { seat: who, capacity: who, state: null }
      : who === 'sg'
        ? { seat: 'secretary-general', capacity: 'ex-officio', state: null }
        : { seat: `delegation:${who}`, capacity: 'national', state: who },
  now: '2027-03-01T08:00:00.000Z',
  day: '2027-03-01',
  members: eight,
  partners: ['XJU'],
  posts: ['EXERCISE-SG'],
  organs: ['EXERCISE-CM', 'EXERCISE-LM'],
  rules,
  undecided: [],
  decided: {},
  limits: { items: 100, text: 500 },
  ...more,
})

/** A step: who acts, what is asked, and facts that differ. */
export type Step = readonly [who: string, command: MeetingCommand, more?: Partial<MeetingFacts>]

export const plan: MeetingCommandBy<'plan-meeting'> = {
  does: 'plan-meeting',
  id: 'cm-2027-04-20',
  organ: 'EXERCISE-CM',
  kind: 'regular',
  number: 12,
  start: '2027-04-20',
  end: '2027-04-21',
  precision: 'day',
  zone: 'Asia/Shanghai',
  place: { en: 'Port Lantern' },
  host: 'XHO',
  form: 'in-person',
  prepares: 'lm-2027-06',
  invited: ['EXERCISE-SG', 'XJU'],
}

export const extraordinary: MeetingCommandBy<'plan-meeting'> = {
  ...plan,
  id: 'cm-2027-05-10',
  kind: 'extraordinary',
  number: null,
  start: '2027-05-10',
  end: '2027-05-10',
}

export const item = (id: string, kind: 'A' | 'B' | 'I' = 'B'): MeetingCommand => ({
  does: 'propose-item',
  item: id,
  title: { en: `Item ${id}` },
  class: kind,
  lead: null,
  documents: [],
})

/** What a step answers. */
export const answer = (meeting: Meeting, [who, command, more]: Step) =>
  meetingAggregate.decide(meeting, command, by(who, more))

/** The code of the refusal that a step meets, or nothing. */
export const refused = (meeting: Meeting, step: Step): string | undefined => {
  const answered = answer(meeting, step)
  return isRefusal(answered) ? answered.refused : undefined
}

/** A meeting after steps, each of which the rules must allow. */
export const after = (steps: readonly Step[], from: Meeting = noMeeting): Meeting =>
  steps.reduce((meeting, step) => {
    const acts = answer(meeting, step)
    if (isRefusal(acts)) throw new Error(`${step[1].does}: ${acts.refused}`)
    return fold(meetingAggregate, acts, meeting)
  }, from)

/** Planned, with three items, one of each class. */
export const planned = (): Meeting =>
  after([
    ['secretariat', plan],
    ...(['A', 'B', 'I'] as const).flatMap((kind, n): Step[] => [
      ['XAL', item(kind.toLowerCase(), kind)],
      ['secretariat', { does: 'place-item', item: kind.toLowerCase(), number: n + 1 }],
    ]),
  ])

export const convened = (): Meeting => after([['secretariat', { does: 'convene' }]], planned())

const opening: readonly Step[] = [
  ['secretariat', { does: 'mark-present', seats: eight.slice(0, 5).map(state => `delegation:${state}`) }],
  ['chair', { does: 'open-sitting', chair: { state: 'XHO', person: null } }],
]

/** In its first sitting, the agenda not adopted yet. */
export const open = (): Meeting => after(opening, convened())

/** In its first sitting, with its agenda. */
export const underWay = (): Meeting => after([['chair', { does: 'adopt-agenda' }]], open())
