import type { CalendarDate } from '../calendar.ts'
import { isInCalendar } from '../calendar.ts'
import type { Refusal } from '../refusal.ts'
import type { MeetingFacts } from './facts.ts'
import type { Delegation, Meeting, MeetingTexts } from './meeting.ts'
import { actOf, type MeetingDecide, type MeetingEvolve } from './meeting-rule.ts'
import { mustBeAt, untilClosed } from './must-be-at.ts'
import { textsFit } from './texts-fit.ts'
import { mustBeOwnOrBureau } from './who-acts.ts'

type Head = Delegation['heads'][number]

/** What is recorded when a delegation, or another head of it, is registered. */
export type DelegationRegistered = {
  readonly state: string
  readonly head: Head
  readonly members: readonly MeetingTexts[]
}

/** The delegation of a State at a meeting, if it is registered. */
export const delegationOf = (
  { delegations }: Pick<Meeting, 'delegations'>,
  state: string,
): Delegation | undefined => delegations.find(each => each.state === state)

/** Who leads a delegation on a day: the last one whose days include it (E-28). */
export const headOn = ({ heads }: Delegation, day: CalendarDate): Head | null =>
  heads.findLast(({ from, to }) => (from === null || from <= day) && (to === null || day <= to)) ?? null

const mustTakePart = (
  meeting: Meeting,
  state: string,
  { members, partners }: MeetingFacts,
): Refusal | undefined =>
  [members, partners, meeting.invited].some(list => list.includes(state))
    ? undefined
    : { refused: 'state-not-invited', facts: { state } }

/** While credentials are challenged, the delegation that is seated acts, and no rival takes its place (E-32). */
const mustBeUnchallenged = (meeting: Meeting, state: string): Refusal | undefined =>
  delegationOf(meeting, state)?.credentials === 'challenged'
    ? { refused: 'credentials-challenged', facts: { state } }
    : undefined

/** A State registers its own delegation, or the secretariat or the Chair does. */
export const mayRegisterDelegation = (
  meeting: Meeting,
  state: string,
  facts: MeetingFacts,
): Refusal | undefined =>
  mustBeOwnOrBureau(state, facts) ??
  mustBeAt(meeting, untilClosed) ??
  mustTakePart(meeting, state, facts) ??
  mustBeUnchallenged(meeting, state)

const daysFit = ({ from, to }: Head): Refusal | undefined => {
  const fit =
    [from, to].every(day => day === null || isInCalendar(day)) && (from === null || to === null || from <= to)
  return fit ? undefined : { refused: 'meeting-dates-unfit', facts: { start: from ?? '', end: to ?? '' } }
}

const isTheSame = (one: Head | undefined, other: Head): boolean =>
  JSON.stringify([one?.name, one?.title, one?.level]) ===
  JSON.stringify([other.name, other.title, other.level])

/** Another head leads from a day on: the one that is named, else today. */
const headFrom = (known: Delegation | undefined, head: Head, { day }: MeetingFacts): Head =>
  known && head.from === null ? { ...head, from: day } : head

/** Registers a delegation, or replaces its head with the days from which the new one leads. */
export const registerDelegation: MeetingDecide<'register-delegation'> = (meeting, command, facts) => {
  const { state, members } = command
  const known = delegationOf(meeting, state)
  const refused =
    mayRegisterDelegation(meeting, state, facts) ??
    textsFit(command.head.name, facts) ??
    daysFit(command.head)
  if (refused) return refused
  const same = isTheSame(known?.heads.at(-1), command.head)
  if (same && JSON.stringify(known?.members) === JSON.stringify(members)) return []
  const head = same && known ? (known.heads.at(-1) ?? command.head) : headFrom(known, command.head, facts)
  const registered: DelegationRegistered = { state, head, members }
  return [actOf('DelegationRegistered', registered)]
}

/** Whoever led before leads until the day on which the other begins. */
const closed = (heads: readonly Head[], from: CalendarDate | null): readonly Head[] =>
  heads.map(each => (each.to === null && from !== null ? { ...each, to: from } : each))

const withHead = (heads: readonly Head[], head: Head): readonly Head[] =>
  isTheSame(heads.at(-1), head) ? heads : [...closed(heads, head.from), head]

/** The delegation is registered; its credentials stay as they were. */
export const delegationRegistered: MeetingEvolve<DelegationRegistered> = (
  meeting,
  { state, head, members },
) => {
  const known = delegationOf(meeting, state)
  const delegation: Delegation = known
    ? { ...known, heads: withHead(known.heads, head), members }
    : { state, heads: [head], members, credentials: 'none' }
  const others = meeting.delegations.filter(each => each.state !== state)
  return { ...meeting, delegations: [...others, delegation] }
}
