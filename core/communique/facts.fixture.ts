import { fileURLToPath } from 'node:url'
import { loadProfile } from '../../server/profile.ts'
import { factsOfReading } from './facts-of-reading.ts'
import type { MeetingFacts } from './meeting-facts.ts'
import { sco, seedReading, seedText } from './seed.fixture.ts'

const folder = fileURLToPath(new URL('../../profiles/sco', import.meta.url))

export const { phrases } = await loadProfile(folder)

function factsOf(): MeetingFacts {
  const facts = factsOfReading(seedReading, sco)
  if (!facts) throw new Error('The reading states no meeting')
  return facts
}

/** The facts of the meeting of 24 April 2018, from its reading made by hand. */
export const facts = factsOf()

/** A paragraph of the seed as printed. */
export const printed = (n: number): string => seedText.split('\n')[n - 1] ?? ''

/** The first of what must not be empty. */
export function only<Thing>([first]: readonly Thing[]): Thing {
  if (first === undefined) throw new Error('The reading has none')
  return first
}
