import { type CalendarDate, isWithin } from '../calendar.ts'
import type { Profile, Status, StatusKind } from './profile.ts'

/** From the one that decides to the one that is heard; the single status of partner stands before the two it replaces. */
const weight: Readonly<Record<StatusKind, number>> = {
  member: 0,
  partner: 1,
  observer: 2,
  'dialogue-partner': 3,
}

/** The standing of a State in the body on a day, with its dates and act; `null` where the profile states none. */
export function statusOn(profile: Profile, state: string, day: CalendarDate): Status | null {
  const held = profile.statuses.filter(status => status.state === state && isWithin(day, status))
  return held.toSorted((one, other) => weight[one.kind] - weight[other.kind])[0] ?? null
}
