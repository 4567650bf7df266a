import { expect, test } from 'vitest'
import {
  asked,
  at,
  chair,
  decisionIn,
  listed,
  member,
  next,
  objecting,
  seats,
} from '../../core/decision/sitting.fixture.ts'
import type { DecisionFacts } from '../../core/decision/facts.ts'
import type { DecisionRegister } from '../../core/decision/decision.ts'
import { isRefusal } from '../../core/refusal.ts'
import { GateList } from '../parts/decision-gate.tsx'
import { Gavel } from '../parts/decision-gavel.tsx'
import { HallProvider } from '../parts/decision-hall.tsx'
import { page } from '../page.fixture.tsx'
import { commandOf } from './acting.ts'
import { elapsedAt } from './elapsed.ts'
import { standingOf } from './guard.ts'
import type { Hall } from './hall.ts'

const organ = {
  id: 'EXR-CM',
  slug: 'cm',
  name: { zh: '', ru: '', en: '' },
  short: { zh: '', ru: '', en: '' },
}

const hall = (register: DecisionRegister, facts: DecisionFacts): Hall => ({
  slug: 'exercise',
  organ,
  register,
  facts,
  position: 1,
  names: { BRA: { zh: '乙', ru: 'Браво', en: 'Bravo' } },
  organs: {},
  posts: {},
  drafts: {},
  zone: 'Asia/Shanghai',
  languages: ['en', 'ru'],
  text: 'en',
  words: {},
  fresh: 'fresh',
})

const gavel = { does: 'gavel', decisions: ['x'] }

const drawn = (register: DecisionRegister, facts: DecisionFacts, language: 'en' | 'ru' = 'en') =>
  page(
    <HallProvider value={hall(register, facts)}>
      <GateList decisions={[decisionIn(register)]} />
      <Gavel decisions={[decisionIn(register)]} />
    </HallProvider>,
    { language },
  )

test('an objection shuts the gavel and names its member and its rule; without it the gavel leads to a confirmation (R-06)', () => {
  const clear = asked()
  const red = next(clear, [objecting('x'), member('BRA')])
  const shut = drawn(red, chair, 'ru')
  expect(shut.querySelector('.shut-in')?.textContent).toContain('Браво')
  expect(shut.querySelector('.gavel')?.getAttribute('aria-disabled')).toBe('true')
  expect(shut.querySelector('.gavel small')?.textContent).toContain('R-06')
  const open = drawn(clear, chair)
  expect(open.querySelector('a.gavel')?.getAttribute('href')).toContain('/acts/new?does=gavel&d=x')
})

test('who is not in the chair sees no gavel, and what is refused is refused by the very rule', () => {
  expect(drawn(asked(), at(seats.observer)).querySelector('.gavel')).toBeNull()
  expect(standingOf(hall(asked(), chair), gavel)).toBe('possible')
  expect(standingOf(hall(listed(), chair), gavel)).toMatchObject({ refused: 'decision-not-put' })
  const opinion = { does: 'state', decisions: ['x'], as: 'opinion' }
  expect(standingOf(hall(asked(), member('BRA')), opinion)).toBe('possible')
  expect(standingOf(hall(asked(), chair), opinion)).toMatchObject({ refused: 'members-only' })
})

test('a moment is typed on the clocks of the announced zone, and one that no clock shows is refused', () => {
  const context = {
    languages: ['en'],
    register: listed(),
    zone: 'Europe/Berlin',
    digestOf: () => '',
    draftText: () => null,
  }
  const until = (typed: string) =>
    commandOf({ does: ['set-hold-period'], d: ['x'], of: ['BRA'], until: [typed] }, context)
  expect(until('2027-04-20T18:00')).toMatchObject({ until: '2027-04-20T16:00:00.000Z' })
  expect(isRefusal(until('2027-03-28T02:30'))).toBe(true)
})

test('the elapsed part of a silence is never more than the whole', () => {
  const silence = { opens: '2027-03-14T10:00:00.000Z', expires: '2027-03-17T10:00:00.000Z' }
  expect(elapsedAt(silence, '2027-03-16T09:20:00.000Z')).toEqual({
    all: 4320,
    gone: 2840,
    left: 1480,
    part: 65,
  })
  expect(elapsedAt(silence, '2027-03-18T00:00:00.000Z')).toMatchObject({ left: 0, part: 100 })
})
