import type { Instant } from '../instant.ts'
import { localTime } from '../local-time.ts'

/** An instant as a sentence names it in any language: `2027-04-23 18:00 (Asia/Shanghai)`, in the zone in which it was announced. */
export function clockWords(instant: Instant, zone: string): string {
  const { day, time } = localTime(instant, zone)
  return `${day} ${time.endsWith(':00') ? time.slice(0, 5) : time} (${zone})`
}
