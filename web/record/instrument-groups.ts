import type { CalendarDate } from '../../core/calendar.ts'
import { inForceOn, type InstrumentForce } from '../../core/body/in-force-on.ts'
import type { Instrument, Profile } from '../../core/body/profile.ts'
import type { InstrumentLine } from '../../core/communique/public-record.ts'
import type { InterfaceLanguage } from '../../core/language.ts'
import type { WindowRow } from '../plots/window-plot.ts'

export type Group = {
  readonly force: InstrumentForce | 'external'
  readonly instruments: readonly Instrument[]
}

const order = ['in-force', 'not-yet', 'concluded', 'ended', 'unknown', 'external'] as const

/** The instruments as they stand on a day, for a party if one is named; those of other bodies apart. */
export function groupsOn(profile: Profile, on: CalendarDate, party: string | null): readonly Group[] {
  const groupOf = (one: Instrument) => (one.ofBody ? inForceOn(one, on, party ?? undefined) : 'external')
  return order
    .map(force => ({ force, instruments: profile.instruments.filter(one => groupOf(one) === force) }))
    .filter(({ instruments }) => instruments.length > 0)
}

/** Where the record names an instrument: each paragraph once. */
export const placesOf = (lines: readonly InstrumentLine[], id: string): readonly InstrumentLine[] =>
  lines.filter(
    (line, i) =>
      line.id === id &&
      lines.findIndex(
        other => other.id === id && other.meeting === line.meeting && other.paragraph === line.paragraph,
      ) === i,
  )

/** The windows that are known: in force from entry into force, a programme through its window. */
export function instrumentRows(profile: Profile, language: InterfaceLanguage): readonly WindowRow[] {
  return profile.instruments
    .filter(one => one.ofBody)
    .flatMap(({ title, window, inForceFrom, inForceTo }) => {
      const from = window?.from ?? inForceFrom
      if (!from) return []
      const to = window ? window.to : inForceTo
      return [{ label: title[language], windows: [{ from, to, kind: window ? 'limited' : 'lasting' }] }]
    })
    .toSorted((one, other) => ((one.windows[0]?.from ?? '') < (other.windows[0]?.from ?? '') ? -1 : 1))
}
