import * as fc from 'fast-check'
import { canonical } from '../journal/canonical.ts'
import type { Act, Actor } from '../journal/entry.ts'
import { system } from '../journal/system.ts'
import type { Notice } from '../procedure/notice.ts'
import { absenceRules, decisionRules, quorums, type Rules } from '../procedure/rules.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import type { DecisionCommand } from './command.ts'
import { type Decision, type DecisionRegister, noDecisions } from './decision.ts'
import { decisionsAggregate } from './decision-register-aggregate.ts'
import type { DecisionFacts, DraftNow, MeetingNow } from './facts.ts'
import { draftAfter, settledDraft } from './random-draft-now.fixture.ts'
import { commandBy } from './random-command.fixture.ts'
import { facts as factsAt, rules as defaults } from './silence.fixture.ts'

/** Seven numbers that settle by chance what happens next. */
export type Move = readonly [number, number, number, number, number, number, number]

/** An invented organ: who is a member from which hour to which, and its rules. */
export type Organ = {
  readonly spans: readonly { readonly state: string; readonly from: number; readonly to: number }[]
  readonly rules: Rules
}

/** How the room of the meeting stands, and what time it is, in milliseconds. */
type World = { clock: number; room: MeetingNow; draft: DraftNow }

const start = Date.parse('2027-04-19T08:00:00Z')
const hour = 3_600_000
const states = ['ALF', 'BRA', 'CHA', 'DEL', 'ECH'] as const

export const pick = <Item>(list: readonly Item[], number: number): Item => {
  const item = list[number % list.length]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}

const number = fc.noBias(fc.nat({ max: 997 }))
export const moves = (most: number): fc.Arbitrary<readonly Move[]> =>
  fc.array(fc.tuple(number, number, number, number, number, number, number), {
    minLength: Math.floor(most / 2),
    maxLength: most,
    size: 'max',
  })

/** A member all the time, one that joins, or one that leaves, within the days that the sequences take. */
const span = (state: string): fc.Arbitrary<Organ['spans'][number]> =>
  fc
    .tuple(fc.nat({ max: 5 }), fc.nat({ max: 240 }))
    .map(([kind, turn]) => ({ state, from: kind === 0 ? turn : -1, to: kind === 1 ? turn : 10_000 }))

export const organs: fc.Arbitrary<Organ> = fc
  .record({
    spans: fc.integer({ min: 2, max: 5 }).chain(size => fc.tuple(...states.slice(0, size).map(span))),
    minimumHours: fc.constantFrom(1, 24),
    brokenByAmendment: fc.constantFrom(true, true, false),
    notice: fc.constantFrom<Notice>(
      { count: 0, unit: 'days' },
      { count: 0, unit: 'days' },
      { count: 1, unit: 'days' },
      { count: 2, unit: 'working-days' },
      { count: 12, unit: 'hours' },
    ),
    decide: fc.constantFrom(...quorums),
    decision: fc.constantFrom('consensus' as const, 'consensus' as const, ...decisionRules),
    rollCall: fc.boolean(),
    absence: fc.constantFrom(...absenceRules),
    numbering: fc.constantFrom('per-meeting-date' as const, 'continuous' as const, 'per-year' as const),
  })
  .map(
    ({ spans, minimumHours, brokenByAmendment, notice, decision, rollCall, decide, absence, numbering }) => ({
      spans,
      rules: {
        ...defaults,
        absence,
        numbering,
        minusOne: ['suspension'],
        decision,
        rollCall,
        important: ['budget'],
        notice,
        quorum: { ...defaults.quorum, decide },
        silence: { ...defaults.silence, minimumHours, brokenByAmendment },
      },
    }),
  )

/** Who is a member at an instant, in protocol order. */
export const membersOf = ({ spans }: Organ, instant: number): readonly string[] =>
  spans
    .filter(({ from, to }) => start + from * hour <= instant && instant < start + to * hour)
    .map(({ state }) => state)

const running = (register: DecisionRegister): readonly number[] =>
  [...register.decisions.values()].flatMap(({ silences }) =>
    silences.flatMap(({ state, expires }) => (state === 'running' ? [Date.parse(expires)] : [])),
  )

/** Time passes: not at all, a little, a day, or exactly to the edge of a silence that runs. */
function timeAfter(clock: number, register: DecisionRegister, [, , , , , , step]: Move): number {
  const [first = clock] = running(register).toSorted((one, other) => one - other)
  const edge = first - clock
  const steps = [0, 0, 0, 0, 0, 0, 1, 1, 1_000, hour, 24 * hour, edge - 1, edge - 1, edge, edge + 2_000]
  return clock + Math.max(0, pick(steps, step))
}

/** The room changes: the sitting opens, is suspended, another one opens, seats are taken and left. */
function roomAfter(room: MeetingNow, [kind, a, b]: Move): MeetingNow {
  if (kind % 17 !== 0) return room
  const seat = pick(states, b)
  const isThere = room.present.includes(seat)
  const present = isThere ? room.present.filter(each => each !== seat) : [...room.present, seat]
  const rooms: readonly MeetingNow[] = [
    { ...room, state: room.state === 'open' ? 'suspended' : 'open' },
    { ...room, state: 'open', sitting: (room.sitting ?? 0) + 1 },
    { ...room, present },
    { ...room, present: [...states] },
    { ...room, notified: b % 3 === 0 ? room.notified.filter(each => each !== seat) : [...states] },
  ]
  return pick(rooms, a)
}

const firstRoom: MeetingNow = {
  id: 'm1',
  state: 'open',
  sitting: 1,
  zone: 'UTC',
  notified: [...states],
  present: [...states],
}

const actorOf = (seat: string): Actor => {
  if (seat === 'system') return system
  if (seat === 'chair' || seat === 'secretariat') return { seat, capacity: seat, state: null }
  if (seat === 'observer:OBS') return { seat, capacity: 'observer', state: 'OBS' }
  return { seat: `delegation:${seat}`, capacity: 'national', state: seat }
}

/** The facts of a seat at this instant of the world. */
export function factsOf(
  organ: Organ,
  { clock, room, draft }: World,
  seat: string,
  register: DecisionRegister,
): DecisionFacts {
  const now = new Date(clock).toISOString()
  const expiries = running(register).map(expires => new Date(expires).toISOString())
  return factsAt(now, actorOf(seat), {
    members: membersOf(organ, clock),
    membersAt: Object.fromEntries(expiries.map(expires => [expires, membersOf(organ, Date.parse(expires))])),
    rules: organ.rules,
    meetings: { m1: room },
    drafts: { r1: draft },
    order: states,
  })
}

/** What the journal gives back of an act. */
export const read = ({ type, content }: Act): Pick<Act, 'type' | 'content'> => ({
  type,
  content: JSON.parse(canonical(content)),
})

export const evolved = (
  register: DecisionRegister,
  acts: readonly Pick<Act, 'type' | 'content'>[],
): DecisionRegister =>
  acts.reduce((thing, { type, content }) => decisionsAggregate.evolve(thing, type, content), register)

/** All decisions as plain JSON, to the last byte. */
export const bytesOf = ({ decisions, numbers }: DecisionRegister): string =>
  canonical({ decisions: [...decisions.values()], numbers })

export type Step = {
  readonly command: DecisionCommand
  readonly facts: DecisionFacts
  readonly answer: readonly Act[] | Refusal
  readonly acts: readonly Pick<Act, 'type' | 'content'>[]
  readonly before: DecisionRegister
  readonly after: DecisionRegister
}

/** What came of a sequence of commands by chance, step by step. */
export function* stepsOf(organ: Organ, list: readonly Move[]): Generator<Step, void> {
  const world: World = { clock: start, room: firstRoom, draft: settledDraft }
  let register = noDecisions
  for (const [index, move] of list.entries()) {
    world.clock = timeAfter(world.clock, register, move)
    world.room = roomAfter(world.room, move)
    world.draft = draftAfter(world.draft, states, move[0], index)
    const members = membersOf(organ, world.clock)
    const { command, seat } = commandBy(register, members, {
      now: world.clock,
      index,
      move,
      draft: world.draft,
      rules: organ.rules,
    })
    const facts = factsOf(organ, world, seat, register)
    const answer = decisionsAggregate.decide(register, command, facts)
    const acts = isRefusal(answer) ? [] : answer.map(read)
    const before = register
    register = evolved(register, acts)
    yield { command, facts, answer, acts, before, after: register }
  }
}

export const played = (organ: Organ, list: readonly Move[]): readonly Step[] => [...stepsOf(organ, list)]

export const decisionsIn = ({ decisions }: DecisionRegister): readonly Decision[] => [...decisions.values()]
