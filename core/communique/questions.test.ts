import { describe, expect, test } from 'vitest'
import { openQuestions, questions } from './questions.ts'
import type { Issue, Reading } from './reading.ts'
import { readingOf, seedReading } from './seed.fixture.ts'

const sides = seedReading.issues.find(issue => issue.code === 'ambiguous-scope')?.span ?? null
const answered = (answer: 'all-members' | 'left-open') =>
  ({ correct: 'issue', code: 'ambiguous-scope', at: sides, answer }) as const

const text = '各方支持甲。各方支持乙。'
const asking = (...issues: readonly Pick<Issue, 'code' | 'span'>[]): Reading =>
  readingOf(text, { issues: issues.map(issue => ({ ...issue, note: '' })) })

describe('questions', () => {
  test('of the seed: who the sides of paragraph 23 are must be settled, everything else may stay open', () => {
    const asked = questions(seedReading, [])
    expect(asked.map(({ issue }) => issue)).toEqual(seedReading.issues)
    expect(
      asked.filter(question => question.must).map(({ issue, answers }) => [issue.code, answers]),
    ).toEqual([['ambiguous-scope', ['all-members', 'named', 'left-open']]])
    expect(
      asked.filter(question => !question.must).every(({ answers }) => answers.includes('left-open')),
    ).toBe(true)
  })

  test('a question is settled by an answer, and also by leaving it open in so many words', () => {
    expect(openQuestions(seedReading, [])).toHaveLength(1)
    expect(openQuestions(seedReading, [answered('all-members')])).toEqual([])
    expect(openQuestions(seedReading, [answered('left-open')])).toEqual([])
  })

  test('where no act of the paragraph names States, "the named ones" is no answer', () => {
    const [question] = questions(asking({ code: 'ambiguous-scope', span: [0, 2] }), [])
    expect(question?.answers).toEqual(['all-members', 'left-open'])
  })

  test('a missing opening is settled by stating organ and day, and by neither alone', () => {
    const reading: Reading = {
      ...asking({ code: 'no-opening', span: null }),
      meeting: { ...seedReading.meeting, organ: null, start: null, end: null, precision: 'none', span: null },
    }
    const stating = (to: { organ?: string; start?: string }) =>
      openQuestions(reading, [{ correct: 'meeting', to }]).length
    expect(stating({ organ: 'SCO-CFM' })).toBe(1)
    expect(stating({ start: '2018-04-24' })).toBe(1)
    expect(stating({ organ: 'SCO-CFM', start: '2018-04' })).toBe(1)
    expect(stating({ organ: 'SCO-CFM', start: '2018-04-24' })).toBe(0)
  })

  test('an impossible date in the opening must be settled, one elsewhere may stay open', () => {
    const invalid = asking({ code: 'invalid-date', span: [6, 8] })
    expect(questions(invalid, [])[0]?.must).toBe(false)
    const inOpening: Reading = { ...invalid, meeting: { ...invalid.meeting, span: [6, 10] } }
    expect(questions(inOpening, [])[0]?.must).toBe(true)
  })

  test('a second opening can only be answered: it is one text', () => {
    const reading = asking({ code: 'several-texts', span: [6, 12] })
    expect(questions(reading, [])[0]).toMatchObject({ must: true, answers: ['one-text'], settled: false })
    expect(
      openQuestions(reading, [{ correct: 'issue', code: 'several-texts', at: [6, 12], answer: 'one-text' }]),
    ).toEqual([])
  })
})
