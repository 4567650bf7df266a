import { describe, expect, test } from 'vitest'
import { sco } from './communique/seed.fixture.ts'
import { membersOn } from './body/members-on.ts'
import { protocolOrder } from './body/protocol-order.ts'
import type { DecisionCommand } from './decision/command.ts'
import type { DecisionFacts } from './decision/facts.ts'
import * as hall from './decision/sitting.fixture.ts'
import { isRefusal } from './refusal.ts'
import * as session from './meeting/meeting.fixture.ts'

const { chair, secretariat, putting, asking, gavelling } = hall

test('M03 an objection by an official is refused, who sits and may ask for the floor', () => {
  const official = hall.at(hall.seats.official)
  expect(hall.outcome(hall.asked(), hall.objecting('x'), official)).toBe('members-only')
  expect(hall.outcome(hall.asked(), { does: 'ask-floor', decision: 'x', id: 'f1', on: null }, official)).toBe(
    1,
  )
})

test('M06 a reception whose day nobody knows is kept beside the sittings, and has no place for an outcome', () => {
  const event = {
    id: 'r',
    kind: 'reception',
    name: { en: 'Joint reception' },
    on: null,
    hosts: null,
  } as const
  const [kept] = session.after([['secretariat', { does: 'add-event', event }]], session.underWay()).events
  expect(kept).toEqual(event)
  const asItem = { does: 'conclude-item', item: 'r', outcome: 'noted' } as const
  expect(session.refused(session.underWay(), ['chair', asItem])).toBe('no-such-item')
})

test('M12 an item that is closed as discussed yields a record act and no decision', () => {
  const taken = session.after([['chair', { does: 'take-up-item', item: 'b' }]], session.underWay())
  const acts = session.answer(taken, ['chair', { does: 'conclude-item', item: 'b', outcome: 'discussed' }])
  if (isRefusal(acts)) throw new Error(acts.refused)
  expect(acts.map(({ type }) => type)).toEqual(['ItemConcluded'])
})

describe('M32 the first sentence of paragraph 23, in the names of six', () => {
  const order = protocolOrder(sco, membersOn(sco, '2018-04-24'))
  const six = protocolOrder(sco, ['KAZ', 'KGZ', 'PAK', 'RUS', 'TJK', 'UZB'])
  const facts = (actor: DecisionFacts['actor']): DecisionFacts =>
    hall.at(actor, {
      members: order,
      order,
      meetings: { 'cm-1': { ...hall.room, notified: order, present: order } },
    })
  const by = (state: string) => facts({ seat: `delegation:${state}`, capacity: 'national', state })
  const office = { chair: facts(hall.seats.chair), secretariat: facts(hall.seats.secretariat) }
  const scope = { kind: 'named', states: six, initiator: null } as const
  const consent: DecisionCommand = { does: 'consent-to-list', decision: 'x', seen: 'digest of x' }
  const early = { ...office.secretariat, ...hall.before }
  const listed = hall.after([hall.drafting('x', { scope }), early], [hall.listing('x'), office.secretariat])

  test('is adopted when the six have consented, whoever else is not listed', () => {
    const consenting = hall.next(listed, ...six.map(state => [consent, by(state)] as const))
    const asked = hall.next(consenting, [putting('x'), office.chair], [asking('x'), office.chair])
    const adopted = hall.decisionIn(hall.next(asked, [gavelling('x'), office.chair]))
    expect(adopted.adoption?.listed).toEqual(six)
    expect(adopted.adoption?.members).toHaveLength(8)
  })

  test('loses none of its States without that State', () => {
    const five = { does: 'set-scope', decision: 'x', scope: { ...scope, states: six.slice(1) } } as const
    expect(hall.outcome(listed, five, office.chair)).toBe('listed-not-asked')
    expect(hall.outcome(listed, { does: 'leave-list', decision: 'x' }, by(six[0] ?? ''))).toBe(1)
  })
})

test('M37 of 14 items put, one taken out is open and 13 are adopted with numbers 1 to 13', () => {
  const ids = Array.from({ length: 14 }, (_, index) => `i${index + 1}`)
  const rest = ids.filter(id => id !== 'i5')
  const early = hall.at(hall.seats.secretariat, hall.before)
  const list = hall.after(
    ...ids.flatMap(id => [
      [hall.drafting(id), early] as const,
      [hall.listing(id, 'A'), secretariat] as const,
    ]),
  )
  const done = hall.next(
    list,
    [{ does: 'take-out', decision: 'i5' }, hall.member('DEL')],
    [putting(...rest), chair],
    [asking(...rest), chair],
    [gavelling(...rest), chair],
  )
  expect(rest.map(id => hall.decisionIn(done, id).adoption?.number)).toEqual(
    rest.map((_, index) => index + 1),
  )
  expect(hall.decisionIn(done, 'i5')).toMatchObject({ stage: 'listed', class: 'B', adoption: null })
})

test('M38 the pack that is handed over lists open drafts, silence procedures and commitments', () => {
  const files = { drafts: ['d1', 'd2'], decisions: ['x'], silences: ['s1'], commitments: ['c1'] }
  const handed = session.after(
    [['secretariat', { does: 'hand-over', to: 'XAL', ...files }]],
    session.underWay(),
  )
  expect(handed.handOvers).toMatchObject([{ to: 'XAL', ...files }])
})

test('M23 (first half) the result of a meeting of experts comes under the item of the ministers', () => {
  const result = 'experts-wuhan'
  const given = session.after(
    [['secretariat', { does: 'add-document', item: 'b', document: result }]],
    session.convened(),
  )
  expect(given.agenda.find(({ id }) => id === 'b')?.documents).toEqual([result])
  const held = session.after([['chair', { does: 'adopt-agenda' }]], session.open())
  expect(
    session.answer(held, ['secretariat', { does: 'add-document', item: 'b', document: result }]),
  ).toMatchObject([{ type: 'DocumentAdded' }])
})
