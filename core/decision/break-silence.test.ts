import { describe, expect, test } from 'vitest'
import {
  after,
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
  observer,
  outcome,
  rules,
  secretariat,
  system,
  thursday,
  underSilence,
} from './silence.fixture.ts'

const before = '2027-04-22T07:59:59.999Z'
const broken = ['SilenceBroken']
const by = (text: string | null) => breaking('d1', 'amendment', text)
const silenceOf = (register: typeof underSilence) => decisionIn(register, 'd1').silences[0]

describe('breaking a silence (practice 5.7)', () => {
  test('an objection received before the expiry breaks it; one received on the very instant is late (E-11, I-19)', () => {
    expect(outcome(underSilence, breaking('d1'), facts(before, delegation('BRA')))).toEqual(broken)
    expect(outcome(underSilence, breaking('d1'), facts(thursday, delegation('BRA')))).toBe('silence-expired')
    expect(outcome(underSilence, breaking('d1'), facts('2027-04-22T08:00:01.000Z', delegation('BRA')))).toBe(
      'silence-expired',
    )
  })

  test('a broken silence stays broken, also when nobody objects any more (E-13, E-14)', () => {
    const text = 'It is decided to meet soon.'
    const register = done(underSilence, breaking('d1', 'amendment', text), facts(monday, delegation('BRA')))
    expect(silenceOf(register)).toMatchObject({
      state: 'broken',
      broken: { state: 'BRA', by: 'amendment', text, at: monday },
    })
    const joined = done(
      register,
      { does: 'withdraw-objection', decision: 'd1' },
      facts(monday, delegation('BRA')),
    )
    const later = facts('2027-04-25T08:00:00.000Z', system)
    expect(outcome(joined, establishing, later)).toEqual([])
    expect(decisionIn(joined, 'd1')).toMatchObject({ stage: 'drafted', adoption: null })
    expect(
      outcome(
        joined,
        { does: 'extend-silence', decision: 'd1', expires: '2027-05-01T08:00:00Z' },
        facts(monday, chair),
      ),
    ).toBe('silence-over')
  })

  test('an amendment has words, and breaks only where the rules say so', () => {
    expect(outcome(underSilence, by(' '), facts(before, delegation('BRA')))).toBe('silence-amendment-empty')
    expect(outcome(underSilence, by(null), facts(before, delegation('BRA')))).toBe('silence-amendment-empty')
    expect(outcome(underSilence, by('x'.repeat(1_001)), facts(before, delegation('BRA')))).toBe(
      'silence-words-too-long',
    )
    expect(outcome(underSilence, by('\ud800'), facts(before, delegation('BRA')))).toBe('words-not-recordable')
    const only = { ...rules, silence: { ...rules.silence, brokenByAmendment: false } }
    expect(outcome(underSilence, by('Soon.'), facts(before, delegation('BRA'), { rules: only }))).toBe(
      'silence-not-by-amendment',
    )
    expect(outcome(underSilence, breaking('d1'), facts(before, delegation('BRA'), { rules: only }))).toEqual(
      broken,
    )
  })

  test('only members of the day break it (R-05); a member that has left does not, one that came does', () => {
    for (const actor of [chair, secretariat, observer, delegation('FOX')])
      expect(outcome(underSilence, breaking('d1'), facts(before, actor))).toBe('members-only')
    const changed = { members: ['ALF', 'CHA', 'DEL', 'FOX'] }
    expect(outcome(underSilence, breaking('d1'), facts(before, delegation('BRA'), changed))).toBe(
      'members-only',
    )
    expect(outcome(underSilence, breaking('d1'), facts(before, delegation('FOX'), changed))).toEqual(broken)
  })

  test('the break of a member that is suspended afterwards stands (E-06)', () => {
    const register = done(underSilence, breaking('d1'), facts(monday, delegation('BRA')))
    const without = { members: members.filter(state => state !== 'BRA') }
    expect(outcome(register, establishing, facts('2027-04-23T08:00:00.000Z', system, without))).toEqual([])
    expect(silenceOf(register)?.state).toBe('broken')
  })

  test('whoever writes after the first, before the expiry, stands in the way too and joins for itself', () => {
    const first = done(underSilence, breaking('d1'), facts(monday, delegation('BRA')))
    const second = done(first, breaking('d1'), facts(before, delegation('CHA')))
    expect(silenceOf(second)?.broken?.state).toBe('BRA')
    expect(decisionIn(second, 'd1').objections.map(({ state }) => state)).toEqual(['BRA', 'CHA'])
    expect(outcome(second, breaking('d1'), facts(before, delegation('CHA')))).toEqual([])
    expect(outcome(second, breaking('d1'), facts(thursday, delegation('DEL')))).toBe('silence-over')
    const joined = done(
      second,
      { does: 'withdraw-objection', decision: 'd1' },
      facts(before, delegation('BRA')),
    )
    const anew = announcing('d1', { id: 's2', expires: '2027-04-26T08:00:00Z' })
    expect(outcome(joined, anew, facts(before, chair))).toBe('objections-stand')
  })

  test('outside an announced silence there is nothing to break (R-09), and only the words that were seen', () => {
    const drafted = after([drafting('d1'), facts(monday, secretariat)])
    expect(outcome(drafted, breaking('d1'), facts(monday, delegation('ALF')))).toBe('silence-none')
    const other = { ...breaking('d1'), seen: 'others' }
    expect(outcome(underSilence, other, facts(monday, delegation('ALF')))).toBe('decision-words-changed')
  })

  test('under consensus minus one the member concerned does not break it (I-05)', () => {
    const minusOne = { rules: { ...rules, minusOne: ['suspension'] } }
    const competences = [
      {
        organ: 'EXR-CM',
        act: 'adopt',
        document: '*',
        draft: false,
        nextOrgan: null,
        source: 'invented',
        evidence: 'read',
      } as const,
    ]
    const on = { ...minusOne, competences }
    const register = after(
      [
        drafting('d1', undefined, { act: 'suspend-member', concerned: 'BRA' }),
        facts(monday, secretariat, on),
      ],
      [announcing('d1'), facts(monday, chair, on)],
    )
    expect(silenceOf(register)?.counting).toEqual(['ALF', 'CHA', 'DEL'])
    expect(outcome(register, breaking('d1'), facts(monday, delegation('BRA'), on))).toBe('silence-concerned')
    expect(outcome(register, breaking('d1'), facts(monday, delegation('CHA'), on))).toEqual(broken)
  })
})
