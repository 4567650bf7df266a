import { membersOn } from '../core/body/members-on.ts'
import type { Profile } from '../core/body/profile.ts'
import { protocolOrder } from '../core/body/protocol-order.ts'
import type { Decision, DecisionRegister } from '../core/decision/decision.ts'
import type { DecisionFacts, DraftNow, MeetingNow } from '../core/decision/facts.ts'
import { residualSlots } from '../core/draft/declare-agreed.ts'
import type { Draft } from '../core/draft/draft.ts'
import { isLevelIn } from '../core/draft/draft-digest.ts'
import { stands } from '../core/draft/paragraph-of.ts'
import { scopeUndecided } from '../core/draft/scope-undecided.ts'
import type { Actor } from '../core/journal/entry.ts'
import { dayIn } from '../core/local-time.ts'
import type { Meeting, MeetingStage } from '../core/meeting/meeting.ts'
import { rulesOf } from '../core/procedure/rules.ts'
import type { Grounds } from './decision-grounds.ts'
import { digestOfDraft } from './digests.ts'
import type { Folded } from './journal.ts'

/** Decisions of a bloc, characters of a statement and decisions of an organ at most: far above what councils have needed. */
const limits = { bloc: 200, statement: 20_000, decisions: 20_000 } as const

const rooms: Readonly<Record<MeetingStage, MeetingNow['state']>> = {
  none: 'planned',
  planned: 'planned',
  convened: 'convened',
  open: 'open',
  suspended: 'suspended',
  closed: 'closed',
  postponed: 'planned',
  cancelled: 'closed',
}

/** The sitting that goes on, if one does. */
function sittingOf({ sittings }: Meeting): number | null {
  const last = sittings.at(-1)
  return last && last.closed === null ? last.number : null
}

/** A meeting as decisions in it need to know it. */
export const meetingNow = (meeting: Meeting): MeetingNow => ({
  id: meeting.id,
  state: rooms[meeting.stage],
  sitting: sittingOf(meeting),
  zone: meeting.zone,
  notified: Object.keys(meeting.notified),
  present: meeting.present,
})

/** Whether a draft lies before an organ as agreed: its own, or one that was submitted to it (practice 5.1). */
function stageBefore(organ: string, draft: Draft): DraftNow['stage'] {
  const isOwn = draft.stage === 'agreed-ad-ref' && draft.organ === organ
  if (isOwn || (draft.stage === 'submitted-up' && draft.above?.organ === organ)) return 'agreed-ad-ref'
  const isOver = ['withdrawn', 'lapsed', 'adopted', 'published'].includes(draft.stage)
  return isOver ? 'ended' : 'open'
}

/** A draft as a decision of an organ on it needs to know it. */
export function draftNow({ thing: draft, version }: Folded<Draft>, organ: string): DraftNow {
  const live = [...draft.proposals.values()].filter(({ status }) => status === 'live')
  const standing = draft.paragraphs.filter(stands)
  return {
    draft: draft.id,
    version,
    digest: digestOfDraft(draft),
    stage: stageBefore(organ, draft),
    behind: draft.authentic.filter(language => !isLevelIn(draft, language)),
    adRef: [...new Set(standing.flatMap(({ adRef }) => adRef))],
    politicalSlots: live.filter(({ kind }) => kind === 'placeholder').length,
    technicalSlots: residualSlots(draft).filter(({ language }) => language === draft.origin).length,
    scopeUndecided: scopeUndecided(draft),
  }
}

/** The zone of the meeting in which the first of the decisions is taken; without one, that of universal time. */
function zoneOf(decisions: readonly Decision[], { meetings }: Grounds): string {
  const [first] = decisions
  const id = first?.put?.meeting ?? first?.meeting
  return (id ? meetings.get(id)?.thing.zone : undefined) ?? 'UTC'
}

/** Who is a member when each silence that runs expires (E-06). */
function membersAtExpiries(
  profile: Profile,
  { decisions }: DecisionRegister,
): NonNullable<DecisionFacts['membersAt']> {
  const running = [...decisions.values()].flatMap(({ silences }) =>
    silences.filter(({ state }) => state === 'running'),
  )
  const expiries = [...new Set(running.map(({ expires }) => expires))]
  return Object.fromEntries(expiries.map(expires => [expires, membersOn(profile, expires.slice(0, 10))]))
}

const byId = <Thing, Now>(things: ReadonlyMap<string, Thing>, now: (thing: Thing) => Now) =>
  Object.fromEntries([...things].map(([id, thing]) => [id, now(thing)]))

type Asked = {
  readonly profile: Profile
  readonly organ: string
  readonly actor: Actor
  /** The instant of receipt by the database clock. */
  readonly now: string
  readonly register: DecisionRegister
  readonly decisions: readonly Decision[]
  readonly grounds: Grounds
}

/** What a command on the decisions of an organ rests on: who acts, when it was received, who counts, and where things stand. */
export function decisionFacts(asked: Asked): DecisionFacts {
  const { profile, organ, actor, now, register, decisions, grounds } = asked
  const ofOrgan = new Map([...grounds.meetings].filter(([, { thing }]) => thing.organ === organ))
  return {
    actor,
    now,
    day: dayIn(now, zoneOf(decisions, grounds)),
    organ,
    members: membersOn(profile, now.slice(0, 10)),
    membersAt: membersAtExpiries(profile, register),
    order: protocolOrder(
      profile,
      profile.states.map(({ code }) => code),
    ),
    authentic: profile.languages.authentic,
    rules: rulesOf(profile),
    competences: profile.competences,
    meetings: byId(ofOrgan, ({ thing }) => meetingNow(thing)),
    drafts: byId(grounds.drafts, draft => draftNow(draft, organ)),
    limits,
  }
}
