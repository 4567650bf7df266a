import { isWithin, type CalendarDate } from '../../core/calendar.ts'
import type { Profile, Status, StatusKind } from '../../core/body/profile.ts'
import { protocolOrder } from '../../core/body/protocol-order.ts'
import type { InterfaceLanguage } from '../../core/language.ts'
import type { WindowRow } from '../plots/window-plot.ts'
import { stateName } from './names.ts'

/** The days on which a State became a member or ceased to be one, as far as they are known to the day. */
export const membershipChanges = (profile: Profile): readonly CalendarDate[] => {
  const days = profile.statuses
    .filter(status => status.kind === 'member')
    .flatMap(({ from }) => (from?.length === 10 ? [from] : []))
  return [...new Set(days)].toSorted()
}

/** The status of a kind that a State holds on a day. */
export const statusHolding = (
  profile: Profile,
  state: string,
  kind: StatusKind,
  on: CalendarDate,
): Status | null =>
  profile.statuses.find(one => one.state === state && one.kind === kind && isWithin(on, one)) ?? null

const weight: Readonly<Record<StatusKind, number>> = {
  member: 0,
  observer: 1,
  'dialogue-partner': 2,
  partner: 3,
}

/** The highest status that a State ever held decides where it stands. */
const best = (profile: Profile, state: string): number =>
  Math.min(...profile.statuses.filter(one => one.state === state).map(one => weight[one.kind]))

/** Every status over time, one line for each State: members first, each group in protocol order. */
export function statusRows(profile: Profile, language: InterfaceLanguage): readonly WindowRow[] {
  const states = protocolOrder(
    profile,
    profile.statuses.map(status => status.state),
  )
  return states
    .toSorted((one, other) => best(profile, one) - best(profile, other))
    .map(state => ({
      label: stateName(profile, state, language),
      windows: profile.statuses
        .filter(status => status.state === state)
        .flatMap(({ from, to, kind }) => (from ? [{ from, to, kind }] : [])),
    }))
}
