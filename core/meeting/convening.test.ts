import { describe, expect, test } from 'vitest'
import { isRefusal, sentenceOf } from '../refusal.ts'
import {
  after,
  answer,
  convened,
  eight,
  extraordinary,
  item,
  plan,
  planned,
  refused,
  type Step,
} from './meeting.fixture.ts'
import { noMeeting } from './meeting.ts'

const wrong = (more: Partial<typeof plan>): Step => ['secretariat', { ...plan, ...more }]
const waive = (state: string): Step => [state, { does: 'waive-notice' }]
const ask = (more: object = {}): Step => [
  'XAL',
  { does: 'ask-extraordinary', reason: 'Why', with: ['XBR'], ...more },
]
const consent = (state: string): Step => [state, { does: 'consent-extraordinary' }]

describe('planning and convening', () => {
  test('a regular and an extraordinary meeting of one cycle stand side by side, each with its own life (M01)', () => {
    const regular = planned()
    const called = after([
      ['XAL', extraordinary],
      ['XAL', { does: 'ask-extraordinary', reason: 'The bridge fell', with: ['XBR'] }],
    ])
    expect([regular.kind, regular.stage, called.kind, called.stage]).toEqual([
      'regular',
      'planned',
      'extraordinary',
      'planned',
    ])
    expect(called.asked).toMatchObject({ states: ['XAL', 'XBR'], reason: 'The bridge fell' })
    expect([regular.prepares, called.prepares]).toEqual(['lm-2027-06', 'lm-2027-06'])
  })

  test('a meeting is planned once, by the secretariat, with dates, zone and organ that there are', () => {
    expect(refused(noMeeting, ['XAL', plan])).toBe('meeting-bureau-only')
    expect(answer(planned(), ['secretariat', plan])).toEqual([])
    expect(refused(planned(), ['secretariat', { ...plan, start: '2027-04-21' }])).toBe(
      'meeting-already-planned',
    )
    expect(refused(noMeeting, wrong({ start: '2027-02-30' }))).toBe('meeting-dates-unfit')
    expect(refused(noMeeting, wrong({ end: '2027-04-01' }))).toBe('meeting-dates-unfit')
    expect(refused(noMeeting, wrong({ organ: 'NATO' }))).toBe('meeting-organ-unknown')
    expect(refused(noMeeting, wrong({ zone: 'GMT+8' }))).toBe('meeting-zone-unknown')
    expect(refused(noMeeting, ['secretariat', { does: 'convene' }])).toBe('meeting-not-planned')
  })

  test('at most two guest States and two organisations are invited; partners and officials are no guests (6.1)', () => {
    const meeting = after(
      [['secretariat', { does: 'invite', invited: ['XKI', 'XLI', 'UN', 'EXERCISE-SG'] }]],
      planned(),
    )
    expect(meeting.invited).toEqual(['EXERCISE-SG', 'XJU', 'XKI', 'XLI', 'UN'])
    expect(refused(meeting, ['secretariat', { does: 'invite', invited: ['XMI'] }])).toBe('too-many-guests')
    expect(answer(meeting, ['secretariat', { does: 'invite', invited: ['XKI'] }])).toEqual([])
  })

  test('convening with too short a notice is refused with the date that would be possible (R-02)', () => {
    const late = answer(planned(), ['secretariat', { does: 'convene' }, { day: '2027-04-01' }])
    expect(late).toMatchObject({ refused: 'notice-too-short', facts: { possible: '2027-04-21', days: '20' } })
    if (isRefusal(late)) expect(sentenceOf(late, 'en')).toContain('2027-04-21')
    expect(refused(planned(), ['secretariat', { does: 'convene' }, { day: '2027-03-31' }])).toBeUndefined()
  })

  test('notice is dispensed with only when every member of the day has waived it (R-02)', () => {
    const seven = after(eight.slice(1).map(waive), planned())
    const short: Step = ['secretariat', { does: 'convene' }, { day: '2027-04-19' }]
    expect(answer(seven, short)).toMatchObject({ refused: 'notice-too-short', facts: { states: 'XAL' } })
    expect(after([short], after([waive('XAL')], seven)).stage).toBe('convened')
    expect(answer(seven, waive('XBR'))).toEqual([])
    expect(refused(planned(), waive('XJU'))).toBe('members-only')
  })

  test('convening needs a day and a provisional agenda, and notifies members and those invited', () => {
    const bare = after([['secretariat', plan]])
    expect(refused(bare, ['secretariat', { does: 'convene' }])).toBe('agenda-empty')
    const month = after([['secretariat', { ...plan, start: '2027-06', end: '2027-06' }]])
    expect(refused(month, ['secretariat', { does: 'convene' }])).toBe('meeting-without-day')
    expect(Object.keys(convened().notified)).toEqual([...eight, 'EXERCISE-SG', 'XJU'])
    expect(answer(convened(), ['secretariat', { does: 'convene' }])).toEqual([])
  })

  test('an extraordinary meeting is asked for by two, a month ahead, and all others consent; silence is no consent (practice 1, R-09)', () => {
    const bare = after([
      ['XAL', extraordinary],
      ['XAL', item('only')],
      ['secretariat', { does: 'place-item', item: 'only', number: 1 }],
    ])
    expect(refused(bare, ask({ with: [] }))).toBe('extraordinary-too-few')
    expect(refused(bare, ask({ with: ['XAL', 'XJU'] }))).toBe('extraordinary-too-few')
    expect(refused(bare, ask({ reason: ' ' }))).toBe('extraordinary-without-reason')
    expect(
      answer(bare, [
        'XAL',
        { does: 'ask-extraordinary', reason: 'Why', with: ['XBR'] },
        { day: '2027-04-20' },
      ]),
    ).toMatchObject({
      refused: 'extraordinary-too-soon',
      facts: { possible: '2027-05-20' },
    })
    expect(refused(bare, ['secretariat', { does: 'convene' }])).toBe('extraordinary-not-asked')
    expect(refused(bare, ['XCH', { does: 'consent-extraordinary' }])).toBe('extraordinary-not-asked')
    const asked = after([ask()], bare)
    expect(refused(asked, ['XDE', { does: 'ask-extraordinary', reason: 'Also', with: ['XEC'] }])).toBe(
      'extraordinary-asked-already',
    )
    expect(answer(asked, ['secretariat', { does: 'convene' }])).toMatchObject({
      refused: 'consents-missing',
      facts: { states: eight.slice(1).join(', ') },
    })
    expect(
      after([['secretariat', { does: 'convene' }]], after(eight.slice(1).map(consent), asked)).stage,
    ).toBe('convened')
    expect(refused(planned(), ask())).toBe('meeting-not-extraordinary')
  })

  test('a summit that is postponed keeps its documents and its agenda, and is convened anew (E-22)', () => {
    const filed = after(
      [['secretariat', { does: 'add-document', item: 'a', document: 'draft:1' }]],
      convened(),
    )
    const waits = after([['secretariat', { does: 'postpone', to: null, reason: null }]], filed)
    expect(waits.stage).toBe('postponed')
    expect(refused(waits, ['secretariat', { does: 'convene' }])).toBe('meeting-not-at-that-stage')
    const later = { start: '2027-05-03', end: '2027-05-04' }
    const moved = after([['secretariat', { does: 'postpone', to: later, reason: null }]], waits)
    expect(moved).toMatchObject({ stage: 'planned', ...later, convened: null, notified: {} })
    expect(moved.agenda).toEqual(filed.agenda)
    expect(after([['secretariat', { does: 'convene' }]], moved).stage).toBe('convened')
  })

  test('a meeting becomes one by video before it begins, and is cancelled only then', () => {
    const video = after([['secretariat', { does: 'set-form', form: 'video' }]], convened())
    expect(video.form).toBe('video')
    const gone = after([['secretariat', { does: 'cancel-meeting' }]], video)
    expect(refused(gone, ['secretariat', { does: 'set-form', form: 'in-person' }])).toBe('meeting-over')
  })
})
