import { expect, test } from 'vitest'
import type { Entry } from './entry.ts'
import { type Upcasts, upcast } from './upcast.ts'

const entry: Entry = {
  position: 1,
  stream: 'meeting:1',
  version: 1,
  type: 'MeetingHeld',
  at: '2026-11-24T05:31:15.000Z',
  actor: 'secretariat',
  capacity: 'secretariat',
  state: null,
  audience: 'public',
  content: { town: 'Beijing' },
}
const steps: Upcasts = {
  MeetingHeld: { type: 'MeetingHeld/2', content: content => ({ place: content }) },
  'MeetingHeld/2': { type: 'MeetingHeld/3', content: content => ({ held: content }) },
}

test('an entry of an old version is read as the newest, through every version between', () => {
  expect(upcast(entry, steps)).toEqual({
    ...entry,
    type: 'MeetingHeld/3',
    content: { held: { place: { town: 'Beijing' } } },
  })
})

test('an entry of the newest version is read as it is', () => {
  const newest = { ...entry, type: 'MeetingHeld/3' }
  expect(upcast(newest, steps)).toBe(newest)
})
