import { membersOn } from '../core/body/members-on.ts'
import type { Profile, StatusKind } from '../core/body/profile.ts'
import { statusesOn } from '../core/body/statuses-on.ts'
import type { Decision, DecisionAct, DecisionRegister } from '../core/decision/decision.ts'
import type { Actor } from '../core/journal/entry.ts'
import { dayIn } from '../core/local-time.ts'
import type { MeetingFacts } from '../core/meeting/facts.ts'
import type { ItemOutcome, Meeting } from '../core/meeting/meeting.ts'
import { rulesOf } from '../core/procedure/rules.ts'

/** Agenda items, and characters of a name or a reason at most: far above what councils have needed. */
const limits = { items: 500, text: 2_000 } as const

const partners: readonly StatusKind[] = ['observer', 'dialogue-partner', 'partner']

/** What an adopted decision is as the outcome of its item. */
const outcomes: Readonly<Partial<Record<DecisionAct, ItemOutcome>>> = {
  'adopt-in-principle': 'adopted-in-principle',
  adopt: 'adopted',
  approve: 'approved',
  hear: 'heard',
  note: 'noted',
}

const settled: readonly Decision['stage'][] = ['adopted', 'not-adopted', 'deferred', 'withdrawn']

const stands = ({ stage, adoption }: Decision): boolean =>
  stage === 'adopted' && adoption?.standing !== 'void'

/** The organs of a body that meet. */
export const meetingOrgans = ({ organs }: Profile): Profile['organs'] =>
  organs.filter(({ kind }) => kind === 'council' || kind === 'meeting' || kind === 'group')

/** The decisions that come under a meeting. */
export const decisionsOf = ({ decisions }: DecisionRegister, meeting: string): readonly Decision[] =>
  [...decisions.values()].filter(each => each.meeting === meeting)

function decidedIn(decisions: readonly Decision[]): MeetingFacts['decided'] {
  const decided: Record<string, ItemOutcome[]> = {}
  for (const decision of decisions.filter(stands))
    if (decision.item !== null) (decided[decision.item] ??= []).push(outcomes[decision.act] ?? 'decision')
  return decided
}

type Asked = {
  readonly profile: Profile
  readonly actor: Actor
  readonly now: string
  readonly meeting: Meeting
  readonly register: DecisionRegister
}

/** What an act on a meeting rests on beside the meeting: who acts, when, who is a member, and what is decided in it. */
export function meetingFacts({ profile, actor, now, meeting, register }: Asked): MeetingFacts {
  const day = dayIn(now, meeting.zone)
  const decisions = decisionsOf(register, meeting.id)
  return {
    actor,
    now,
    day,
    members: membersOn(profile, day),
    partners: partners.flatMap(kind => statusesOn(profile, kind, day)),
    posts: profile.posts.map(({ id }) => id),
    organs: meetingOrgans(profile).map(({ id }) => id),
    rules: rulesOf(profile),
    undecided: decisions
      .filter(({ stage }) => !settled.includes(stage))
      .map(({ id, item }) => ({ decision: id, item })),
    decided: decidedIn(decisions),
    limits,
  }
}
