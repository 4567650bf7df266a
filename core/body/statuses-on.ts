import { type CalendarDate, isWithin } from '../calendar.ts'
import type { Profile, StatusKind } from './profile.ts'
import { protocolOrder } from './protocol-order.ts'

/** The States that hold a status on a day, in protocol order. A status is in force from its first day. */
export function statusesOn(profile: Profile, kind: StatusKind, day: CalendarDate): readonly string[] {
  const held = profile.statuses.filter(status => status.kind === kind && isWithin(day, status))
  return protocolOrder(
    profile,
    held.map(status => status.state),
  )
}
