import { describe, expect, test } from 'vitest'
import { seedReading } from '../../../core/communique/seed.fixture.ts'
import { correctionOf } from './correction-of.ts'

describe('correctionOf', () => {
  test('takes an answer to a question at its place', () => {
    const form = { correct: 'issue', code: 'ambiguous-scope', at: '2137-2139', answer: 'left-open' }
    expect(correctionOf(form, seedReading)).toEqual({
      correct: 'issue',
      code: 'ambiguous-scope',
      at: [2137, 2139],
      answer: 'left-open',
    })
  })

  test('takes only what a form says anew', () => {
    const form = { correct: 'act', act: 'p13.a1', type: 'support', mood: 'record', scope: 'all-members' }
    expect(correctionOf(form, seedReading)).toEqual({
      correct: 'act',
      act: 'p13.a1',
      to: { type: 'support' },
    })
  })

  test('names the States of a named scope, one or several', () => {
    const act = { correct: 'act', act: 'p23.a2', type: 'support', mood: 'commissive', scope: 'named' }
    expect(correctionOf({ ...act, states: 'KAZ' }, seedReading)).toMatchObject({
      to: { scope: { kind: 'named', states: ['KAZ'] } },
    })
    expect(correctionOf({ ...act, states: ['KAZ', 'UZB'] }, seedReading)).toMatchObject({
      to: { scope: { kind: 'named', states: ['KAZ', 'UZB'] } },
    })
  })

  test('says nothing where a form changes nothing', () => {
    const { organ, kind, start, end } = seedReading.meeting
    expect(correctionOf({ correct: 'meeting', organ, kind, start, end }, seedReading)).toBeNull()
    const { name, state } = seedReading.chair
    expect(correctionOf({ correct: 'chair', name, state }, seedReading)).toBeNull()
  })

  test('removes an outcome, and sends one elsewhere', () => {
    const place = { correct: 'outcome', at: '2369-2388', type: 'adopt' }
    expect(correctionOf({ ...place, removed: 'yes' }, seedReading)).toEqual({
      correct: 'outcome-removed',
      at: [2369, 2388],
      type: 'adopt',
    })
    expect(correctionOf({ ...place, nextOrgan: '' }, seedReading)).toMatchObject({ to: { nextOrgan: null } })
    expect(correctionOf({ ...place, nextOrgan: 'SCO-CHS' }, seedReading)).toBeNull()
  })

  test.each([
    [{}],
    [null],
    [{ correct: 'everything' }],
    [{ correct: 'issue', code: 'no-such-code', answer: 'left-open' }],
    [{ correct: 'act', act: 'p13.a1', type: 'climb', mood: 'record', scope: 'all-members' }],
    [{ correct: 'outcome-removed', at: 'x-y', type: 'adopt' }],
  ])('refuses a form that cannot be meant: %j', form => {
    expect(() => correctionOf(form, seedReading)).toThrow('malformed')
  })
})
