import { precisionOf, type CalendarDate } from '../../core/calendar.ts'
import type { InterfaceLanguage } from '../../core/language.ts'
import { localeOf } from './plural.ts'

const parts = {
  day: { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' },
  month: { year: 'numeric', month: 'long', timeZone: 'UTC' },
  year: { year: 'numeric', timeZone: 'UTC' },
} as const

const formats = new Map<string, Intl.DateTimeFormat>()
function formatOf(language: InterfaceLanguage, precision: keyof typeof parts): Intl.DateTimeFormat {
  const key = `${language} ${precision}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(localeOf(language), parts[precision])
  formats.set(key, made)
  return made
}

/** Russian prints the word for year in full: «24 апреля 2018 года», «июнь 2018 года», «2018 год». */
const inFull = (text: string): string => text.replaceAll(/\u00a0?\s?г\./g, ' года')
const withNoun = (text: string): string =>
  /^\d{4}$/.test(text) ? `${text} год` : text.replace(/^(\d{4})–(\d{4})$/, '$1–$2 годы')
const russian = (text: string): string => withNoun(inFull(text)).replaceAll(/ (\d{4})/g, '\u00a0$1')
/** No spaces around the dash between bare figures: 8–9 June, 2018–2022, but 30 December 2018 – 2 January 2019. */
const english = (text: string): string => text.replace(/^(\d+)\s–\s(\d+)/, '$1–$2')
const dressed = (language: InterfaceLanguage, text: string): string =>
  language === 'ru' ? russian(text) : language === 'en' ? english(text) : text

const instant = (date: CalendarDate): Date => new Date(`${`${date}-01-01`.slice(0, 10)}T00:00:00Z`)
const atMonth = (date: CalendarDate): Date => new Date(`${date.slice(0, 7)}-01T00:00:00Z`)
const moment = (date: CalendarDate): Date => (date.length === 7 ? atMonth(date) : instant(date))

/** A date as far as it is known: 2018年4月24日, «24 апреля 2018 года», 24 April 2018; June 2018; 2018. */
export function formatDate(language: InterfaceLanguage, date: CalendarDate): string {
  const precision = precisionOf(date)
  if (precision === 'none') return ''
  return dressed(language, formatOf(language, precision).format(moment(date)))
}

/** A period, both days included, with what its ends share printed once: 8–9 June 2017. */
export function formatPeriod(language: InterfaceLanguage, from: CalendarDate, to: CalendarDate): string {
  const precision = precisionOf(from)
  if (from === to) return formatDate(language, from)
  if (precision === 'none' || precision !== precisionOf(to))
    return `${formatDate(language, from)} – ${formatDate(language, to)}`
  if (language === 'zh') return chinesePeriod(from, to)
  return dressed(language, formatOf(language, precision).formatRange(moment(from), moment(to)))
}

/** A period where its year stands beside it: 8–9 June. A date without a day stays as it is. */
export function formatWithinYear(language: InterfaceLanguage, from: CalendarDate, to: CalendarDate): string {
  const whole = formatPeriod(language, from, to)
  const isOfOneYear = from.length > 4 && from.slice(0, 4) === to.slice(0, 4)
  if (!isOfOneYear) return whole
  return language === 'zh' ? whole.replaceAll(/\d{4}年/g, '') : whole.replace(/\s\d{4}( года)?$/, '')
}

/** 2017年6月8日至9日: the Chinese of Intl falls back to slashes in a range. */
function chinesePeriod(from: CalendarDate, to: CalendarDate): string {
  const shared = to.startsWith(from.slice(0, 7)) ? /^.*月/ : to.startsWith(from.slice(0, 4)) ? /^.*年/ : /^/
  return `${formatDate('zh', from)}至${formatDate('zh', to).replace(shared, '')}`
}

const clocks = {
  zh: new Intl.DateTimeFormat(localeOf('zh'), { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' }),
  ru: new Intl.DateTimeFormat(localeOf('ru'), { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat(localeOf('en'), { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' }),
} as const

/** An instant with its zone, which is always printed. */
export function formatInstant(language: InterfaceLanguage, at: string): string {
  const day = formatDate(language, at.slice(0, 10))
  const clock = clocks[language].format(new Date(at))
  return language === 'zh' ? `${day}${clock}（UTC）` : `${day}, ${clock} UTC`
}
