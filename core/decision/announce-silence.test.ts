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
  facts,
  monday,
  outcome,
  rules,
  secretariat,
  thursday,
  underSilence,
} from './silence.fixture.ts'

const drafted = after([drafting('d1'), facts(monday, secretariat)])
const announced = ['SilenceAnnounced']
const tuesday = '2027-04-20T08:00:00.000Z'

describe('announcing a silence (R-09, practice 5.7)', () => {
  test('is done by the Chair, with an exact window; the members of that instant may break it', () => {
    const [silence] = decisionIn(underSilence, 'd1').silences
    expect(silence).toMatchObject({
      opens: monday,
      expires: thursday,
      zone: 'Asia/Shanghai',
      counting: ['ALF', 'BRA', 'CHA', 'DEL'],
      digest: 'digest of d1',
      state: 'running',
    })
    expect(decisionIn(underSilence, 'd1').stage).toBe('silence')
    expect(outcome(drafted, announcing('d1'), facts(monday, secretariat))).toBe('chair-only')
    expect(outcome(drafted, announcing('d1'), facts(monday, delegation('ALF')))).toBe('chair-only')
  })

  test('is refused where the rules of the body know none', () => {
    const never = { ...rules, silence: { ...rules.silence, allowed: false } }
    expect(outcome(drafted, announcing('d1'), facts(monday, chair, { rules: never }))).toBe(
      'silence-not-allowed',
    )
  })

  test('takes the hours of the rules, counted from the announcement also where it is said to open before', () => {
    const late = '2027-04-19T08:00:00.001Z'
    expect(outcome(drafted, announcing('d1'), facts(late, chair))).toBe('silence-too-short')
    const expires = '2027-04-22T07:59:59.000Z'
    expect(outcome(drafted, announcing('d1', { expires }), facts(monday, chair))).toBe('silence-too-short')
    const opens = '2027-04-20T08:00:00Z'
    expect(outcome(drafted, announcing('d1', { opens }), facts(monday, chair))).toBe('silence-too-short')
    const shorter = { ...rules, silence: { ...rules.silence, minimumHours: 1 } }
    expect(outcome(drafted, announcing('d1', { opens }), facts(monday, chair, { rules: shorter }))).toEqual(
      announced,
    )
  })

  test('needs an instant to the second, a zone that there is, and a place to write to (E-10, E-12)', () => {
    const refusals = [
      { expires: '2027-04-22' },
      { expires: '2027-04-31T08:00:00.000Z' },
      { expires: '2027-04-22T08:00:00.500Z' },
      { expires: '2027-04-22T16:00:00+08:00' },
      { opens: thursday, expires: monday },
      { zone: 'GMT+8' },
      { channel: ' ' },
    ].map(other => outcome(drafted, announcing('d1', other), facts(monday, chair)))
    expect(refusals).toEqual([
      ...Array.from({ length: 5 }, () => 'silence-instant-unfit'),
      'silence-zone-unknown',
      'silence-without-channel',
    ])
  })

  test('is done once on the same words, under whatever decision (I-21)', () => {
    const twice = done(underSilence, drafting('d2', 'digest of d1'), facts(monday, secretariat))
    const again = announcing('d2', { seen: 'digest of d1' })
    expect(outcome(twice, again, facts(tuesday, chair))).toBe('silence-running')
    expect(outcome(underSilence, announcing('d1', { id: 'other' }), facts(monday, chair))).toBe(
      'silence-running',
    )
    expect(outcome(underSilence, announcing('d1'), facts(monday, chair))).toEqual([])
    const expires = '2027-05-22T08:00:00Z'
    expect(outcome(underSilence, announcing('d1', { expires }), facts(monday, chair))).toBe('id-taken')
  })

  test('is on the words that the Chair saw, and none where what is of the text stands in the way', () => {
    expect(outcome(drafted, announcing('d1', { seen: 'others' }), facts(monday, chair))).toBe(
      'decision-words-changed',
    )
    const behind = facts(monday, chair, { authentic: ['en', 'ru', 'zh'] })
    expect(outcome(drafted, announcing('d1'), behind)).toBe('decision-languages-behind')
    expect(outcome(drafted, announcing('d1'), facts(monday, chair, { competences: [] }))).toBe(
      'decision-not-competent',
    )
  })

  test('waits until whoever broke an earlier one has said that it can join (E-14)', () => {
    const broken = done(underSilence, breaking('d1'), facts(tuesday, delegation('BRA')))
    const anew = announcing('d1', { id: 's2', opens: tuesday, expires: '2027-04-23T08:00:00Z' })
    expect(outcome(broken, anew, facts(tuesday, chair))).toBe('objections-stand')
    const joined = done(
      broken,
      { does: 'withdraw-objection', decision: 'd1' },
      facts(tuesday, delegation('BRA')),
    )
    const again = done(joined, anew, facts(tuesday, chair))
    expect(decisionIn(again, 'd1').silences.map(({ state }) => state)).toEqual(['broken', 'running'])
  })
})
