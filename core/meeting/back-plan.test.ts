import { expect, test } from 'vitest'
import { backPlan } from './back-plan.ts'

test('deadlines are counted back from the first day of the meeting by the values of the profile (M10)', () => {
  expect(backPlan('2027-06-17', { noticeDays: 20, monthsBeforeSummit: 1 })).toEqual({
    drafts: '2027-05-18',
    circulation: '2027-05-28',
    ministers: '2027-05-17',
  })
  expect(backPlan('2027-03-31', { noticeDays: 1, monthsBeforeSummit: 1 }).ministers).toBe('2027-02-28')
})
