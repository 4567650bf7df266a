import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Profile } from '../body/profile.ts'
import { protocolOrder } from '../body/protocol-order.ts'
import { fold } from '../journal/fold.ts'
import type { Actor } from '../journal/entry.ts'
import { rulesOf } from '../procedure/rules.ts'
import { isRefusal } from '../refusal.ts'
import type { DecisionCommand } from './command.ts'
import { type DecisionRegister, noDecisions, type VoteValue } from './decision.ts'
import { decisionsAggregate } from './decision-register-aggregate.ts'
import type { DecisionFacts } from './facts.ts'
import { gateOf, standingIn } from './gate-of.ts'

const fileOf = (folder: string, name: string) =>
  JSON.parse(readFileSync(`${import.meta.dirname}/../../profiles/${folder}/${name}.json`, 'utf8'))

type Body = {
  readonly profile: Pick<Profile, 'competences' | 'languages'>
  readonly organ: string
  readonly order: readonly string[]
  readonly rules: DecisionFacts['rules']
}

function bodyOf(folder: string, organ: string): Body {
  const profile: Profile = { ...fileOf(folder, 'profile'), states: fileOf(folder, 'states') }
  const members: readonly string[] = fileOf(folder, 'statuses')
    .filter(({ kind }: { kind: string }) => kind === 'member')
    .flatMap(({ states }: { states: string[] }) => states)
  const competences = fileOf(folder, 'competences')
  return {
    profile: { ...profile, competences },
    organ,
    order: protocolOrder(profile, members),
    rules: rulesOf(profile),
  }
}
const council = bodyOf('exercise', 'EXERCISE-CM')
const assembly = bodyOf('exercise-assembly', 'ASSEMBLY-CD')

const chair: Actor = { seat: 'chair', capacity: 'chair', state: null }
const delegation = (state: string): Actor => ({ seat: `delegation:${state}`, capacity: 'national', state })
const day = 24 * 3_600_000
const start = Date.parse('2027-03-01T08:00:00Z')

type At = { readonly days: number; readonly actor: Actor; readonly present: readonly string[] }

const factsOf = ({ profile, organ, order, rules }: Body, { days, actor, present }: At): DecisionFacts => {
  const now = new Date(start + days * day).toISOString()
  const zone = 'UTC'
  return {
    actor,
    now,
    day: now.slice(0, 10),
    organ,
    members: order,
    membersAt: {},
    order,
    authentic: profile.languages.authentic,
    rules,
    competences: profile.competences,
    meetings: { m: { id: 'm', state: 'open', sitting: 1, zone, notified: order, present } },
    drafts: {},
    limits: { bloc: 10, statement: 1_000, decisions: 100 },
  }
}

const digest = 'd1'
const seen = { d: digest }
const texts = { zh: '决定', ru: 'Решение', en: 'Decision' }
const drafting = (document: string): DecisionCommand => ({
  does: 'draft-decision',
  decision: 'd',
  act: 'adopt',
  document,
  draft: false,
  title: texts,
  text: { kind: 'words', words: texts, digest },
  publicity: 'public',
  subject: null,
  concerned: null,
  relatesTo: [],
  scope: { kind: 'all' },
})

/** What happens in a sitting: the register after each act, and the last refusal in its own code. */
function runIn(body: Body, present: readonly string[]) {
  let register: DecisionRegister = noDecisions
  const at = (days: number, actor: Actor) => factsOf(body, { days, actor, present })
  const doing = (days: number, actor: Actor, command: DecisionCommand): string => {
    const acts = decisionsAggregate.decide(register, command, at(days, actor))
    if (isRefusal(acts)) return acts.refused
    register = fold(decisionsAggregate, acts, register)
    return register.decisions.get('d')?.stage ?? 'none'
  }
  const decision = () => {
    const found = register.decisions.get('d')
    if (!found) throw new Error('There is no decision')
    return found
  }
  const gate = (days: number) => standingIn(gateOf(decision(), at(days, chair))).map(({ name }) => name)
  return { doing, decision, gate, numbers: () => register.numbers }
}

const list: DecisionCommand = { does: 'list', decision: 'd', meeting: 'm', item: null, class: 'B' }
const put: DecisionCommand = { does: 'put', decisions: ['d'], bloc: null, seen }
const ask: DecisionCommand = { does: 'ask', decisions: ['d'] }
const gavel: DecisionCommand = { does: 'gavel', decisions: ['d'], seen }
const vote = (value: VoteValue): DecisionCommand => ({ does: 'vote', decision: 'd', value, seen: digest })
const object: DecisionCommand = { does: 'object', decision: 'd', id: 'o1', seen: digest, text: null }

/** Drafted, listed, put and asked, as the rules of the body let it. */
function asked(body: Body, present: readonly string[], document = 'decisions') {
  const run = runIn(body, present)
  run.doing(0, chair, drafting(document))
  run.doing(0, chair, list)
  run.doing(30, chair, put)
  run.doing(30, chair, ask)
  return run
}

/** The assembly votes: so many yes, no and abstentions of those present, in protocol order. */
function voted(document: string, yes: number, no: number, abstain: number) {
  const present = assembly.order.slice(0, yes + no + abstain)
  const run = asked(assembly, present, document)
  const values: readonly VoteValue[] = [
    ...Array.from({ length: yes }, () => 'yes' as const),
    ...Array.from({ length: no }, () => 'no' as const),
    ...Array.from({ length: abstain }, () => 'abstain' as const),
  ]
  present.forEach((state, index) => run.doing(30, delegation(state), vote(values[index] ?? 'abstain')))
  return run
}

/** What the Chair meets who puts a decision so many days after it was drafted. */
const putAfter = (body: Body, days: number): string => {
  const run = runIn(body, body.order)
  run.doing(0, chair, drafting('decisions'))
  run.doing(0, chair, list)
  return run.doing(days, chair, put)
}

describe('the same commands under the rules of two bodies', () => {
  test('one objection stops a council of consensus, and no assembly that votes (R-06)', () => {
    const inCouncil = asked(council, council.order)
    inCouncil.doing(30, delegation('XDE'), object)
    expect(inCouncil.doing(30, chair, gavel)).toBe('objections-stand')

    const inAssembly = voted('decisions', 11, 1, 0)
    expect(inAssembly.doing(30, chair, gavel)).toBe('adopted')
  })

  test('a council of consensus takes no votes, and adopts when nobody objects', () => {
    const run = asked(council, council.order)
    expect(run.doing(30, delegation('XDE'), vote('yes'))).toBe('decided-by-consensus')
    expect(run.doing(30, chair, gavel)).toBe('adopted')
    expect(run.decision().adoption).toMatchObject({ mode: 'sitting', votes: null, number: 1 })
  })

  test('the notice of one is 20 days and of the other 24 hours (R-02)', () => {
    expect([putAfter(council, 19), putAfter(council, 20)]).toEqual(['notice-not-given', 'put'])
    expect([putAfter(assembly, 0.9), putAfter(assembly, 1)]).toEqual(['notice-not-given', 'put'])
  })

  test('absence: those notified are enough for a council, a majority must be in the room of an assembly (R-03, R-08)', () => {
    const inCouncil = asked(council, council.order.slice(0, 5))
    expect(inCouncil.doing(30, chair, gavel)).toBe('adopted')

    const inAssembly = voted('decisions', 6, 0, 0)
    expect(inAssembly.gate(30)).toEqual(expect.arrayContaining(['quorum']))
    expect(inAssembly.doing(30, chair, gavel)).not.toBe('adopted')
  })
})

describe('an assembly that votes', () => {
  test('adopts by more yes than no; abstentions are counted neither way', () => {
    const run = voted('decisions', 4, 3, 5)
    expect(run.doing(30, chair, gavel)).toBe('adopted')
    expect(run.decision().adoption).toMatchObject({ mode: 'vote', number: 1 })
    expect(Object.keys(run.decision().adoption?.votes ?? {})).toHaveLength(12)
  })

  test('does not adopt on a tie', () => {
    const run = voted('decisions', 5, 5, 2)
    expect(run.doing(30, chair, gavel)).toBe('not-adopted')
    expect(run.decision().adoption).toBeNull()
  })

  test('needs two thirds for what its profile calls important: 8 of 12 carry, 7 of 12 do not', () => {
    expect(voted('budget', 7, 5, 0).doing(30, chair, gavel)).toBe('not-adopted')
    expect(voted('budget', 8, 4, 0).doing(30, chair, gavel)).toBe('adopted')
    expect(voted('decisions', 7, 5, 0).doing(30, chair, gavel)).toBe('adopted')
  })

  test('counts nobody who is not in the room', () => {
    const run = asked(assembly, assembly.order.slice(0, 7))
    expect(run.doing(30, delegation(assembly.order[9] ?? ''), vote('yes'))).toBe('vote-not-present')
  })

  test('calls the roll: who is present answers before the gavel, or is called twice', () => {
    const run = asked(assembly, assembly.order.slice(0, 9))
    for (const state of assembly.order.slice(0, 8)) run.doing(30, delegation(state), vote('yes'))
    expect(run.gate(30)).toEqual(['votes'])
    expect(run.doing(30, chair, gavel)).toBe('roll-call-open')
    run.doing(30, delegation(assembly.order[8] ?? ''), vote('abstain'))
    expect(run.doing(30, chair, gavel)).toBe('adopted')
  })

  test('numbers its decisions without end, a council within the day (R-23)', () => {
    const inAssembly = voted('decisions', 12, 0, 0)
    inAssembly.doing(30, chair, gavel)
    const inCouncil = asked(council, council.order)
    inCouncil.doing(30, chair, gavel)
    expect([inAssembly, inCouncil].map(run => run.numbers())).toEqual([{ all: 1 }, { '2027-03-31': 1 }])
  })

  test('announces no silence where its profile has none', () => {
    const silence: DecisionCommand = {
      does: 'announce-silence',
      decision: 'd',
      id: 's1',
      opens: new Date(start + day).toISOString(),
      expires: new Date(start + 9 * day).toISOString(),
      zone: 'UTC',
      channel: 'mail',
      seen: digest,
    }
    const answers = [council, assembly].map(body => {
      const run = runIn(body, body.order)
      run.doing(0, chair, drafting('decisions'))
      return run.doing(1, chair, silence)
    })
    expect(answers).toEqual(['silence', 'silence-not-allowed'])
  })
})
