import { isRefusal } from '../refusal.ts'
import { rulesOf } from '../procedure/rules.ts'
import type { Act, Actor } from '../journal/entry.ts'
import { canonical } from '../journal/canonical.ts'
import { system } from '../journal/system.ts'
import type { Profile } from '../body/profile.ts'
import type { DecisionCommand } from './command.ts'
import { type Decision, type DecisionRegister, noDecisions } from './decision.ts'
import { decisionsAggregate } from './decision-register-aggregate.ts'
import type { DecisionFacts } from './facts.ts'

/** An exercise council with the default rules: invented delegations in protocol order. */
export const members = ['ALF', 'BRA', 'CHA', 'DEL'] as const

const silentProfile: Profile = JSON.parse('{"parameters":{}}')
export const rules = rulesOf(silentProfile)

export const chair: Actor = { seat: 'chair', capacity: 'chair', state: null }
export const secretariat: Actor = { seat: 'secretariat', capacity: 'secretariat', state: null }
export const observer: Actor = { seat: 'observer:OBS', capacity: 'observer', state: 'OBS' }
export const delegation = (state: string): Actor => ({
  seat: `delegation:${state}`,
  capacity: 'national',
  state,
})
export { system }

const source = { source: 'invented', evidence: 'read' } as const

/** The facts of an act at an instant; what differs from the council at rest is given. */
export const facts = (now: string, actor: Actor, other: Partial<DecisionFacts> = {}): DecisionFacts => ({
  actor,
  now,
  day: now.slice(0, 10),
  organ: 'EXR-CM',
  members,
  order: [...members, 'ECH', 'FOX'],
  authentic: ['en', 'ru'],
  rules,
  competences: [
    { organ: 'EXR-CM', act: 'adopt', document: '*', draft: false, nextOrgan: null, ...source },
    {
      organ: 'EXR-CM',
      act: 'adopt-in-principle',
      document: '*',
      draft: true,
      nextOrgan: 'EXR-LM',
      ...source,
    },
  ],
  meetings: {},
  drafts: {},
  limits: { bloc: 100, statement: 1_000, decisions: 5_000 },
  ...other,
})

export const words = { en: 'It is decided to meet.', ru: 'Решено встретиться.' }

/** Drafts a decision in words of its own. */
export const drafting = (
  id: string,
  digest = `digest of ${id}`,
  other: Partial<Extract<DecisionCommand, { does: 'draft-decision' }>> = {},
): DecisionCommand => ({
  does: 'draft-decision',
  decision: id,
  act: 'adopt',
  document: 'decision',
  draft: false,
  title: { en: 'A meeting' },
  text: { kind: 'words', words, digest },
  publicity: 'members',
  subject: null,
  concerned: null,
  relatesTo: [],
  scope: { kind: 'all' },
  ...other,
})

const read = (content: unknown): unknown => JSON.parse(canonical(content))

/** The register after acts, each read back from the canonical JSON of the journal. */
export const evolved = (register: DecisionRegister, acts: readonly Act[]): DecisionRegister =>
  acts.reduce((thing, { type, content }) => decisionsAggregate.evolve(thing, type, read(content)), register)

export const answer = (register: DecisionRegister, command: DecisionCommand, at: DecisionFacts) =>
  decisionsAggregate.decide(register, command, at)

/** The code with which a command is refused, or the types of the acts that it leads to. */
export function outcome(register: DecisionRegister, command: DecisionCommand, at: DecisionFacts) {
  const acts = answer(register, command, at)
  return isRefusal(acts) ? acts.refused : acts.map(({ type }) => type)
}

/** What a command leads to: a command that is refused is a defect of the test. */
export function done(register: DecisionRegister, command: DecisionCommand, at: DecisionFacts) {
  const acts = answer(register, command, at)
  if (isRefusal(acts)) throw new Error(`refused: ${acts.refused} ${JSON.stringify(acts.facts)}`)
  return evolved(register, acts)
}

export const after = (...steps: readonly (readonly [DecisionCommand, DecisionFacts])[]): DecisionRegister =>
  steps.reduce((register, [command, at]) => done(register, command, at), noDecisions)

export function decisionIn(register: DecisionRegister, id: string): Decision {
  const decision = register.decisions.get(id)
  if (!decision) throw new Error(`no decision ${id}`)
  return decision
}

export const monday = '2027-04-19T08:00:00.000Z'
export const thursday = '2027-04-22T08:00:00.000Z'

/** Announces a silence on a decision, from Monday to Thursday unless other moments are given. */
export const announcing = (
  decision: string,
  other: Partial<Extract<DecisionCommand, { does: 'announce-silence' }>> = {},
): DecisionCommand => ({
  does: 'announce-silence',
  decision,
  id: `silence-${decision}`,
  opens: monday,
  expires: thursday,
  zone: 'Asia/Shanghai',
  channel: 'Secretariat, by note verbale',
  seen: `digest of ${decision}`,
  ...other,
})

export const breaking = (
  decision: string,
  by: 'objection' | 'amendment' = 'objection',
  text: string | null = null,
): Extract<DecisionCommand, { does: 'break-silence' }> => ({
  does: 'break-silence',
  decision,
  by,
  text,
  seen: `digest of ${decision}`,
})

export const establishing: DecisionCommand = { does: 'establish-silences' }

/** One decision, `d1`, under silence from Monday to Thursday, 8:00 UTC. */
export const underSilence = after(
  [drafting('d1'), facts(monday, secretariat)],
  [announcing('d1'), facts(monday, chair)],
)
