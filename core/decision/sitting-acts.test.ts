import { expect, test } from 'vitest'
import {
  asked,
  at,
  chair,
  decisionIn,
  gavelling,
  listed,
  member,
  next,
  objecting,
  outcome,
  room,
  rules,
  seats,
} from './sitting.fixture.ts'

const named = { scope: { kind: 'named', states: ['CHA', 'ALF', 'BRA'], initiator: 'DEL' } } as const
const consent = { does: 'consent-to-list', decision: 'x', seen: 'digest of x' } as const

test('a named list needs the consent of each listed State, in protocol order; others take nobody off it (R-13, M32, I-23)', () => {
  const register = asked('x', named)
  expect(decisionIn(register).scope).toMatchObject({ states: ['ALF', 'BRA', 'CHA'] })
  expect(outcome(register, gavelling('x'), chair)).toBe('listed-not-consenting')
  expect(outcome(register, consent, member('DEL'))).toBe('not-on-list')
  const scope = { kind: 'named', states: ['ALF', 'BRA'], initiator: null } as const
  expect(outcome(listed('x', named), { does: 'set-scope', decision: 'x', scope }, chair)).toBe(
    'listed-not-asked',
  )
  const all = next(register, [consent, member('ALF')], [consent, member('BRA')], [consent, member('CHA')])
  const done = next(all, [gavelling('x'), chair], [{ does: 'join-list', decision: 'x' }, member('DEL')])
  expect(decisionIn(done)).toMatchObject({
    adoption: { listed: ['ALF', 'BRA', 'CHA'] },
    joined: [{ state: 'DEL' }],
  })
  expect(outcome(done, { does: 'leave-list', decision: 'x' }, member('ALF'))).toBe('decision-adopted')
})

test('with fewer than two States left on its list a decision falls (R-14)', () => {
  const leave = { does: 'leave-list', decision: 'x' } as const
  const fallen = next(listed('x', named), [leave, member('ALF')], [leave, member('BRA')])
  expect(decisionIn(fallen)).toMatchObject({ stage: 'withdrawn', withdrawn: { because: 'list-fell' } })
})

test('after the gavel an objection is a statement, and the gavel is voided only if nobody objects (E-01, E-02)', () => {
  const done = next(asked(), [gavelling('x'), chair], [objecting('x', 'late'), member('CHA')])
  expect(decisionIn(done)).toMatchObject({
    stage: 'adopted',
    objections: [],
    statements: [{ kind: 'after-adoption' }],
  })
  const offered = next(done, [{ does: 'offer-void', decision: 'x', ground: 'A line was cut.' }, chair])
  expect(decisionIn(offered).adoption?.standing).toBe('contested')
  const ruling = { does: 'rule-on-void', decision: 'x', ruling: 'void' } as const
  const barred = next(offered, [{ does: 'object-to-void', decision: 'x' }, member('ALF')])
  expect(outcome(barred, ruling, chair)).toBe('void-objected')
  const voided = next(offered, [ruling, chair])
  expect(decisionIn(voided)).toMatchObject({
    stage: 'listed',
    adoption: null,
    voided: [{ number: 1, standing: 'void' }],
  })
  expect(voided.numbers).toEqual({ '2027-04-20': 1 })
  const later = at(seats.chair, { meetings: { 'cm-1': { ...room, sitting: 2 } } })
  expect(outcome(done, { does: 'offer-void', decision: 'x', ground: 'x' }, later)).toBe('void-after-sitting')
})

const vote = (value: 'yes' | 'no') => ({ does: 'vote', decision: 'x', value, seen: 'digest of x' }) as const

test('where the body votes, a majority carries and a failed vote is recorded without a number (2.2)', () => {
  const other = { rules: { ...rules, decision: 'majority', rollCall: true } as const }
  const two = next(asked(), [vote('yes'), member('ALF', other)], [vote('no'), member('BRA', other)])
  const voting = at(seats.chair, other)
  expect(outcome(two, gavelling('x'), voting)).toBe('roll-call-open')
  const called = next(two, [{ does: 'ask', decisions: ['x'] }, voting])
  expect(decisionIn(next(called, [gavelling('x'), voting]))).toMatchObject({
    stage: 'not-adopted',
    adoption: null,
  })
  const carried = next(called, [vote('yes'), member('CHA', other)], [gavelling('x'), voting])
  expect(decisionIn(carried).adoption).toMatchObject({
    mode: 'vote',
    votes: { ALF: 'yes', BRA: 'no', CHA: 'yes' },
  })
  expect(outcome(asked(), objecting('x'), member('ALF', other))).toBe('decided-by-vote')
})
