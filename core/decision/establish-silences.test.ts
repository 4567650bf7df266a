import { describe, expect, test } from 'vitest'
import type { DecisionCommand } from './command.ts'
import { noDecisions } from './decision.ts'
import type { MeetingNow } from './facts.ts'
import { silenceAt } from './silence-at.ts'
import {
  announcing,
  breaking,
  chair,
  decisionIn,
  delegation,
  done,
  drafting,
  establishing,
  facts,
  members,
  monday,
  outcome,
  secretariat,
  system,
  thursday,
  underSilence,
} from './silence.fixture.ts'

const inTime = '2027-04-22T07:59:59.999Z'
const established = '2027-04-22T08:00:02.000Z'
const extending = (expires: string): DecisionCommand => ({ does: 'extend-silence', decision: 'd1', expires })
const cancelling: DecisionCommand = { does: 'cancel-silence', decision: 'd1' }

describe('what the clock settles', () => {
  test('a silence that nobody broke is observed two seconds after its expiry, and adopted with a number (I-19)', () => {
    expect(outcome(underSilence, establishing, facts('2027-04-22T08:00:01.999Z', system))).toEqual([])
    const register = done(underSilence, establishing, facts(established, system))
    const { stage, adoption, silences } = decisionIn(register, 'd1')
    expect(silences[0]).toMatchObject({ state: 'observed', observed: established })
    expect(stage).toBe('adopted')
    expect(adoption).toMatchObject({
      at: thursday,
      day: '2027-04-22',
      number: 1,
      mode: 'silence',
      digest: 'digest of d1',
      members: ['ALF', 'BRA', 'CHA', 'DEL'],
      present: [],
    })
    expect(outcome(register, establishing, facts(established, system))).toEqual([])
  })

  test('it is dated by the day in the zone of the announcement (R-24)', () => {
    const expires = '2027-04-22T17:00:00Z'
    const register = done(
      done(noDecisions, drafting('d1'), facts(monday, secretariat)),
      announcing('d1', { expires }),
      facts(monday, chair),
    )
    const adopted = done(register, establishing, facts('2027-05-01T08:00:00.000Z', system))
    expect(decisionIn(adopted, 'd1').adoption).toMatchObject({ day: '2027-04-23', at: expires })
  })

  test('no seat does it: it follows by itself', () => {
    for (const actor of [chair, secretariat, delegation('ALF')])
      expect(outcome(underSilence, establishing, facts(established, actor))).toBe('concord-only')
  })

  test('a missed job changes nothing: members of the instant of expiry decide, however late it is written down (E-06)', () => {
    const late = '2027-06-01T08:00:00.000Z'
    const grown = { members: [...members, 'ECH'], membersAt: { [thursday]: members } }
    expect(outcome(underSilence, establishing, facts(late, system, grown))).toEqual([
      'SilenceObserved',
      'DecisionAdopted',
    ])
    const less = { members, membersAt: { [thursday]: ['ALF', 'BRA', 'CHA'] } }
    const register = done(underSilence, establishing, facts(late, system, less))
    expect(decisionIn(register, 'd1')).toMatchObject({
      stage: 'drafted',
      adoption: null,
      silences: [{ state: 'cancelled', cancelled: { because: 'members-changed' } }],
    })
  })

  test('all that has expired is decided in one act, in order of expiry and without a gap in the numbers (I-33)', () => {
    const ids = Array.from({ length: 1_000 }, (_, index) => `d${index}`)
    const drafted = ids.reduce((all, id) => done(all, drafting(id), facts(monday, secretariat)), noDecisions)
    const announced = ids.reduce((all, id, index) => {
      const expires = new Date(Date.parse(thursday) + (999 - index) * 1000).toISOString()
      return done(all, announcing(id, { expires }), facts(monday, chair))
    }, drafted)
    const late = '2027-04-25T08:00:00.000Z'
    const register = done(announced, establishing, facts(late, system))
    const numbers = ids.map(id => decisionIn(register, id).adoption?.number)
    expect(numbers).toEqual(ids.map((_, index) => 1_000 - index))
  })
})

describe('the Chair steps in while the time runs (I-20)', () => {
  test('extends it before its expiry, and only to a later moment', () => {
    const longer = '2027-04-23T08:00:00.000Z'
    expect(outcome(underSilence, extending(longer), facts(inTime, chair))).toEqual(['SilenceExtended'])
    expect(outcome(underSilence, extending(longer), facts(thursday, chair))).toBe('silence-ended-for-chair')
    expect(outcome(underSilence, extending(inTime.replace('.999', '.000')), facts(monday, chair))).toBe(
      'silence-not-later',
    )
    expect(outcome(underSilence, extending('tomorrow'), facts(monday, chair))).toBe('silence-instant-unfit')
    expect(outcome(underSilence, extending(thursday), facts(monday, chair))).toEqual([])
    expect(outcome(underSilence, extending(longer), facts(monday, delegation('ALF')))).toBe('chair-only')
    const extended = done(underSilence, extending(longer), facts(inTime, chair))
    expect(outcome(extended, establishing, facts(established, system))).toEqual([])
    expect(outcome(extended, breaking('d1'), facts(established, delegation('ALF')))).toEqual([
      'SilenceBroken',
    ])
    expect(decisionIn(extended, 'd1').silences[0]?.extensions).toEqual([
      { at: inTime, from: thursday, to: longer },
    ])
  })

  test('cancels it before its expiry; then nothing is adopted', () => {
    expect(outcome(underSilence, cancelling, facts(thursday, chair))).toBe('silence-ended-for-chair')
    expect(outcome(underSilence, cancelling, facts(monday, secretariat))).toBe('chair-only')
    const register = done(underSilence, cancelling, facts(inTime, chair))
    expect(outcome(register, cancelling, facts(inTime, chair))).toEqual([])
    expect(outcome(register, establishing, facts(established, system))).toEqual([])
    expect(decisionIn(register, 'd1')).toMatchObject({ stage: 'drafted', silences: [{ state: 'cancelled' }] })
    const drafted = done(noDecisions, drafting('d1'), facts(monday, secretariat))
    expect(outcome(drafted, cancelling, facts(monday, chair))).toBe('silence-none')
  })

  test('whoever looks sees it run until the instant of its expiry, and then that the result is awaited', () => {
    const [silence] = decisionIn(underSilence, 'd1').silences
    if (!silence) throw new Error('no silence')
    expect([monday, inTime, thursday, established].map(now => silenceAt(silence, now))).toEqual([
      'running',
      'running',
      'expired-awaiting',
      'expired-awaiting',
    ])
    const [broken] = decisionIn(
      done(underSilence, breaking('d1'), facts(monday, delegation('ALF'))),
      'd1',
    ).silences
    expect(broken && silenceAt(broken, established)).toBe('broken')
  })
})

const sitting: MeetingNow = {
  id: 'm1',
  state: 'open',
  sitting: 1,
  zone: 'UTC',
  notified: members,
  present: members,
}
const listing: DecisionCommand = { does: 'list', decision: 'd1', meeting: 'm1', item: null, class: 'B' }
const deferring = (to: string | null): DecisionCommand => ({ does: 'defer', decision: 'd1', to })
const ready = { meetings: { m1: sitting } }

describe('a silence that ends without adoption leaves the decision where it was (practice 5.7)', () => {
  test.each([
    ['drafted', []],
    ['listed', [listing]],
    ['deferred', [deferring(null)]],
    ['deferred', [listing, deferring(null)]],
    ['deferred', [listing, deferring('m2')]],
    ['listed', [listing, deferring(null), listing]],
  ] as const)('%s after %j', (stage, commands) => {
    const drafted = done(noDecisions, drafting('d1'), facts(monday, secretariat))
    const before = commands.reduce((all, each) => done(all, each, facts(monday, chair, ready)), drafted)
    const silent = done(before, announcing('d1'), facts(monday, chair))
    const less = { membersAt: { [thursday]: ['ALF', 'BRA', 'CHA'] } }
    const ends = [
      done(silent, cancelling, facts(inTime, chair)),
      done(silent, breaking('d1'), facts(inTime, delegation('ALF'))),
      done(silent, establishing, facts(established, system, less)),
    ]
    expect(decisionIn(silent, 'd1').stage).toBe('silence')
    for (const end of ends) expect(decisionIn(end, 'd1').stage).toBe(stage)
  })
})
