import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { protocolOrder } from '../body/protocol-order.ts'
import type { Profile } from '../body/profile.ts'
import { chairOn } from './chair-rule.ts'
import { mayMakeStatement, mayName } from './may-dissent.ts'
import { isNoticeGiven } from './notice.ts'
import { rulesOf } from './rules.ts'

const partOf = (body: string, file: string) =>
  JSON.parse(readFileSync(`${import.meta.dirname}/../../profiles/${body}/${file}.json`, 'utf8'))

const profileOf = (body: string): Profile => ({
  ...partOf(body, 'profile'),
  ...Object.fromEntries(
    ['states', 'presidencies', 'holdings', 'posts'].map(file => [file, partOf(body, file)]),
  ),
})
const sco = profileOf('sco')
const assembly = profileOf('exercise-assembly')
const silent: Profile = { ...sco, parameters: {} }
const stating = (parameters: Readonly<Record<string, unknown>>) =>
  rulesOf({
    ...silent,
    parameters: Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, { value }])),
  })

describe('the rules of a body', () => {
  test('are those of practice 13 where the profile says nothing', () => {
    expect(rulesOf(silent)).toEqual({
      decision: 'consensus',
      important: [],
      minusOne: [],
      absence: 'does-not-block',
      dissent: ['opinion', 'explanation', 'dissociation', 'non-participation', 'naming-formula'],
      quorum: { open: 'majority', decide: 'all-notified' },
      rollCall: false,
      statementHours: 24,
      notice: { count: 20, unit: 'days' },
      noticeDays: 20,
      monthsBeforeSummit: 1,
      extraordinary: { initiators: 2, consent: 'all', noticeMonths: 1 },
      chair: { kind: 'presidency' },
      silence: { allowed: true, minimumHours: 72, breakerDisclosed: true, brokenByAmendment: true },
      packageKinds: ['strategy'],
      numbering: 'per-meeting-date',
      reopening: 'no-objection',
      rotations: [],
      guests: { states: 2, organizations: 2, level: 'ministerial' },
      publication: { communique: 'public', decisions: 'by-class' },
    })
  })

  test('differ in every parameter between a council of consensus and an assembly that votes', () => {
    const [one, other] = [rulesOf(sco), rulesOf(assembly)]
    const same = Object.entries(one).flatMap(([name, value]) =>
      JSON.stringify(value) === JSON.stringify(Object(other)[name]) ? [name] : [],
    )
    expect(same).toEqual([])
  })
})

describe('a parameter is a value', () => {
  test('notice counts hours, days, or days of the week, from the day after the text went out (R-02)', () => {
    const friday = '2026-11-20T16:00:00Z'
    const hours = stating({ notice: { hours: 24 } }).notice
    expect(isNoticeGiven(hours, friday, '2026-11-21T15:59:59Z')).toBe(false)
    expect(isNoticeGiven(hours, friday, '2026-11-21T16:00:00Z')).toBe(true)
    const days = stating({ noticeDays: 3 }).notice
    expect(isNoticeGiven(days, friday, '2026-11-22T23:00:00Z')).toBe(false)
    expect(isNoticeGiven(days, friday, '2026-11-23T01:00:00Z')).toBe(true)
    const working = stating({ notice: { workingDays: 3 } }).notice
    expect(isNoticeGiven(working, friday, '2026-11-24T23:00:00Z')).toBe(false)
    expect(isNoticeGiven(working, friday, '2026-11-25T01:00:00Z')).toBe(true)
  })

  test('a notice in other units is planned in whole days that cover it', () => {
    expect(stating({ notice: { hours: 30 } }).noticeDays).toBe(2)
    expect(stating({ notice: { workingDays: 4 } }).noticeDays).toBe(6)
    expect(stating({ notice: { days: 35 } }).noticeDays).toBe(35)
  })

  test('M05: after the summit date the chair is the next host, without editing any meeting', () => {
    const { chair } = rulesOf(sco)
    expect(chairOn(sco, chair, '2018-04-24')).toBe('CHN')
    expect(chairOn(sco, chair, '2018-06-10')).toBe('CHN')
    expect(chairOn(sco, chair, '2018-06-11')).toBe('KGZ')
  })

  test('an elected chair is whoever holds the post on the day; in turn, the State of the half-year', () => {
    const elected = rulesOf(assembly).chair
    expect(chairOn(assembly, elected, '2026-09-14')).toBe('XOS')
    expect(chairOn(assembly, elected, '2026-09-15')).toBe('XTA')
    const { chair } = stating({ chair: { order: ['XKI', 'XMI', 'XNO'], months: 6, from: '2026-01-31' } })
    const days = ['2026-01-30', '2026-07-30', '2026-07-31', '2027-01-31', '2027-07-31']
    expect(days.map(day => chairOn(assembly, chair, day))).toEqual([null, 'XKI', 'XMI', 'XNO', 'XKI'])
  })

  test('names stand in the order of the alphabet, or in the one that was drawn by lot (R-13)', () => {
    expect(protocolOrder(sco, ['UZB', 'CHN', 'KAZ'])).toEqual(['KAZ', 'CHN', 'UZB'])
    expect(protocolOrder(assembly, ['XKI', 'XZU', 'XSI', 'XKI'])).toEqual(['XSI', 'XZU', 'XKI'])
  })

  test('a body names the ways in which a member differs without standing in the way (R-12)', () => {
    const [council, voting] = [rulesOf(sco), rulesOf(assembly)]
    expect([mayMakeStatement(council, 'opinion'), mayName(council)]).toEqual([true, true])
    expect([mayMakeStatement(council, 'dissociation'), mayName(voting)]).toEqual([false, false])
    expect(mayMakeStatement(voting, 'opinion')).toBe(true)
    expect(mayMakeStatement({ dissent: ['naming-formula'] }, 'opinion')).toBe(false)
  })

  test('the clause that nothing is agreed until everything is stands for the kinds that the profile names', () => {
    expect(stating({ packageClause: { strategy: false, treaty: true } }).packageKinds).toEqual(['treaty'])
  })

  test('an extraordinary meeting needs the consent of all others, of most, or none', () => {
    const consents = [true, 'majority', false].map(
      consentOfOthers =>
        stating({ extraordinary: { initiators: 3, consentOfOthers, noticeMonths: 2 } }).extraordinary,
    )
    expect(consents.map(({ consent }) => consent)).toEqual(['all', 'majority', 'none'])
  })
})
