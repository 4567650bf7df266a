import { describe, expect, test } from 'vitest'
import type { MeetingCommandBy } from './meeting-rule.ts'
import { headOn } from './register-delegation.ts'
import { after, answer, convened, eight, item, open, planned, refused, type Step } from './meeting.fixture.ts'

const head = (name: string, from: string | null = null) => ({
  name: { en: name },
  title: { en: 'Deputy minister' },
  level: 'deputy-minister',
  from,
  to: null,
})
const register = (name: string, from: string | null = null): MeetingCommandBy<'register-delegation'> => ({
  does: 'register-delegation',
  state: 'XAL',
  head: head(name, from),
  members: [],
})

const observer = (state: string | null) =>
  ({ actor: { seat: 'observer', capacity: 'observer', state } }) as const
const stating = (id = 's1', en = 'We watch the tides.'): MeetingCommandBy<'circulate-statement'> => ({
  does: 'circulate-statement',
  id,
  texts: { en },
})

describe('sittings', () => {
  test('opening needs the Chair, a quorum and somebody in the chair (R-03, R-05)', () => {
    const chair: MeetingCommandBy<'open-sitting'> = {
      does: 'open-sitting',
      chair: { state: 'XHO', person: null },
    }
    const four = after([['secretariat', { does: 'mark-present', seats: eight.slice(0, 4) }]], convened())
    expect(refused(four, ['secretariat', chair])).toBe('chair-only')
    expect(answer(four, ['chair', chair])).toMatchObject({
      refused: 'no-quorum-to-open',
      facts: { present: '4', needed: '5' },
    })
    const five = after([['XEC', { does: 'mark-present', seats: ['delegation:XEC'] }]], four)
    expect(refused(five, ['chair', { ...chair, chair: { state: 'XJU', person: null } }])).toBe(
      'chair-not-named',
    )
    expect(after([['chair', chair]], five)).toMatchObject({
      stage: 'open',
      sittings: [{ number: 1, closed: null }],
    })
    expect(refused(planned(), ['chair', chair])).toBe('meeting-not-at-that-stage')
    expect(refused(convened(), ['XAL', { does: 'mark-present', seats: ['XBR'] }])).toBe('meeting-bureau-only')
    expect(refused(convened(), ['secretariat', { does: 'mark-present', seats: ['XZZ'] }])).toBe(
      'state-not-invited',
    )
  })

  test('a State that becomes a member during the session counts from that instant (E-05)', () => {
    const nine = { members: [...eight, 'XJU'] }
    const less = after(
      [
        ['secretariat', { does: 'mark-absent', seats: ['XEC'] }],
        ['chair', { does: 'close-sitting' }],
      ],
      open(),
    )
    const chair: Step = ['chair', { does: 'open-sitting', chair: { state: 'XHO', person: null } }, nine]
    expect(refused(less, chair)).toBe('no-quorum-to-open')
    expect(refused(less, ['XJU', { does: 'object-to-agenda' }])).toBe('members-only')
    const objected = after([['XJU', { does: 'object-to-agenda' }, nine]], open())
    expect(refused(objected, ['chair', { does: 'adopt-agenda' }, nine])).toBe('agenda-objected')
  })

  test('a sitting is interrupted, goes on, and is followed by another; closed moments are those of the clock (E-26)', () => {
    const night = { now: '2027-04-20T16:30:00.000Z', day: '2027-04-21' }
    const twice = after(
      [
        ['chair', { does: 'suspend-sitting' }],
        ['chair', { does: 'resume-sitting' }],
        ['chair', { does: 'close-sitting' }, night],
        ['chair', { does: 'open-sitting', chair: { state: 'XHO', person: null } }, night],
      ],
      open(),
    )
    expect(twice.sittings.map(({ number, closed }) => [number, closed])).toEqual([
      [1, night.now],
      [2, null],
    ])
    expect(refused(twice, ['chair', { does: 'open-sitting', chair: { state: 'XHO', person: null } }])).toBe(
      'sitting-open-already',
    )
    const between = after([['chair', { does: 'close-sitting' }]], open())
    expect(refused(between, ['chair', { does: 'resume-sitting' }])).toBe('sitting-closed')
    expect(refused(between, ['chair', { does: 'adopt-agenda' }])).toBe('sitting-not-open')
  })

  test('a head is replaced between sittings, each with the days on which it leads; the acts stay those of the State (E-28, M02)', () => {
    const first = after([['secretariat', register('Ada', '2027-04-20')]], convened())
    const second = after([['XAL', register('Bea', '2027-04-21')]], first)
    expect(second.delegations).toHaveLength(1)
    const [delegation] = second.delegations
    if (!delegation) throw new Error('no delegation')
    expect(headOn(delegation, '2027-04-20')?.name.en).toBe('Ada')
    expect(headOn(delegation, '2027-04-21')?.name.en).toBe('Bea')
    expect(delegation.heads[0]).toMatchObject({ to: '2027-04-21' })
    expect(delegation.heads[1]?.level).toBe('deputy-minister')
    expect(answer(second, ['XAL', register('Bea', '2027-04-21')])).toEqual([])
    expect(refused(convened(), ['XBR', register('Ada')])).toBe('meeting-bureau-only')
    expect(refused(convened(), ['secretariat', { ...register('Ada'), state: 'XZZ' }])).toBe(
      'state-not-invited',
    )
    expect(refused(convened(), ['secretariat', register(' ')])).toBe('meeting-words-missing')
    expect(refused(convened(), ['secretariat', register('x'.repeat(501))])).toBe('meeting-words-too-long')
  })

  test('a challenged delegation keeps its rights, and no rival takes its place before the challenge is decided (R-04, E-32)', () => {
    const seated = after(
      [
        ['secretariat', register('Ada')],
        ['XBR', { does: 'set-credentials', state: 'XAL', to: 'challenged' }],
      ],
      open(),
    )
    expect(refused(seated, ['XAL', register('Rival')])).toBe('credentials-challenged')
    const objected = after([['XAL', { does: 'object-to-agenda' }]], seated)
    expect(refused(objected, ['chair', { does: 'adopt-agenda' }])).toBe('agenda-objected')
    const decided = after(
      [['secretariat', { does: 'set-credentials', state: 'XAL', to: 'accepted' }]],
      seated,
    )
    expect(after([['XAL', register('Rival')]], decided).delegations[0]?.heads).toHaveLength(2)
    expect(refused(seated, ['secretariat', { does: 'set-credentials', state: 'XBR', to: 'accepted' }])).toBe(
      'delegation-not-registered',
    )
  })

  test('an official has no objection, a Chair none as Chair (M03, R-05)', () => {
    expect(refused(open(), ['sg', { does: 'object-to-agenda' }])).toBe('members-only')
    expect(refused(open(), ['chair', { does: 'object-to-agenda' }])).toBe('members-only')
    expect(refused(planned(), ['sg', item('more')])).toBe('item-by-members-or-bureau')
  })

  test('the chair passes with its open files as they are, and nothing else changes (R-27, M38, M05)', () => {
    const files = { drafts: ['d1'], decisions: ['q1'], silences: ['s1'], commitments: ['c1'] }
    const before = open()
    const handed = after([['secretariat', { does: 'hand-over', to: 'XAL', ...files }]], before)
    expect(handed.handOvers).toMatchObject([{ from: 'XHO', to: 'XAL', ...files }])
    expect({ ...handed, handOvers: [] }).toEqual({ ...before, handOvers: [] })
    expect(answer(handed, ['secretariat', { does: 'hand-over', to: 'XAL', ...files }])).toEqual([])
  })

  test('an event of protocol may have no known day, and has no outcome (M06)', () => {
    const event = {
      id: 'r',
      kind: 'reception',
      name: { en: 'Joint reception' },
      on: null,
      hosts: null,
    } as const
    expect(after([['secretariat', { does: 'add-event', event }]], open()).events).toEqual([event])
    expect(
      refused(open(), ['secretariat', { does: 'add-event', event: { ...event, on: '2027-02-31' } }]),
    ).toBe('meeting-dates-unfit')
  })

  test('M31 statements in writing are made by members and officials, by observers and guests where they are invited, and open nothing', () => {
    const sent = answer(open(), ['', stating(), observer('XJU')])
    expect(sent).toMatchObject([{ type: 'StatementCirculated', audience: 'observers' }])
    expect(answer(open(), ['sg', stating()])).toMatchObject([{ audience: 'members' }])
    expect(refused(open(), ['', stating(), observer(null)])).toBeUndefined()
    expect(refused(open(), ['', stating(), observer('XKI')])).toBe('statement-not-invited')
    const stated = after([['', stating(), observer('XJU')]], open())
    expect({ ...stated, statements: [] }).toEqual(open())
    expect(answer(stated, ['', stating(), observer('XJU')])).toEqual([])
    expect(refused(stated, ['XAL', stating()])).toBe('circulated-id-taken')
    expect(refused(open(), ['XAL', stating('s2', ' ')])).toBe('meeting-words-missing')
    expect(refused(stated, ['', item('more'), observer('XJU')])).toBe('item-by-members-or-bureau')
  })
})
