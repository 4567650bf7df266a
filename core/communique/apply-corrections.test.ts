import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isRefusal, type Refusal } from '../refusal.ts'
import { applyCorrections } from './apply-corrections.ts'
import { actTypes, issueCodes, outcomeTypes, scopeKinds } from './closed-sets.ts'
import { answerTo, type Correction, withCorrections } from './correction.ts'
import type { Reading, Span } from './reading.ts'
import { members, placeOf, seedReading } from './seed.fixture.ts'

const apply = (...corrections: readonly Correction[]): Reading | Refusal =>
  applyCorrections(seedReading, corrections, members)

function applied(...corrections: readonly Correction[]): Reading {
  const reading = apply(...corrections)
  if (isRefusal(reading)) throw new Error(reading.refused)
  return reading
}
const act = (reading: Reading, id: string) => reading.acts.find(each => each.id === id)
const outcomesOf = (reading: Reading, id: string) =>
  reading.outcomes.filter(each => each.act === id).map(each => each.type)

const [from] = placeOf('各方支持利用')
const sides: Span = [from, from + '各方'.length]
const whoAreTheSides = (answer: 'all-members' | 'named' | 'left-open'): Correction => ({
  correct: 'issue',
  code: 'ambiguous-scope',
  at: sides,
  answer,
})

describe('applyCorrections', () => {
  test('without corrections gives the reading as it is', () => {
    expect(apply()).toEqual(seedReading)
  })

  test('answers "all members": the second sentence of paragraph 23 speaks for all, and the question is gone', () => {
    const reading = applied(whoAreTheSides('all-members'))
    expect(act(reading, 'p23.a2')).toMatchObject({
      actors: ['members'],
      scope: { kind: 'all-members', states: [], notListed: [], confidence: 'inferred' },
    })
    expect(reading.issues.map(issue => issue.code)).not.toContain('ambiguous-scope')
  })

  test('answers "the named ones": the six of the first sentence, the two others not listed, no reason anywhere', () => {
    const reading = applied(whoAreTheSides('named'))
    expect(act(reading, 'p23.a2')).toMatchObject({
      actors: ['state:KAZ', 'state:KGZ', 'state:PAK', 'state:RUS', 'state:TJK', 'state:UZB'],
      scope: {
        kind: 'named',
        states: ['KAZ', 'KGZ', 'PAK', 'RUS', 'TJK', 'UZB'],
        notListed: ['IND', 'CHN'],
        confidence: 'inferred',
      },
    })
  })

  test('leaves a question open without touching the reading: the record says that it is ambiguous', () => {
    expect(applied(whoAreTheSides('left-open'))).toEqual(seedReading)
  })

  test('corrects the day of the meeting, its precision, and who was a member but not listed on that day', () => {
    const reading = applied({ correct: 'meeting', to: { start: '2017-06-08' } })
    expect(reading.meeting).toMatchObject({ start: '2017-06-08', end: '2017-06-08', precision: 'day' })
    expect(act(reading, 'p23.a1')?.scope.notListed).toEqual(['CHN'])
  })

  test.each([
    ['a day that is in no calendar', { start: '2018-02-30' }],
    ['an end before the beginning', { start: '2018-04-24', end: '2018-04-23' }],
    ['an end without a beginning', { start: null, end: '2018-04-23' }],
    ['days known differently far', { start: '2018-04-24', end: '2018-05' }],
    ['a number that counts nothing', { number: 0 }],
    ['a place in something that is no State', { place: { name: '北京', state: 'China' } }],
  ])('refuses %s', (_, to) => {
    expect(apply({ correct: 'meeting', to })).toMatchObject({ refused: 'impossible-correction' })
  })

  test('corrects the chair and one who attended, in the place where the text prints them', () => {
    const at = seedReading.attendance[2]?.span ?? [0, 0]
    const reading = applied(
      { correct: 'chair', to: { name: '甲' } },
      { correct: 'attendance', at, to: { name: '乙', capacity: 'guest' } },
    )
    expect(reading.chair).toEqual({ ...seedReading.chair, name: '甲' })
    expect(reading.attendance[2]).toEqual({ ...seedReading.attendance[2], name: '乙', capacity: 'guest' })
    expect(reading.attendance.toSpliced(2, 1)).toEqual(seedReading.attendance.toSpliced(2, 1))
  })

  test.each<[string, Correction]>([
    ['a chair of no State', { correct: 'chair', to: { state: 'Bravo' } }],
    ['a chair without a name', { correct: 'chair', to: { name: ' ' } }],
    ['an attendant without a name', { correct: 'attendance', at: [55, 68], to: { name: '' } }],
    ['an attendant of no State', { correct: 'attendance', at: [55, 68], to: { state: 'in' } }],
    [
      'a named scope that names nobody',
      { correct: 'act', act: 'p24.a1', to: { scope: { kind: 'named', states: [] } } },
    ],
    [
      'all members, but some of them',
      { correct: 'act', act: 'p24.a1', to: { scope: { kind: 'all-members', states: ['KAZ'] } } },
    ],
    [
      'an outcome with an impossible day',
      {
        correct: 'outcome',
        type: 'schedule-meeting',
        at: [1606, 1639],
        to: { start: '2018-13', end: '2018-13' },
      },
    ],
    ['an answer that is none', { correct: 'issue', code: 'no-date', at: [272, 282], answer: 'all-members' }],
  ])('refuses %s', (_, correction) => {
    expect(apply(correction)).toMatchObject({ refused: 'impossible-correction' })
  })

  test.each<[string, Correction]>([
    ['an act that is not in the reading', { correct: 'act', act: 'p99.a1', to: { type: 'note' } }],
    ['somebody who is not printed there', { correct: 'attendance', at: [1, 2], to: { name: '甲' } }],
    ['an outcome that is not there', { correct: 'outcome-removed', type: 'sign', at: [669, 692] }],
    [
      'a question that is not asked',
      { correct: 'issue', code: 'several-texts', at: null, answer: 'one-text' },
    ],
  ])('refuses to correct %s', (_, correction) => {
    expect(apply(correction)).toMatchObject({ refused: 'unknown-correction-target' })
  })

  test('a named scope gets its members not listed from the body on that day, never from the person', () => {
    const reading = applied({
      correct: 'act',
      act: 'p24.a2',
      to: { scope: { kind: 'named', states: ['KAZ', 'UZB'] } },
    })
    expect(act(reading, 'p24.a2')?.scope).toEqual({
      kind: 'named',
      states: ['KAZ', 'UZB'],
      notListed: ['IND', 'CHN', 'KGZ', 'PAK', 'RUS', 'TJK'],
      confidence: 'explicit',
    })
  })

  test('an outcome follows its act: a report that was only heard is not approved', () => {
    const reading = applied({ correct: 'act', act: 'p26.a1', to: { type: 'hear', mood: 'record' } })
    expect(outcomesOf(reading, 'p26.a1')).toEqual(['hear'])
  })

  test('an outcome follows its act: a candidacy that is discussed is neither noted nor supported', () => {
    expect(outcomesOf(applied({ correct: 'act', act: 'p13.a1', to: { type: 'discuss' } }), 'p13.a1')).toEqual(
      [],
    )
    expect(outcomesOf(applied({ correct: 'act', act: 'p13.a1', to: { type: 'support' } }), 'p13.a1')).toEqual(
      ['support-candidacy'],
    )
  })

  test('changes and removes outcomes, and leaves the others alone', () => {
    const changed = applied({ correct: 'outcome', type: 'batch', at: [2418, 2459], to: { count: 13 } })
    expect(changed.outcomes.find(each => each.type === 'batch')?.count).toBe(13)
    const removed = applied({ correct: 'outcome-removed', type: 'batch', at: [2418, 2459] })
    expect(removed.outcomes).toEqual(seedReading.outcomes.filter(each => each.type !== 'batch'))
  })

  test('an opening that a person supplies answers the question about it', () => {
    const unopened: Reading = {
      ...seedReading,
      meeting: { ...seedReading.meeting, organ: null, start: null, end: null, precision: 'none', span: null },
      issues: [{ code: 'no-opening', span: null, note: '' }],
    }
    const to = { organ: 'SCO-CFM', start: '2018-04-24' }
    expect(applyCorrections(unopened, [{ correct: 'meeting', to }], members)).toMatchObject({
      meeting: { organ: 'SCO-CFM', start: '2018-04-24', end: '2018-04-24', precision: 'day' },
      issues: [],
    })
  })
})

describe('withCorrections', () => {
  test('a second correction of the same thing replaces its fields and keeps the others', () => {
    expect(
      withCorrections(
        [{ correct: 'chair', to: { name: '甲', state: 'KAZ' } }, whoAreTheSides('named')],
        [{ correct: 'chair', to: { name: '乙' } }, whoAreTheSides('left-open')],
      ),
    ).toEqual([{ correct: 'chair', to: { name: '乙', state: 'KAZ' } }, whoAreTheSides('left-open')])
  })

  test('answerTo gives the last answer, and none to another place', () => {
    const given = [whoAreTheSides('named'), whoAreTheSides('all-members')]
    expect(answerTo({ code: 'ambiguous-scope', span: sides }, given)).toBe('all-members')
    expect(answerTo({ code: 'ambiguous-scope', span: [0, 1] }, given)).toBeNull()
  })
})

const anyOf = <Item>(items: readonly Item[]) => fc.constantFrom(...items)
const anySpan = anyOf([
  ...seedReading.outcomes.map(each => each.span),
  ...seedReading.attendance.map(each => each.span),
  ...seedReading.issues.flatMap(each => (each.span ? [each.span] : [])),
])
const anyState = anyOf(['KAZ', 'UZB', 'IND', 'Bravo'])
const anyCorrection: fc.Arbitrary<Correction> = fc.oneof(
  fc.record({
    correct: fc.constant('meeting' as const),
    to: fc.record(
      { start: anyOf(['2018-04-24', '2017-06-08', '2018-02-30', '2018']), number: fc.integer() },
      { requiredKeys: [] },
    ),
  }),
  fc.record({ correct: fc.constant('attendance' as const), at: anySpan, to: fc.record({ state: anyState }) }),
  fc.record({
    correct: fc.constant('act' as const),
    act: anyOf([...seedReading.acts.map(each => each.id), 'p99.a9']),
    to: fc.record(
      {
        type: anyOf(actTypes),
        scope: fc.record({ kind: anyOf(scopeKinds), states: fc.array(anyState, { maxLength: 3 }) }),
      },
      { requiredKeys: [] },
    ),
  }),
  fc.record({ correct: fc.constant('outcome-removed' as const), at: anySpan, type: anyOf(outcomeTypes) }),
  fc.record({
    correct: fc.constant('issue' as const),
    code: anyOf(issueCodes),
    at: anySpan,
    answer: anyOf(['all-members', 'named', 'one-text', 'left-open'] as const),
  }),
)

test('applyCorrections refuses or keeps the contract: same words, same places, closed sets, members listed or not listed (I-25), no substance (I-36)', () => {
  fc.assert(
    fc.property(fc.array(anyCorrection, { maxLength: 6 }), corrections => {
      const reading = applyCorrections(seedReading, corrections, members)
      if (isRefusal(reading)) return
      expect(reading.paragraphs).toBe(seedReading.paragraphs)
      expect(reading.mentions).toBe(seedReading.mentions)
      expect(reading.acts.map(each => [each.id, each.span, each.objectSpan])).toEqual(
        seedReading.acts.map(each => [each.id, each.span, each.objectSpan]),
      )
      for (const outcome of reading.outcomes) {
        expect(seedReading.outcomes.map(each => each.span)).toContainEqual(outcome.span)
        expect(outcomeTypes).toContain(outcome.type)
      }
      for (const { scope } of reading.acts) {
        if (scope.kind !== 'named') expect([scope.states, scope.notListed]).toEqual([[], []])
        else {
          const day = members(reading.meeting.start)
          expect(scope.notListed).toEqual(day.filter(member => !scope.states.includes(member)))
          expect(scope.states.length).toBeGreaterThan(0)
        }
      }
    }),
    { numRuns: 1_000, seed: 36 },
  )
})
