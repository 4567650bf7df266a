import { describe, expect, test } from 'vitest'
import {
  after,
  answer,
  chair,
  delegation,
  done,
  opened,
  outcome,
  proposalIn,
  replacing,
  secretariat,
  submission,
} from './council.fixture.ts'
import { noDraft } from './draft.ts'

const submitted = after([submission, secretariat])
const deadline = '2026-12-01T09:00:00.000Z'
const close = { does: 'close-reading', lapse: [] } as const
const open = { does: 'open-reading', deadline: null } as const

describe('a reading is opened', () => {
  test('by the Chair, and the draft is under negotiation from then on', () => {
    const draft = done(submitted, { ...open, deadline }, chair)
    expect(draft.stage).toBe('under-negotiation')
    expect(draft.readings).toEqual([{ number: 1, deadline, closed: false }])
    expect(outcome(submitted, open, secretariat)).toBe('chair-only')
    expect(outcome(submitted, open, delegation('ALF'))).toBe('chair-only')
    expect(outcome(noDraft, open, chair)).toBe('draft-not-submitted')
  })

  test('with a deadline that has not come, or none', () => {
    const past = '2026-11-24T09:00:00.000Z'
    expect(outcome(submitted, { ...open, deadline: past }, chair)).toBe('moment-not-ahead')
    expect(outcome(submitted, { ...open, deadline: '2026-02-30T09:00:00Z' }, chair)).toBe('moment-not-ahead')
    expect(outcome(submitted, { ...open, deadline: 'tomorrow' }, chair)).toBe('moment-not-ahead')
    expect(done(submitted, open, chair).readings[0]?.deadline).toBe(null)
  })

  test('once, and the next one only when it is closed', () => {
    expect(answer(opened, { ...open, deadline }, chair)).toEqual([])
    expect(outcome(opened, open, chair)).toBe('reading-open')
    const second = done(done(opened, close, chair), open, chair)
    expect(second.readings.map(({ number, closed }) => [number, closed])).toEqual([
      [1, true],
      [2, false],
    ])
  })

  test('not on a draft that has lapsed', () => {
    const gone = done(opened, { does: 'lapse-draft' }, chair)
    expect(outcome(gone, open, chair)).toBe('draft-not-open')
  })
})

test('a text that is agreed is read no more: its reading is neither opened again nor closed', () => {
  const agreed = { ...opened, stage: 'agreed-ad-ref' } as const
  const asked = { ...open, deadline: agreed.readings[0]?.deadline ?? null }
  expect(outcome(agreed, asked, chair)).toBe('draft-not-open')
  expect(outcome(agreed, close, chair)).toBe('reading-over')
})

describe('a deadline is moved', () => {
  const later = '2026-12-02T09:00:00.000Z'
  const move = { does: 'move-deadline', deadline: later } as const
  test('by the Chair, to a moment ahead, while a reading is open', () => {
    expect(done(opened, move, chair).readings[0]?.deadline).toBe(later)
    expect(answer(opened, { ...move, deadline }, chair)).toEqual([])
    expect(outcome(opened, move, delegation('ALF'))).toBe('chair-only')
    expect(outcome(opened, { ...move, deadline: '2026-11-01T09:00:00.000Z' }, chair)).toBe('moment-not-ahead')
    expect(outcome(done(opened, close, chair), move, chair)).toBe('no-reading-open')
    expect(outcome(submitted, move, chair)).toBe('not-under-negotiation')
  })
})

describe('a reading is closed', () => {
  const proposed = replacing(
    replacing(opened, 'ALF', 'a', 'p1', 'noted', 'welcomed'),
    'BRA',
    'b',
    'p2',
    'trade',
    '+ and transport',
  )
  test('by the Chair; proposals live on, except those that lapse by decision', () => {
    const draft = done(proposed, { ...close, lapse: ['a', 'a'] }, chair)
    expect(proposalIn(draft, 'a').status).toBe('lapsed')
    expect(proposalIn(draft, 'b').status).toBe('live')
    expect(draft.readings[0]?.closed).toBe(true)
    expect(outcome(proposed, close, delegation('ALF'))).toBe('chair-only')
  })

  test('once; what does not live cannot lapse', () => {
    const draft = done(proposed, { ...close, lapse: ['a'] }, chair)
    expect(answer(draft, close, chair)).toEqual([])
    expect(outcome(draft, { ...close, lapse: ['b'] }, chair)).toBe('no-reading-open')
    expect(outcome(proposed, { ...close, lapse: ['none'] }, chair)).toBe('no-such-proposal')
    const withdrawn = done(proposed, { does: 'withdraw', proposal: 'a' }, delegation('ALF'))
    expect(outcome(withdrawn, { ...close, lapse: ['a'] }, chair)).toBe('proposal-ended')
  })
})
