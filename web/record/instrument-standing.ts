import { inForceOn, type InstrumentForce } from '../../core/body/in-force-on.ts'
import type { CalendarDate } from '../../core/calendar.ts'
import type { Profile } from '../../core/body/profile.ts'
import type { InstrumentMention, Reading } from '../../core/communique/reading.ts'
import type { WordBook } from '../words/word-book.ts'

/** An instrument with every paragraph that relies on it, in the order of the text. */
export type Cited = { readonly mention: InstrumentMention; readonly paragraphs: readonly InstrumentMention[] }

/** The instruments of a text, each once. */
export function citedIn(reading: Reading): readonly Cited[] {
  const groups = new Map<string, InstrumentMention[]>()
  const ordered = reading.mentions.instruments.toSorted((a, b) => a.span[0] - b.span[0])
  for (const mention of ordered) {
    const key = mention.id ?? mention.title
    groups.set(key, [...(groups.get(key) ?? []), mention])
  }
  return [...groups.values()].flatMap(([mention, ...rest]) =>
    mention ? [{ mention, paragraphs: [mention, ...rest] }] : [],
  )
}

export type Standing = keyof Omit<WordBook['meeting']['instrument'], 'window'>

/** What the text itself says of the standing of an instrument; `null` leaves the answer to the register. */
export function printedStanding(mention: InstrumentMention): Standing | null {
  if (mention.status === 'draft' || mention.status === 'anticipated') return mention.status
  return mention.kind === 'initiative' ? 'initiative' : null
}

const standings: Readonly<Record<InstrumentForce, Standing>> = {
  'not-yet': 'notYet',
  concluded: 'concluded',
  'in-force': 'inForce',
  ended: 'ended',
  unknown: 'unknown',
}

/** The standing of an instrument on a day: as the text says, else as the register knows it for that day. */
export function standingOn(profile: Profile, mention: InstrumentMention, day: CalendarDate): Standing {
  const printed = printedStanding(mention)
  if (printed) return printed
  const instrument = profile.instruments.find(one => one.id === mention.id)
  if (!instrument) return 'unknown'
  return instrument.ofBody ? standings[inForceOn(instrument, day)] : 'external'
}
