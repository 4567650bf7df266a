import type { Profile } from '../core/body/profile.ts'
import { type DecisionRegister, noDecisions } from '../core/decision/decision.ts'
import { decisionsAggregate } from '../core/decision/decision-register-aggregate.ts'
import type { Audience } from '../core/journal/entry.ts'
import { fold } from '../core/journal/fold.ts'
import type { MeetingCommand } from '../core/meeting/command.ts'
import type { MeetingFacts } from '../core/meeting/facts.ts'
import type { Meeting } from '../core/meeting/meeting.ts'
import { meetingAggregate } from '../core/meeting/meeting-aggregate.ts'
import { isRefusal, type Refusal } from '../core/refusal.ts'
import { decidedAgain, type Done, retriesBeside } from './act.ts'
import type { Concord } from './concord.ts'
import { instantOf } from './database/clock.ts'
import { isReadable } from './database/is-readable.ts'
import type { Folded } from './journal.ts'
import { mayAct } from './may-act.ts'
import { mayRead } from './may-read.ts'
import { meetingFacts } from './meeting-facts.ts'
import type { Reader } from './reader.ts'
import { recordable } from './recordable.ts'
import { decisionsStream, meetingStream } from './streams.ts'

/** A meeting as it is now, for a seat that may see it; for others there is none. */
export async function meetingFor(
  { journal, database }: Concord,
  reader: Reader,
  profile: Profile,
  meeting: string,
): Promise<Folded<Meeting> | null> {
  if (!mayRead(reader, { body: profile.id, audience: 'members' })) return null
  const stream = meetingStream(profile.id, meeting)
  const folded = await journal.folded(meetingAggregate, stream)
  if (folded.thing.stage === 'none') return null
  return (await isReadable(database, reader, stream)) ? folded : null
}

/** The decisions of the organ whose meeting it is, with how far their stream stands. */
async function registerOf(
  { journal }: Concord,
  profile: Profile,
  { organ }: Meeting,
): Promise<Folded<DecisionRegister>> {
  if (organ === '') return { thing: noDecisions, version: 0, position: 0 }
  return await journal.folded(decisionsAggregate, decisionsStream(profile.id, organ))
}

/**
 * What acts on a meeting rest on for a seat at this moment, with the decisions of its organ: with it a page knows which acts
 * are open.
 */
export async function factsFor(
  concord: Concord,
  reader: Pick<Reader, 'actor'>,
  profile: Profile,
  meeting: Meeting,
  register: DecisionRegister = noDecisions,
): Promise<MeetingFacts> {
  const now = await instantOf(concord.database)
  return meetingFacts({ profile, actor: reader.actor, now, meeting, register })
}

/** Observers may circulate a statement; everything else is for members. */
const actsFor = (commands: readonly MeetingCommand[]): Audience =>
  commands.every(({ does }) => does === 'circulate-statement') ? 'observers' : 'members'

const isOfAnother = (command: MeetingCommand, meeting: string): boolean =>
  command.does === 'plan-meeting' && command.id !== meeting

/** Acts that rest on what is decided: they are recorded only if no decision has moved on meanwhile. */
const resting: readonly MeetingCommand['does'][] = [
  'conclude-item',
  'defer-item',
  'withdraw-item',
  'close-meeting',
]

type Acting = {
  readonly profile: Profile
  readonly actor: Reader['actor']
  readonly now: string
  readonly id: string
}

async function attempt(
  concord: Concord,
  { profile, actor, now, id }: Acting,
  commands: readonly MeetingCommand[],
): Promise<Done<Meeting> | Refusal> {
  const { journal } = concord
  const stream = meetingStream(profile.id, id)
  const { thing: before, version: expected } = await journal.folded(meetingAggregate, stream)
  const decisions = await registerOf(concord, profile, before)
  let thing = before
  const acts = []
  for (const command of commands) {
    const facts = meetingFacts({ profile, actor, now, meeting: thing, register: decisions.thing })
    const more = meetingAggregate.decide(thing, command, facts)
    if (isRefusal(more)) return more
    acts.push(...more)
    thing = fold(meetingAggregate, more, thing)
  }
  const rests = acts.length > 0 && commands.some(({ does }) => resting.includes(does))
  const part = {
    stream: decisionsStream(profile.id, before.organ),
    expected: decisions.version,
    acts: [],
    actor,
  }
  const recorded = await journal.append({ stream, expected, acts, actor, ...(rests && { beside: [part] }) })
  if (isRefusal(recorded)) return recorded
  const entries = recorded.filter(entry => entry.stream === stream)
  return { entries, thing: fold(meetingAggregate, entries, before) }
}

/** Acts on a meeting in one go: all commands of a seat are recorded together, or none; whoever is overtaken decides again. */
export async function convening(
  concord: Concord,
  acting: Acting,
  commands: readonly MeetingCommand[],
): Promise<Done<Meeting> | Refusal> {
  return await concord.journal.inTurn(meetingStream(acting.profile.id, acting.id), () =>
    decidedAgain(retriesBeside, () => attempt(concord, acting, commands)),
  )
}

/** Acts on a meeting from a seat, at the instant at which the database clock says that the command came in. */
export async function actOnMeeting(
  concord: Concord,
  reader: Reader,
  profile: Profile,
  meeting: string,
  command: MeetingCommand,
): Promise<Done<Meeting> | Refusal> {
  return await actsOnMeeting(concord, reader, profile, meeting, [command])
}

/** The same for several acts of a seat that are recorded together, or none of them. */
export async function actsOnMeeting(
  concord: Concord,
  reader: Reader,
  profile: Profile,
  meeting: string,
  commands: readonly MeetingCommand[],
): Promise<Done<Meeting> | Refusal> {
  const now = await instantOf(concord.database)
  const asked = mayAct(reader, profile, actsFor(commands)) ?? recordable(commands)
  if (isRefusal(asked)) return asked
  if (asked.some(command => isOfAnother(command, meeting))) return { refused: 'meeting-not-planned' }
  return await convening(concord, { profile, actor: reader.actor, now, id: meeting }, asked)
}
