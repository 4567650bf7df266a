import { holdersOn } from '../core/body/holders-on.ts'
import { membersOn } from '../core/body/members-on.ts'
import type { Profile } from '../core/body/profile.ts'
import type { AttendanceFacts, MeetingFacts } from '../core/communique/meeting-facts.ts'
import type { DecisionResult, ItemResult, MeetingResult } from '../core/communique/meeting-result.ts'
import type { Decision, DecisionRegister } from '../core/decision/decision.ts'
import type { Draft } from '../core/draft/draft.ts'
import type { AgendaItem, Meeting } from '../core/meeting/meeting.ts'
import { headOn } from '../core/meeting/register-delegation.ts'
import type { Nomination } from '../core/nomination/nomination.ts'

/** Delegations in the room, or all that are registered where nobody was marked; each with its head of the first day. */
function delegationsOf(meeting: Meeting, profile: Profile): readonly AttendanceFacts[] {
  const members = membersOn(profile, meeting.start)
  const isThere = (state: string) => meeting.present.length === 0 || meeting.present.includes(state)
  return meeting.delegations
    .filter(({ state }) => isThere(state))
    .flatMap(delegation => {
      const head = headOn(delegation, meeting.start)
      const { state } = delegation
      const capacity = members.includes(state) ? 'member' : 'observer'
      return head ? [{ capacity, state, person: null, post: null, name: head.name, office: head.title }] : []
    })
}

/** Officials in the room: holders, on the day, of the posts that attend ex officio. */
const officialsOf = (meeting: Meeting, profile: Profile): readonly AttendanceFacts[] =>
  profile.officials.order
    .filter(post => meeting.present.includes(post))
    .flatMap(post => holdersOn(profile, post, meeting.start).map(({ person }) => ({ post, person })))
    .map(({ post, person }) => ({
      capacity: 'ex-officio',
      state: null,
      person,
      post,
      name: profile.persons.find(({ id }) => id === person)?.name ?? {},
      office: {},
    }))

function chairOf({ sittings, held }: Meeting, present: readonly AttendanceFacts[]): AttendanceFacts | null {
  const chair = sittings.at(-1)?.chair ?? held?.chair
  const seated = present.find(({ state }) => state !== null && state === chair?.state) ?? null
  return seated && chair?.person ? { ...seated, name: chair.person } : seated
}

/** Who met, where and when, as the acts of the meeting have it. */
export function factsOfMeeting(meeting: Meeting, profile: Profile): MeetingFacts {
  const { organ, kind, number, start, end, place, form } = meeting
  const attendance = [...delegationsOf(meeting, profile), ...officialsOf(meeting, profile)]
  return {
    recordedIn: null,
    organ,
    kind,
    number,
    start,
    end,
    place,
    form,
    attendance,
    chair: chairOf(meeting, attendance),
    outcomes: [],
    namings: [],
    acts: { meet: [], attend: [], chair: [] },
  }
}

const nextOf = ({ act, document }: Decision, organ: string, { competences }: Profile): string | null =>
  competences.find(
    each => each.organ === organ && each.act === act && (each.document === document || each.document === '*'),
  )?.nextOrgan ?? null

function nominationOf(
  { subject }: Decision,
  nominations: ReadonlyMap<string, Nomination>,
): DecisionResult['nomination'] {
  const nomination = subject?.register === 'nomination' ? nominations.get(subject.id) : undefined
  if (!nomination?.candidate) return null
  const { id, candidate, from, to } = nomination
  const { person, name, state } = candidate
  return { id, person: { id: person, name }, state, term: { from, to, precision: 'day' } }
}

const isAdopted = ({ stage, adoption }: Decision): boolean =>
  stage === 'adopted' && adoption?.standing !== 'void'

/** What beside the meeting a communiqué of it tells of. */
export type Around = {
  readonly register: DecisionRegister
  readonly nominations: ReadonlyMap<string, Nomination>
  /** Drafts that lay before the meeting. */
  readonly drafts: readonly Draft[]
}

/** The decision on the communiqué itself is not told in it. */
const isItself = ({ text }: Decision, { id }: Meeting): boolean =>
  text.kind === 'draft' && text.draft === `communique-${id}`

function decisionsOf(meeting: Meeting, profile: Profile, { register, nominations }: Around) {
  const { organ } = meeting
  return [...register.decisions.values()]
    .filter(each => each.meeting === meeting.id && isAdopted(each) && !isItself(each, meeting))
    .map(
      (each): DecisionResult => ({
        id: each.id,
        organ,
        act: each.act,
        document: each.document,
        draft: each.draft,
        title: each.title,
        words: each.text.kind === 'words' ? each.text.words : null,
        publicity: each.publicity,
        scope: each.scope.kind === 'all' ? { kind: 'all' } : { kind: 'named', states: each.scope.states },
        nextOrgan: nextOf(each, organ, profile),
        nomination: nominationOf(each, nominations),
      }),
    )
}

const withoutDecision = ['considered', 'discussed', 'heard', 'noted'] as const

const itemOf = ({ id, title, outcome }: AgendaItem): readonly ItemResult[] =>
  withoutDecision.flatMap(one => (one === outcome ? [{ id, title, outcome: one }] : []))

/** Agreed paragraphs of drafts that nobody decided on: their words are to stand in the communiqué. */
const agreedIn = ({ id: draft, paragraphs }: Draft): MeetingResult['agreed'] =>
  paragraphs
    .filter(({ status }) => status === 'agreed' || status === 'agreed-ad-ref')
    .map(({ id, texts, scope }) => ({
      draft,
      paragraph: id,
      scope,
      texts: Object.fromEntries(
        Object.entries(texts).flatMap(([language, { text, level }]) =>
          level === 'level' ? [[language, text]] : [],
        ),
      ),
    }))

const isUndecided = ({ stage }: Draft): boolean => stage === 'under-negotiation' || stage === 'agreed-ad-ref'

/** What was decided and agreed in a meeting, for its communiqué. A decided item is told by its decision, never twice. */
export function resultOfMeeting(meeting: Meeting, profile: Profile, around: Around): MeetingResult {
  const decisions = decisionsOf(meeting, profile, around)
  const decided = new Set(
    [...around.register.decisions.values()]
      .filter(each => each.meeting === meeting.id && isAdopted(each))
      .map(({ item }) => item),
  )
  return {
    events: meeting.events.map(({ id, kind, hosts }) => ({ id, kind, hosts })),
    items: meeting.agenda.filter(({ id }) => !decided.has(id)).flatMap(itemOf),
    decisions,
    agreed: around.drafts.filter(isUndecided).flatMap(agreedIn),
  }
}
