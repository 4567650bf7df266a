import { describe, expect, test } from 'vitest'
import type { Act } from '../../core/journal/entry.ts'
import type { DecisionCommand } from '../../core/decision/command.ts'
import { decisionsAggregate } from '../../core/decision/decision-register-aggregate.ts'
import { type DecisionRegister, noDecisions } from '../../core/decision/decision.ts'
import {
  chair,
  delegation,
  drafting,
  facts,
  members,
  rules,
  system,
} from '../../core/decision/silence.fixture.ts'
import type { Actor } from '../../core/journal/entry.ts'
import { isRefusal } from '../../core/refusal.ts'
import { noticeKinds } from '../../web/notices/notice.ts'
import { saidDeadline, saidNotice } from '../../web/notices/said-of.ts'
import { loadProfiles } from '../profile.ts'
import { profilesFolder } from '../profiles-folder.ts'
import { letterOf } from '../mail/letter.ts'
import { deadlinesOfDecisions } from './deadlines-of.ts'
import { noticesOf } from './notices-of.ts'
import { type Telling, tellingsOfDecisions } from './of-decisions.ts'
import { stepOf } from './remind.ts'

const about = { organ: 'EXERCISE-CM', rules }

/** Does what is asked, one act after the other, and hears what each act tells. */
function told(
  steps: readonly (readonly [now: string, actor: Actor, command: DecisionCommand])[],
  change: Partial<typeof about> = {},
) {
  let register: DecisionRegister = noDecisions
  const heard: Telling[] = []
  for (const [now, actor, command] of steps) {
    const acts: readonly Act[] | ReturnType<typeof decisionsAggregate.decide> = decisionsAggregate.decide(
      register,
      command,
      facts(now, actor),
    )
    if (isRefusal(acts)) throw new Error(JSON.stringify(acts))
    for (const { type, content } of acts) {
      const after = decisionsAggregate.evolve(register, type, content)
      heard.push(...tellingsOfDecisions(register, after, { ...about, ...change }))
      register = after
    }
  }
  return { register, heard }
}

const day = (n: number, time = '10:00') => `2027-03-${String(n).padStart(2, '0')}T${time}:00.000Z`
const announce: DecisionCommand = {
  does: 'announce-silence',
  decision: 'd1',
  id: 's1',
  opens: day(14),
  expires: day(17),
  zone: 'Asia/Shanghai',
  channel: 'chancery',
  seen: 'digest of d1',
}
const announced = [
  [day(1), chair, drafting('d1')],
  [day(14), chair, announce],
] as const
const alfa = delegation(members[0])
const breaking: DecisionCommand = {
  does: 'break-silence',
  decision: 'd1',
  by: 'objection',
  text: null,
  seen: 'digest of d1',
}

describe('what seats are told of a silence procedure', () => {
  test('announced, with the instant and the zone of its expiry', () => {
    const { heard } = told(announced)
    expect(heard).toMatchObject([
      { kind: 'silence-announced', id: 's1', matter: { until: day(17), zone: 'Asia/Shanghai' } },
    ])
  })

  test('extended: the new instant counts', () => {
    const { heard } = told([
      ...announced,
      [day(15), chair, { does: 'extend-silence', decision: 'd1', expires: day(19) }],
    ])
    expect(heard.at(-1)).toMatchObject({ kind: 'silence-extended', matter: { until: day(19) } })
  })

  test('broken: by whom is said only where the rules disclose it', () => {
    const steps = [...announced, [day(15), alfa, breaking] as const]
    expect(told(steps).heard.at(-1)).toMatchObject({ kind: 'silence-broken', matter: { state: members[0] } })
    const hidden = { ...rules, silence: { ...rules.silence, breakerDisclosed: false } }
    const { kind, matter } = told(steps, { rules: hidden }).heard.at(-1) ?? {}
    expect(kind).toBe('silence-broken')
    expect(JSON.stringify(matter)).not.toContain(members[0])
  })

  test('observed: one notice, which says that the text is adopted', () => {
    const { heard } = told([...announced, [day(17, '10:01'), system, { does: 'establish-silences' }]])
    expect(heard.map(({ kind }) => kind)).toEqual(['silence-announced', 'silence-observed'])
  })

  test('cancelled by the Chair', () => {
    const { heard } = told([...announced, [day(15), chair, { does: 'cancel-silence', decision: 'd1' }]])
    expect(heard.at(-1)).toMatchObject({ kind: 'silence-cancelled', matter: { how: 'chair' } })
  })

  test('its expiry is a deadline while it runs, and none after it was broken', () => {
    expect(deadlinesOfDecisions('EXERCISE-CM', told(announced).register, null)).toMatchObject([
      { kind: 'silence', due: { at: day(17), zone: 'Asia/Shanghai' } },
    ])
    const { register } = told([...announced, [day(15), alfa, breaking]])
    expect(deadlinesOfDecisions('EXERCISE-CM', register, null)).toEqual([])
  })
})

const { profile } = (await loadProfiles(profilesFolder)).find(each => each.profile.id === 'EXERCISE') ?? {}
if (!profile) throw new Error('There is no exercise council')

describe('to whom, and in which words', () => {
  const entry = { position: 7, actor: 'chair', at: day(14) }
  const telling = told(announced).heard.slice(0, 1)

  test('every member, the secretariat and not the Chair who announced it; the same ids whenever it is asked', () => {
    const notices = noticesOf(entry, telling, profile)
    expect(notices.map(({ seat }) => seat)).toContain('delegation:XBR')
    expect(notices.map(({ seat }) => seat)).not.toContain('chair')
    expect(noticesOf(entry, telling, profile)).toEqual(notices)
  })

  test.each(['zh', 'ru', 'en'] as const)('every kind has a whole sentence in %s', language => {
    const matter = {
      path: '/x',
      title: { [language]: 'Т' },
      organ: 'EXERCISE-CM',
      state: 'XAL',
      from: '2027-04-20',
      was: '2027-04-13',
      number: 3,
      post: 'none',
      how: 'adopted',
    }
    for (const kind of noticeKinds) {
      const { heading, sentence } = saidNotice({ kind, matter }, { profile, language, zone: 'UTC' })
      expect(heading.length).toBeGreaterThan(1)
      expect(sentence).toMatch(/[.。]$/)
      expect(sentence).not.toMatch(/undefined|\{|\[object/)
    }
  })

  test('a night in which clocks go back: the announced zone first, then that of the reader, one instant (I-22)', () => {
    const due = { at: '2027-10-31T01:30:00.000Z', zone: 'Europe/Berlin' }
    const deadline = {
      id: 'd',
      kind: 'silence',
      due,
      path: '/x',
      title: { en: 'Text' },
      organ: 'EXERCISE-CM',
    } as const
    const said = saidDeadline(deadline, { profile, language: 'en', zone: 'America/New_York' })
    expect(said.due).toEqual({
      at: due.at,
      announced: '31 October 2027, 02:30 (UTC+1, Europe/Berlin)',
      yours: '30 October 2027, 21:30 (UTC−4, America/New_York)',
    })
  })

  test('a title cannot add a header to a letter', () => {
    const notice = {
      kind: 'put',
      matter: { path: '/x', title: { en: 'A\r\nBcc: x@y.org' }, organ: 'EXERCISE-CM' },
    } as const
    const letter = letterOf(
      { about: 'notice', notice },
      { profile, language: 'en', zone: 'UTC', site: 'https://c.example.org', seat: 'Alfa' },
    )
    expect(letter.subject).not.toMatch(/[\r\n]/)
  })

  test('near is three days, then one day; what has come is not near', () => {
    const at = day(17)
    const at72 = [day(14, '09:59'), day(14), day(16, '09:59'), day(16), day(17, '09:59'), day(17)]
    expect(at72.map(now => stepOf(at, now))).toEqual([null, 72, 72, 24, 24, null])
  })
})
