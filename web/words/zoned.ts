import type { InterfaceLanguage } from '../../core/language.ts'
import { localTime } from '../../core/local-time.ts'
import { formatDate } from './dates.ts'

/** Where no zone is known, universal time: it is never wrong. */
export const universal = 'UTC'

const twoDigits = (n: number): string => String(n).padStart(2, '0')

/** How far clocks are ahead of universal time, as people write it: `UTC+8`, `UTC+5:30`, `UTC−3`, `UTC`. */
export function offsetOf(ahead: number): string {
  if (ahead === 0) return universal
  const minutes = Math.abs(ahead)
  const part = minutes % 60 === 0 ? '' : `:${twoDigits(minutes % 60)}`
  return `UTC${ahead < 0 ? '−' : '+'}${Math.floor(minutes / 60)}${part}`
}

/**
 * A moment in a zone, always with the zone: 17 March 2027, 18:00 (UTC+8, Asia/Shanghai). The offset is part of it: in the
 * night in which clocks go back an hour comes twice.
 */
export function formatZoned(language: InterfaceLanguage, at: string, zone: string): string {
  const { day, time, ahead } = localTime(at, zone)
  const date = formatDate(language, day)
  const clock = time.slice(0, 5)
  const named = zone === universal ? [universal] : [offsetOf(ahead), zone]
  return language === 'zh'
    ? `${date}${clock}（${named.join('，')}）`
    : `${date}, ${clock} (${named.join(', ')})`
}
