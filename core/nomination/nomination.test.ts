import { expect, test } from 'vitest'
import { sco } from '../communique/seed.fixture.ts'
import { insertedInRotation, nextInRotation } from '../procedure/next-in-rotation.ts'
import { adopted, diceOf, factsFor, refOf, runs, trying } from '../procedure/register.fixture.ts'
import { rulesOf } from '../procedure/rules.ts'
import type { HeldTerm, RegisterFacts } from '../procedure/register-facts.ts'
import type { DecidedSource } from '../procedure/source.ts'
import type { NominationCommand } from './command.ts'
import { type Nomination, noNomination, standingOn } from './nomination.ts'
import { nominationAggregate } from './nomination-aggregate.ts'
import { termsBefore } from './nomination.fixture.ts'

const { done, outcome, after } = trying(nominationAggregate)
const at = (seat: string, day: string, given: Partial<RegisterFacts> = {}) =>
  factsFor(sco, seat, day, { terms: termsBefore(sco, '2018-12-31'), ...given })
const subject = { register: 'nomination', id: 'sg-2019' }
const cfm = adopted('SCO-CFM', 'nominate', 'SCO-SG', subject, { on: '2018-04-24' })
const chs = adopted('SCO-CHS', 'appoint', 'SCO-SG', subject, { on: '2018-06-10' })
const norov = { name: { en: 'Norov Vladimir' }, state: 'UZB', person: 'norov' }
const vacancy: NominationCommand = {
  does: 'notify-vacancy',
  id: 'sg-2019',
  post: 'SCO-SG',
  from: '2019-01-01',
  to: null,
}
const propose: NominationCommand = { does: 'propose-candidate', candidate: norov, reason: null }
const consult: NominationCommand = { does: 'consult-members', members: ['KAZ', 'CHN', 'KGZ'] }

const notified = done(noNomination, vacancy, at('secretariat', '2018-04-01'))
const proposed = done(notified, propose, at('UZB', '2018-04-05'))
const consulted = done(proposed, consult, at('chair', '2018-04-20'))
const nominated = done(
  consulted,
  { does: 'nominate', by: refOf(cfm) },
  at('chair', '2018-04-24', { source: cfm }),
)
const submitted = done(nominated, { does: 'submit-nomination' }, at('secretariat', '2018-04-25'))
const approve: NominationCommand = { does: 'approve-nomination', by: refOf(chs) }
const approved = done(submitted, approve, at('chair', '2018-06-10', { source: chs }))

test('M35 a candidate is nominated by the ministers and approved by the heads of State, and in office from 1 January 2019 to 31 December 2021', () => {
  expect(proposed.turn).toMatchObject({ expected: 'UZB', warning: 'none' })
  expect([approved.from, approved.to]).toEqual(['2019-01-01', '2021-12-31'])
  expect(standingOn(approved, '2018-12-31')).toBe('approved')
  expect(standingOn(approved, '2019-01-01')).toBe('in-office')
  expect(standingOn(approved, '2021-12-31')).toBe('in-office')
  expect(standingOn(approved, '2022-01-01')).toBe('ended')
  expect(standingOn(submitted, '2019-06-01')).toBe('submitted')
  expect(approved.steps.map(({ stage, on }) => `${stage} ${on}`)).toEqual([
    'vacancy-notified 2018-04-01',
    'proposed 2018-04-05',
    'consulted 2018-04-20',
    'nominated 2018-04-24',
    'submitted 2018-04-25',
    'approved 2018-06-10',
  ])
})

test('only the organs that the profile names nominate and approve, and only by a decision on this very nomination', () => {
  const nominating = (source: DecidedSource) =>
    outcome(consulted, { does: 'nominate', by: refOf(source) }, at('chair', '2018-04-24', { source }))
  expect(nominating(chs)).toBe('organ-not-competent-here')
  expect(nominating({ ...cfm, act: 'adopt' })).toBe('organ-not-competent-here')
  expect(nominating({ ...cfm, outcome: 'open' })).toBe('decision-not-so')
  expect(nominating({ ...cfm, subject: { register: 'nomination', id: 'other' } })).toBe(
    'decision-on-other-matter',
  )
  expect(outcome(consulted, { does: 'nominate', by: refOf(cfm) }, at('chair', '2018-04-24'))).toBe(
    'source-not-found',
  )
  expect(outcome(nominated, approve, at('chair', '2018-06-10', { source: chs }))).toBe(
    'nomination-step-not-next',
  )
})

test('each step is taken by whoever may', () => {
  expect(outcome(noNomination, vacancy, at('chair', '2018-04-01'))).toBe('secretariat-only')
  expect(outcome(notified, propose, at('KAZ', '2018-04-05'))).toBe('only-for-own-state')
  expect(outcome(notified, propose, at('secretariat', '2018-04-05'))).toBe('members-only')
  expect(outcome(proposed, consult, at('secretariat', '2018-04-20'))).toBe('chair-only')
  expect(outcome(proposed, { does: 'consult-members', members: ['USA'] }, at('chair', '2018-04-20'))).toBe(
    'consulted-not-members',
  )
  expect(outcome(nominated, { does: 'submit-nomination' }, at('chair', '2018-04-25'))).toBe(
    'secretariat-only',
  )
})

test('terms have the length of the profile, share no day, and leave no gap without an acting holder', () => {
  const short: NominationCommand = { ...vacancy, to: '2020-12-31' }
  expect(outcome(noNomination, short, at('secretariat', '2018-04-01'))).toBe('term-length')
  const early: NominationCommand = { ...vacancy, from: '2018-12-31' }
  expect(outcome(noNomination, early, at('secretariat', '2018-04-01'))).toBe('terms-overlap')
  const gap = { terms: termsBefore(sco, '2015-12-31') }
  const late = at('secretariat', '2018-04-25', gap)
  expect(outcome(nominated, { does: 'submit-nomination' }, late)).toBe('terms-leave-gap')
  const holder = { name: { en: 'Somebody' }, state: null, from: '2016-01-01', to: '2018-12-31' }
  const covered = done(nominated, { does: 'name-acting', holder }, late)
  expect(outcome(covered, { does: 'submit-nomination' }, late)).toBe('done')
})

test('nobody holds a post of a single term twice', () => {
  const again = { ...vacancy, id: 'sg-2022', from: '2022-01-01' }
  const terms = termsBefore(sco, '2021-12-31')
  const open = done(noNomination, again, at('secretariat', '2021-04-01', { terms }))
  const reason = { en: 'by agreement' }
  expect(outcome(open, { ...propose, reason }, at('UZB', '2021-04-02', { terms }))).toBe('term-single')
})

const of = (state: string): NominationCommand => ({
  does: 'propose-candidate',
  candidate: { name: { en: 'Somebody' }, state, person: null },
  reason: null,
})

test('a deputy is not of the nationality of the head', () => {
  const deputy: NominationCommand = {
    does: 'notify-vacancy',
    id: 'd1',
    post: 'SCO-DSG',
    from: '2019-01-01',
    to: '2021-12-31',
  }
  const terms = termsBefore(sco, '2021-12-31')
  const open = done(noNomination, deputy, at('secretariat', '2018-09-01', { terms }))
  expect(outcome(open, of('UZB'), at('UZB', '2018-09-02', { terms }))).toBe('deputy-of-heads-nationality')
  expect(outcome(open, of('RUS'), at('RUS', '2018-09-02', { terms }))).toBe('done')
})

test('out of the order of the list a proposal gives its reason, and goes no further than the nomination without a waiver', () => {
  const kaz = { name: { en: 'Somebody' }, state: 'KAZ', person: null }
  const out: NominationCommand = { does: 'propose-candidate', candidate: kaz, reason: null }
  expect(outcome(notified, out, at('KAZ', '2018-04-05'))).toBe('rotation-reason-missing')
  const warned = done(
    notified,
    { ...out, reason: { en: 'the State whose turn it is agrees' } },
    at('KAZ', '2018-04-05'),
  )
  expect(warned.turn).toMatchObject({ expected: 'UZB', warning: 'out-of-order', waiver: null })
  const up = done(
    done(warned, consult, at('chair', '2018-04-20')),
    { does: 'nominate', by: refOf(cfm) },
    at('chair', '2018-04-24', { source: cfm }),
  )
  expect(outcome(up, { does: 'submit-nomination' }, at('secretariat', '2018-04-25'))).toBe(
    'rotation-not-waived',
  )
  const waived = done(
    up,
    { does: 'waive-rotation', by: refOf(cfm) },
    at('chair', '2018-04-24', { source: cfm }),
  )
  expect(outcome(waived, { does: 'submit-nomination' }, at('secretariat', '2018-04-25'))).toBe('done')
  expect(
    outcome(
      consulted,
      { does: 'waive-rotation', by: refOf(cfm) },
      at('chair', '2018-04-24', { source: cfm }),
    ),
  ).toBe('rotation-nothing-to-waive')
})

test('E-23 a candidate is withdrawn by its State, and the term needs a new nomination with its own decision', () => {
  expect(outcome(submitted, { does: 'withdraw-candidate' }, at('KAZ', '2018-05-01'))).toBe(
    'only-for-own-state',
  )
  const gone = done(submitted, { does: 'withdraw-candidate' }, at('UZB', '2018-05-01'))
  expect(gone.stage).toBe('withdrawn')
  expect(outcome(gone, approve, at('chair', '2018-06-10', { source: chs }))).toBe('nomination-step-not-next')
  const anew = done(noNomination, { ...vacancy, id: 'sg-2019-b' }, at('secretariat', '2018-05-02'))
  const other = { ...propose, candidate: { ...norov, name: { en: 'Another' }, person: null } }
  const second = done(done(anew, other, at('UZB', '2018-05-03')), consult, at('chair', '2018-05-04'))
  expect(
    outcome(second, { does: 'nominate', by: refOf(cfm) }, at('chair', '2018-05-05', { source: cfm })),
  ).toBe('decision-on-other-matter')
})

test('E-24 a new member takes its turn where the organ puts it, and a pending nomination is not affected', () => {
  const list = rulesOf(sco).rotations.find(({ post }) => post === 'SCO-SG')?.order ?? []
  const held = ['CHN', 'KAZ', 'KGZ', 'RUS', 'TJK']
  expect(nextInRotation(list, held)).toBe('UZB')
  const wider = insertedInRotation(list, 'IND', 5)
  expect(nextInRotation(wider, held)).toBe('IND')
  expect(wider.filter(state => state !== 'IND')).toEqual(list)
  const rotation = { post: 'SCO-SG', order: wider, termYears: 3, renewable: false }
  const changed = at('chair', '2018-04-24', { source: cfm, rules: { rotations: [rotation] } })
  expect(outcome(consulted, { does: 'nominate', by: refOf(cfm) }, changed)).toBe('done')
})

test('a term that ends early frees the days after it', () => {
  const end: NominationCommand = { does: 'end-term-early', on: '2020-06-30', by: refOf(chs) }
  const over = done(approved, end, at('chair', '2020-06-01', { source: chs }))
  expect(standingOn(over, '2020-06-30')).toBe('in-office')
  expect(standingOn(over, '2020-07-01')).toBe('replaced')
  expect(outcome(approved, { ...end, on: '2022-01-01' }, at('chair', '2020-06-01', { source: chs }))).toBe(
    'day-outside-term',
  )
})

/** What usually comes next. */
const usual: Readonly<Record<string, NominationCommand['does']>> = {
  none: 'notify-vacancy',
  'vacancy-notified': 'propose-candidate',
  proposed: 'consult-members',
  consulted: 'nominate',
  nominated: 'submit-nomination',
  submitted: 'approve-nomination',
  approved: 'waive-rotation',
  withdrawn: 'withdraw-candidate',
}

function commandOf(
  does: NominationCommand['does'],
  id: string,
  state: string,
  by: { readonly organ: string; readonly decision: string },
  dice: ReturnType<typeof diceOf>,
): NominationCommand {
  const from = dice.one(['2019-01-01', '2019-01-01', '2020-05-01', '2022-01-01'])
  if (does === 'notify-vacancy') return { does, id, post: 'SCO-SG', from, to: null }
  if (does === 'propose-candidate') {
    const name = { en: `Somebody ${dice.below(1_000_000)}` }
    return { does, candidate: { name, state, person: null }, reason: dice.one([null, { en: 'a reason' }]) }
  }
  if (does === 'consult-members') return consult
  if (does === 'nominate' || does === 'waive-rotation' || does === 'approve-nomination') return { does, by }
  return does === 'submit-nomination' || does === 'withdraw-candidate'
    ? { does }
    : { does: 'lapse-nomination' }
}

/** Random commands of anybody in any order, on three nominations of one post at once. */
function wander(seed: number) {
  const dice = diceOf(seed)
  const ids = ['n1', 'n2', 'n3']
  let all: readonly Nomination[] = ids.map(() => noNomination)
  const termsNow = (): readonly HeldTerm[] => [
    ...termsBefore(sco, '2018-12-31'),
    ...all
      .filter(({ stage }) => !['none', 'withdrawn', 'lapsed', 'not-agreed'].includes(stage))
      .map(({ id, post, from, to, candidate }) => ({
        post,
        from,
        to,
        of: id,
        names: [],
        state: candidate?.state ?? null,
        how: 'planned' as const,
      })),
  ]
  for (let step = 0; step < 30; step += 1) {
    const n = dice.below(3)
    const id = ids[n] ?? ''
    const mine = all[n] ?? noNomination
    const chosen =
      dice.below(3) > 0 ? (usual[mine.stage] ?? 'lapse-nomination') : dice.one(Object.values(usual))
    const organ = dice.below(4) > 0 === (chosen === 'approve-nomination') ? 'SCO-CHS' : 'SCO-CFM'
    const act = organ === 'SCO-CHS' ? 'appoint' : 'nominate'
    const on = { register: 'nomination', id: dice.below(5) > 0 ? id : dice.one(ids) }
    const outcomes = { outcome: dice.one(['adopted', 'adopted', 'adopted', 'open'] as const) }
    const source = adopted(organ, act, 'SCO-SG', on, outcomes)
    const state = dice.one(['UZB', 'CHN'])
    const seat = chosen === 'propose-candidate' ? state : dice.one(['secretariat', 'chair'])
    const command = commandOf(chosen, id, state, refOf(source), dice)
    const facts = at(seat, '2018-05-01', { source, terms: termsNow() })
    all = all.map((each, index) => (index === n ? after(mine, command, facts) : each))
  }
  return all
}

test('I-26, I-27 over 1,000 random courses: nobody in office without approval by the approving organ, no two terms share a day, and nothing out of turn is approved without a waiver', () => {
  let offices = 0
  for (const seed of runs) {
    const all = wander(seed)
    const holding = all.filter(each => standingOn(each, each.from || '2019-01-01') === 'in-office')
    offices += holding.length
    for (const each of holding) {
      const approval = each.steps.find(({ stage }) => stage === 'approved')
      expect(approval?.decision?.organ, `seed ${seed}`).toBe('SCO-CHS')
      expect(each.turn?.warning === 'none' || each.turn?.waiver != null, `seed ${seed}`).toBe(true)
      const others = all.filter(other => other !== each && other.stage === 'approved')
      expect(
        others.every(other => other.to < each.from || each.to < other.from),
        `seed ${seed}`,
      ).toBe(true)
    }
  }
  expect(offices).toBeGreaterThan(10)
})

test('I-27 over 1,000 random lists: inserting a member reorders nobody, and the walk follows the list', () => {
  for (const seed of runs) {
    const dice = diceOf(seed)
    const order = Array.from({ length: 1 + dice.below(12) }, () => dice.one(['A', 'B', 'C', 'D', 'E']))
    const place = dice.below(order.length + 1)
    const wider = insertedInRotation(order, 'NEW', place)
    expect(wider.filter(state => state !== 'NEW')).toEqual(order)
    const held = dice.below(order.length + 1)
    expect(nextInRotation(order, order.slice(0, held))).toBe(order[held] ?? null)
  }
})
