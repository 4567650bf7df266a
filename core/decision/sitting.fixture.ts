import type { Profile } from '../body/profile.ts'
import { canonical } from '../journal/canonical.ts'
import type { Actor } from '../journal/entry.ts'
import { rulesOf } from '../procedure/rules.ts'
import { isRefusal } from '../refusal.ts'
import type { DecisionCommand } from './command.ts'
import { type Decision, type DecisionRegister, noDecisions } from './decision.ts'
import { decisionsAggregate } from './decision-register-aggregate.ts'
import type { DecisionFacts, DraftNow, MeetingNow } from './facts.ts'

/** The exercise council: invented delegations in protocol order. */
export const members = ['ALF', 'BRA', 'CHA', 'DEL'] as const

const silentProfile: Profile = JSON.parse('{"parameters":{}}')
export const rules = { ...rulesOf(silentProfile), minusOne: ['suspension', 'expulsion'] }

const source = { source: 'invented', evidence: 'read' } as const
const organ = 'EXR-CM'

export const room: MeetingNow = {
  id: 'cm-1',
  state: 'open',
  sitting: 1,
  zone: 'UTC',
  notified: members,
  present: members,
}

export const draftOf = (digest: string, other: Partial<DraftNow> = {}): DraftNow => ({
  draft: 'd',
  version: 3,
  digest,
  stage: 'agreed-ad-ref',
  behind: [],
  adRef: [],
  politicalSlots: 0,
  technicalSlots: 0,
  scopeUndecided: [],
  ...other,
})

/** The facts of an act in an open sitting with everybody there; what differs is given. */
export const at = (actor: Actor, other: Partial<DecisionFacts> = {}): DecisionFacts => ({
  actor,
  now: '2027-04-20T10:00:00.000Z',
  day: '2027-04-20',
  organ,
  members,
  order: [...members, 'ECH', 'OBS'],
  authentic: ['en', 'ru'],
  rules,
  competences: [
    { organ, act: 'adopt', document: '*', draft: false, nextOrgan: null, ...source },
    { organ, act: 'adopt-in-principle', document: '*', draft: true, nextOrgan: 'EXR-LM', ...source },
  ],
  meetings: { 'cm-1': room },
  drafts: {},
  limits: { bloc: 20, statement: 1_000, decisions: 5_000 },
  ...other,
})

export const seats = {
  chair: { seat: 'chair', capacity: 'chair', state: null },
  secretariat: { seat: 'secretariat', capacity: 'secretariat', state: null },
  official: { seat: 'official:SG', capacity: 'ex-officio', state: null },
  observer: { seat: 'observer:OBS', capacity: 'observer', state: 'OBS' },
  public: { seat: 'public', capacity: 'public', state: null },
} as const satisfies Readonly<Record<string, Actor>>

export const chair = at(seats.chair)
export const secretariat = at(seats.secretariat)
export const observer = at(seats.observer)
export const member = (state: string, other: Partial<DecisionFacts> = {}): DecisionFacts =>
  at({ seat: `delegation:${state}`, capacity: 'national', state }, other)

/** A month before the sitting, so that the notice has run out. */
export const before = { now: '2027-03-20T10:00:00.000Z', day: '2027-03-20' }

export type Drafting = Extract<DecisionCommand, { readonly does: 'draft-decision' }>

export const drafting = (decision: string, other: Partial<Drafting> = {}): Drafting => ({
  does: 'draft-decision',
  decision,
  act: 'adopt',
  document: 'decisions',
  draft: false,
  title: { en: `Decision ${decision}` },
  text: { kind: 'words', words: { en: 'Decided.', ru: 'Решено.' }, digest: `digest of ${decision}` },
  publicity: 'members',
  subject: null,
  concerned: null,
  relatesTo: [],
  scope: { kind: 'all' },
  ...other,
})

export const listing = (decision: string, inClass: 'A' | 'B' = 'B'): DecisionCommand => ({
  does: 'list',
  decision,
  meeting: 'cm-1',
  item: null,
  class: inClass,
})

export const seenOf = (ids: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(ids.map(id => [id, `digest of ${id}`]))

export const putting = (...decisions: readonly string[]): DecisionCommand => ({
  does: 'put',
  decisions,
  bloc: decisions.length > 1 ? `bloc ${decisions.join()}` : null,
  seen: seenOf(decisions),
})
export const asking = (...decisions: readonly string[]): DecisionCommand => ({ does: 'ask', decisions })
export const gavelling = (...decisions: readonly string[]): DecisionCommand => ({
  does: 'gavel',
  decisions,
  seen: seenOf(decisions),
})
export const objecting = (decision: string, id = 'o1', text: string | null = null): DecisionCommand => ({
  does: 'object',
  decision,
  id,
  seen: `digest of ${decision}`,
  text,
})

/** The code with which a command is refused, or how many acts it records. */
export function outcome(
  register: DecisionRegister,
  command: DecisionCommand,
  facts: DecisionFacts,
): string | number {
  const acts = decisionsAggregate.decide(register, command, facts)
  return isRefusal(acts) ? acts.refused : acts.length
}

type Step = readonly [DecisionCommand, DecisionFacts]

/** The register after a row of commands, each act read back as the journal keeps it. A refusal is a fault of the test. */
export const next = (register: DecisionRegister, ...steps: readonly Step[]): DecisionRegister =>
  steps.reduce((thing, [command, facts]) => {
    const acts = decisionsAggregate.decide(thing, command, facts)
    if (isRefusal(acts)) throw new Error(`refused: ${command.does} ${acts.refused}`)
    return acts.reduce(
      (each, { type, content }) => decisionsAggregate.evolve(each, type, JSON.parse(canonical(content))),
      thing,
    )
  }, register)

export const after = (...steps: readonly Step[]): DecisionRegister => next(noDecisions, ...steps)

/** A decision drafted a month ago and listed. */
export const listed = (id = 'x', other: Partial<Drafting> = {}, inClass: 'A' | 'B' = 'B'): DecisionRegister =>
  after([drafting(id, other), at(seats.secretariat, before)], [listing(id, inClass), secretariat])

/** The same, put and asked. */
export const asked = (id = 'x', other: Partial<Drafting> = {}): DecisionRegister => {
  const digest = other.text?.digest ?? `digest of ${id}`
  const put: DecisionCommand = { does: 'put', decisions: [id], bloc: null, seen: { [id]: digest } }
  return next(listed(id, other), [put, chair], [asking(id), chair])
}

export function decisionIn(register: DecisionRegister, id = 'x'): Decision {
  const decision = register.decisions.get(id)
  if (!decision) throw new Error(`no decision ${id}`)
  return decision
}
