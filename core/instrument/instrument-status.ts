import { type CalendarDate, isWithin, lastDay } from '../calendar.ts'
import { daysAfter } from '../calendar-steps.ts'
import { inForceOn } from '../body/in-force-on.ts'
import type { Instrument, Profile } from '../body/profile.ts'
import { consents, type PartyStep, type RegisteredInstrument } from './instrument.ts'

/** What an instrument is on a day, as a text and as law. */
export type InstrumentStanding =
  | 'unknown'
  | 'in-preparation'
  | 'agreed-ad-ref'
  | 'concluded'
  | 'opened-for-signature'
  | 'in-force'
  | 'suspended'
  | 'ended'

/** What a State is to an instrument on a day. */
export type PartyStanding =
  | 'none'
  | 'signed'
  | 'signed-ad-ref'
  | 'ratified'
  | 'accepted'
  | 'acceded'
  | 'bound'
  | 'withdrawn'

/** What the profile knows of an instrument, and what was recorded here; one of the two may be missing. */
export type JoinedInstrument = {
  readonly known: Instrument | null
  readonly recorded: RegisteredInstrument | null
}

const isConsent = ({ did }: PartyStep): boolean => consents.some(consent => consent === did)

/** The day on which enough States had consented, and the time of the condition had passed; null while they have not. */
export function enteredIntoForce({ entry, steps }: RegisteredInstrument): CalendarDate | null {
  if (entry === null) return null
  const first = new Map<string, CalendarDate>()
  for (const { state, on } of steps.filter(isConsent).toSorted((one, other) => (one.on < other.on ? -1 : 1)))
    if (!first.has(state)) first.set(state, on)
  const last = [...first.values()][entry.consents - 1]
  return last === undefined ? null : daysAfter(last, entry.days)
}

/** A programme is active from the first to the last day of its window, both included, once adopted (I-30). */
function programmeOn(
  { window, adopted }: RegisteredInstrument,
  day: CalendarDate,
): InstrumentStanding | null {
  if (!window || !adopted || adopted.on > day) return null
  if (day > lastDay(window.to)) return 'ended'
  return isWithin(day, window) ? 'in-force' : 'concluded'
}

function byActs(recorded: RegisteredInstrument, day: CalendarDate): InstrumentStanding | null {
  const end = recorded.ends.filter(({ on }) => on <= day).at(-1)
  if (end) return end.how === 'suspended' ? 'suspended' : 'ended'
  const programme = programmeOn(recorded, day)
  if (programme) return programme
  const force = enteredIntoForce(recorded)
  return force !== null && force <= day ? 'in-force' : null
}

const forceNames = {
  'not-yet': 'in-preparation',
  concluded: 'concluded',
  'in-force': 'in-force',
  ended: 'ended',
  unknown: 'unknown',
} as const

const stageNames = {
  none: 'unknown',
  known: 'unknown',
  'in-preparation': 'in-preparation',
  'agreed-ad-ref': 'agreed-ad-ref',
  adopted: 'concluded',
  'opened-for-signature': 'opened-for-signature',
  closed: 'concluded',
} as const

/** What an instrument is on a day. Total: every day has an answer, and it changes only on a day that is stated (I-29). */
export function instrumentOn({ known, recorded }: JoinedInstrument, day: CalendarDate): InstrumentStanding {
  const acted = recorded && byActs(recorded, day)
  if (acted) return acted
  if (known) return forceNames[inForceOn(known, day)]
  return stageNames[recorded?.stage ?? 'none']
}

const names = { ratified: 'ratified', accepted: 'accepted', acceded: 'acceded' } as const

/** The last thing that a State did by a day. */
const lastStep = ({ recorded }: JoinedInstrument, state: string, day: CalendarDate): PartyStep | null =>
  (recorded?.steps ?? []).filter(step => step.state === state && step.on <= day).at(-1) ?? null

function inProfile({ known }: JoinedInstrument, state: string, day: CalendarDate): PartyStanding {
  const parties = known?.parties.filter(party => party.state === state) ?? []
  if (parties.some(party => party.from !== null && isWithin(day, party))) return 'bound'
  if (parties.some(({ to }) => to !== null && lastDay(to) < day)) return 'withdrawn'
  const signed = known?.dateOf === 'signature' && known.date !== null && lastDay(known.date) <= day
  return parties.length > 0 && signed ? 'signed' : 'none'
}

/** What a State is to an instrument on a day: total, and it changes only on days that are stated (I-29). */
export function status(instrument: JoinedInstrument, day: CalendarDate, party: string): PartyStanding {
  const step = lastStep(instrument, party, day)
  if (step === null) return inProfile(instrument, party, day)
  if (step.did === 'withdrew') return 'withdrawn'
  if (step.did === 'signed' || step.did === 'signed-ad-ref')
    return inProfile(instrument, party, day) === 'bound' ? 'bound' : step.did
  return instrumentOn(instrument, day) === 'in-force' ? 'bound' : names[step.did]
}

/** The instruments of a body, each with what the profile knows of it and what was recorded here. */
export function joinedInstruments(
  profile: Profile,
  recorded: readonly RegisteredInstrument[],
): readonly JoinedInstrument[] {
  const ids = new Set(profile.instruments.map(({ id }) => id))
  const byId = new Map(recorded.map(each => [each.id, each]))
  return [
    ...profile.instruments.map(known => ({ known, recorded: byId.get(known.id) ?? null })),
    ...recorded.filter(({ id }) => !ids.has(id)).map(each => ({ known: null, recorded: each })),
  ]
}
