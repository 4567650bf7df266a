/** A moment in UTC, to the second or the millisecond: `2026-11-24T05:31:15.000Z`. */
export type Instant = string

/** Whether a text names a moment that there is, in these centuries: the 30th of February has none, the year 9999 is a slip. */
export function isInstant(text: string): boolean {
  if (!/^(?:19|2[01])\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?Z$/.test(text)) return false
  const time = Date.parse(text)
  return Number.isFinite(time) && new Date(time).toISOString().slice(0, 19) === text.slice(0, 19)
}

/** Whether a moment has come: the moment itself counts as come, so what arrives on it is late (E-11). */
export const hasCome = (instant: Instant, now: Instant): boolean => Date.parse(instant) <= Date.parse(now)
