import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { loadProfile } from '../../server/profile.ts'
import type { Profile } from '../body/profile.ts'
import type { Members } from './apply-corrections.ts'
import type { Reading, Span } from './reading.ts'
import { membersOf } from './record-communique.ts'

const path = (place: string) => fileURLToPath(new URL(place, import.meta.url))

/** The communiqué of 24 April 2018 as published, and its reading made by hand. */
export const seedText = readFileSync(path('../../demonstration/sco-cfm-2018-04-24.zh.txt'), 'utf8')
export const seedReading: Reading = JSON.parse(readFileSync(path('samples/seed.gold.json'), 'utf8'))

export const loadedSco = await loadProfile(path('../../profiles/sco'))
export const sco: Profile = loadedSco.profile
export const members: Members = day => membersOf(sco, day)

/** The place of printed words in the seed. */
export function placeOf(words: string, from = 0): Span {
  const at = seedText.indexOf(words, from)
  if (at < 0) throw new Error(`The seed does not print ${words}`)
  return [at, at + words.length]
}

/** A reading of a text that says nothing but what is given. */
export function readingOf(text: string, given: Partial<Reading>): Reading {
  return {
    format: 'concord-reading/1',
    body: 'SCO',
    language: 'zh',
    source: { sha256: '0'.repeat(64), length: text.length },
    meeting: {
      organ: 'SCO-CFM',
      kind: 'regular',
      number: null,
      start: '2019-05-22',
      end: '2019-05-22',
      precision: 'day',
      place: null,
      form: null,
      span: null,
    },
    attendance: [],
    chair: { state: null, name: null, span: null },
    signatures: [],
    paragraphs: [{ n: 1, kind: 'text', span: [0, text.length] }],
    acts: [],
    mentions: { meetings: [], instruments: [], organs: [], states: [], posts: [], documents: [] },
    outcomes: [],
    issues: [],
    ...given,
  }
}
