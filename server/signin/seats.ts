import { membersOn } from '../../core/body/members-on.ts'
import type { Profile } from '../../core/body/profile.ts'
import type { CalendarDate } from '../../core/calendar.ts'
import type { Actor, Capacity } from '../../core/journal/entry.ts'
import type { Concord } from '../concord.ts'

/** Who reads without a seat. */
export const publicSeat: Actor = { seat: 'public', capacity: 'public', state: null }

const seat = (id: string, capacity: Capacity): Actor => ({ seat: id, capacity, state: null })
const delegation = (state: string): Actor => ({ seat: `delegation:${state}`, capacity: 'national', state })

/** The seats of a body on a day: the secretariat, the Chair, the members of the day in protocol order, observers, the public. */
export const seatsOn = (profile: Profile, day: CalendarDate): readonly Actor[] => [
  seat('secretariat', 'secretariat'),
  seat('chair', 'chair'),
  ...membersOn(profile, day).map(delegation),
  seat('observer', 'observer'),
  publicSeat,
]

/** The seat of that name in a body on a day, if there is one. */
export function seatIn(concord: Concord, body: string, id: string, day: CalendarDate): Actor | null {
  const profile = concord.profiles.find(loaded => loaded.profile.id === body)?.profile
  return (profile && seatsOn(profile, day).find(one => one.seat === id)) ?? null
}
