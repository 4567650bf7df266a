import { expect, test } from 'vitest'
import type { Rules } from '../procedure/rules.ts'
import { mustBeConsented } from './ask-extraordinary.ts'
import { by, rules as usual } from './meeting.fixture.ts'
import { noMeeting, type Meeting } from './meeting.ts'

const members = ['XAL', 'XBR', 'XCH', 'XDE'] as const
const asked = { states: ['XAL'], reason: 'The bridge fell', at: '2027-01-01T00:00:00.000Z' }

/** Whether a meeting that the first member asks for can be convened once some others consented, under a rule. */
function canConvene(consent: Rules['extraordinary']['consent'], consents: readonly string[]): boolean {
  const meeting: Meeting = { ...noMeeting, kind: 'extraordinary', asked, consents }
  const rules = { ...usual, extraordinary: { initiators: 1, consent, noticeMonths: 1 } }
  return mustBeConsented(meeting, by('XAL', { members, rules })) === undefined
}

test('an extraordinary meeting needs the consent of all others, of a majority, or none, as the profile says', () => {
  const rules = ['all', 'majority', 'none'] as const
  const tried = (consents: readonly string[]) => rules.map(rule => canConvene(rule, consents))
  expect(tried([])).toEqual([false, false, true])
  expect(tried(['XBR'])).toEqual([false, false, true])
  expect(tried(['XBR', 'XCH'])).toEqual([false, true, true])
  expect(tried(['XBR', 'XCH', 'XDE'])).toEqual([true, true, true])
})
