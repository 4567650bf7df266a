import { describe, expect, test } from 'vitest'
import type { MeetingCommand } from './command.ts'
import { outcomesOf } from './conclude-item.ts'
import {
  after,
  answer,
  by,
  eight,
  item,
  open,
  planned,
  refused,
  type Step,
  underWay,
} from './meeting.fixture.ts'

const conclude = (outcome: 'discussed' | 'adopted'): MeetingCommand => ({
  does: 'conclude-item',
  item: 'b',
  outcome,
})

describe('agenda', () => {
  test('a member that objects to the agenda blocks it, and only it withdraws; until then there is only informal exchange (E-37)', () => {
    const objected = after([['XBR', { does: 'object-to-agenda' }]], open())
    expect(answer(objected, ['chair', { does: 'adopt-agenda' }])).toMatchObject({
      refused: 'agenda-objected',
      facts: { states: 'XBR' },
    })
    expect(answer(objected, ['XCH', { does: 'withdraw-agenda-objection' }])).toEqual([])
    expect(refused(objected, ['chair', { does: 'take-up-item', item: 'b' }])).toBe('agenda-not-adopted')
    const free = after(
      [
        ['XBR', { does: 'withdraw-agenda-objection' }],
        ['chair', { does: 'adopt-agenda' }],
      ],
      objected,
    )
    expect(free.agenda.map(({ stage }) => stage)).toEqual(['adopted', 'adopted', 'adopted'])
    expect(refused(free, ['XAL', item('late')])).toBe('agenda-adopted-already')
  })

  test('where members vote, one objection does not block the agenda', () => {
    const voting = { rules: { ...by('chair').rules, decision: 'majority' as const } }
    const objected = after([['XBR', { does: 'object-to-agenda' }]], open())
    expect(refused(objected, ['chair', { does: 'adopt-agenda' }, voting])).toBeUndefined()
    const many = after(
      eight.slice(0, 3).map((state): Step => [state, { does: 'object-to-agenda' }]),
      open(),
    )
    expect(refused(many, ['chair', { does: 'adopt-agenda' }, voting])).toBe('agenda-objected')
  })

  test('an item concluded as discussed makes no decision, and a decision cannot be claimed where there is none (M12)', () => {
    const taken = after([['chair', { does: 'take-up-item', item: 'b' }]], underWay())
    expect(refused(taken, ['chair', conclude('adopted')])).toBe('outcome-without-decision')
    expect(after([['chair', conclude('discussed')]], taken).agenda[1]).toMatchObject({
      stage: 'concluded',
      outcome: 'discussed',
    })
    expect(refused(taken, ['chair', conclude('discussed'), { decided: { b: ['adopted'] } }])).toBe(
      'outcome-hides-decision',
    )
    expect(
      refused(taken, ['chair', conclude('adopted'), { undecided: [{ decision: 'q', item: 'b' }] }]),
    ).toBe('item-undecided')
    expect(outcomesOf({ ...taken.agenda[1]! }, { decided: { b: ['adopted'] } })).toEqual([
      'adopted',
      'decision',
    ])
  })

  test('what is for debate is taken up first, one item at a time; an A item is concluded without', () => {
    const meeting = underWay()
    expect(refused(meeting, ['chair', { does: 'conclude-item', item: 'b', outcome: 'noted' }])).toBe(
      'item-not-under-consideration',
    )
    expect(
      refused(meeting, [
        'chair',
        { does: 'conclude-item', item: 'a', outcome: 'adopted' },
        { decided: { a: ['adopted'] } },
      ]),
    ).toBeUndefined()
    const taken = after([['chair', { does: 'take-up-item', item: 'b' }]], meeting)
    expect(refused(taken, ['chair', { does: 'take-up-item', item: 'i' }])).toBe(
      'other-item-under-consideration',
    )
    expect(
      after(
        [
          ['chair', { does: 'suspend-item', item: 'b' }],
          ['chair', { does: 'take-up-item', item: 'i' }],
        ],
        taken,
      ).agenda[2]?.stage,
    ).toBe('under-consideration')
    expect(refused(taken, ['chair', { does: 'take-up-item', item: 'zz' }])).toBe('no-such-item')
  })

  test('numbers of items are whole, free and kept in order', () => {
    const more = after(
      [
        ['XAL', item('z')],
        ['secretariat', { does: 'place-item', item: 'z', number: 4 }],
      ],
      planned(),
    )
    expect(more.agenda.map(({ id }) => id)).toEqual(['a', 'b', 'i', 'z'])
    expect(refused(more, ['secretariat', { does: 'place-item', item: 'z', number: 2 }])).toBe(
      'item-number-taken',
    )
    expect(refused(more, ['secretariat', { does: 'place-item', item: 'z', number: 0.5 }])).toBe(
      'item-number-taken',
    )
    expect(refused(more, ['XAL', item('y'), { limits: { items: 4, text: 500 } }])).toBe('agenda-full')
  })

  test('a meeting closes when every item is settled and nothing is undecided (5.4)', () => {
    const meeting = underWay()
    expect(answer(meeting, ['chair', { does: 'close-meeting' }])).toMatchObject({
      refused: 'items-open',
      facts: { items: '1, 2, 3' },
    })
    const through = after(
      [
        ['chair', { does: 'conclude-item', item: 'a', outcome: 'noted' }],
        ['secretariat', { does: 'defer-item', item: 'b', to: 'cm-2027-10-01' }],
        ['secretariat', { does: 'withdraw-item', item: 'i' }],
      ],
      meeting,
    )
    expect(refused(through, ['chair', { does: 'conclude-item', item: 'b', outcome: 'noted' }])).toBe(
      'item-settled',
    )
    expect(
      refused(through, ['chair', { does: 'close-meeting' }, { undecided: [{ decision: 'q', item: null }] }]),
    ).toBe('decisions-open')
    const closed = after([['chair', { does: 'close-meeting' }]], through)
    expect(closed.sittings[0]?.closed).not.toBeNull()
    expect(refused(closed, ['chair', { does: 'open-sitting', chair: { state: 'XHO', person: null } }])).toBe(
      'meeting-over',
    )
    const linked = after([['secretariat', { does: 'link-communique', draft: 'com-1' }]], closed)
    expect(refused(linked, ['secretariat', { does: 'link-communique', draft: 'com-2' }])).toBe(
      'communique-linked-already',
    )
    expect(refused(open(), ['secretariat', { does: 'cancel-meeting' }])).toBe('meeting-has-begun')
  })
})
