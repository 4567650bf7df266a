import { firstDay, isInCalendar, lastDay, precisionOf } from '../calendar.ts'
import { numberOf } from './numerals.ts'
import type { DateRead, Source, Stage } from './parts.ts'
import type { DateWords } from './reading-language.ts'
import type { WindowRead } from './reading.ts'
import { perLanguage } from './per-language.ts'
import { anyOf } from './words.ts'

/** 2018年4月24日, 2018年1月24日至26日, 2018年6月, 2018-2022年, 二〇一八年四月二十四日. */
function makePattern({ year, month, day, to }: DateWords): RegExp {
  const y = '(?<![\\d.])(\\d{4}|[〇○零一二三四五六七八九]{4}) ?'
  const n = ' ?(\\d{1,2}|[一二三四五六七八九十]{1,3}) ?'
  const until = ` ?${anyOf(to)} ?(?:(\\d{4}|[〇○零一二三四五六七八九]{4}) ?${year})?`
  const years = `${y}${year}?${anyOf(to)}(\\d{4})${year}(?! ?\\d{1,2} ?${month})`
  const days = `${y}${year}${n}${month}${n}(?:${day}?${until}(?:${n}${month})?${n}${day}|${day})`
  const months = `${y}${year}${n}${month}?${until}${n}${month}(?! ?\\d{1,2} ?${day})|${y}${year}${n}${month}`
  return new RegExp(`${years}|${days}|${months}|${y}${year}`, 'g')
}

const patternOf = perLanguage(({ dates }) => makePattern(dates))

type Numbers = { readonly start: readonly string[]; readonly end: readonly string[] }

/** The numbers of a match, start and end, each year first; what the end leaves out is that of the start. */
function numbersOf(match: RegExpExecArray): Numbers {
  const [, y1, y2, dy, dm, dd, eY, eM, eD, my, mm, meY, meM, my2, mm2, y] = match as readonly (
    | string
    | undefined
  )[]
  if (y1 && y2) return { start: [y1], end: [y2] }
  if (dy && dm && dd) return { start: [dy, dm, dd], end: eD ? [eY ?? dy, eM ?? dm, eD] : [dy, dm, dd] }
  if (my && mm && meM) return { start: [my, mm], end: [meY ?? my, meM] }
  const point = my2 && mm2 ? [my2, mm2] : [y ?? '']
  return { start: point, end: point }
}

const written = (numbers: readonly string[]): string =>
  numbers.map((printed, i) => String(numberOf(printed) ?? '').padStart(i === 0 ? 4 : 2, '0')).join('-')

function dateOf(match: RegExpExecArray, text: string): DateRead {
  const numbers = numbersOf(match)
  const start = written(numbers.start)
  const end = written(numbers.end)
  const span = [match.index, match.index + match[0].length] as const
  const interval = numbers.start === numbers.end || start === end ? 'point' : 'interval'
  const printed = text.slice(...span)
  const valid = isInCalendar(start) && isInCalendar(end) && firstDay(start) <= lastDay(end)
  if (!valid) return { span, start: null, end: null, precision: 'none', printed, interval }
  return { span, start, end, precision: precisionOf(start), printed, interval }
}

/** Finds every date that prints its year. Reads: plain. Writes: dates. */
export const readDates: Stage = (source, parts) => ({ ...parts, dates: datesOf(source) })

function datesOf(source: Source): readonly DateRead[] {
  return [...source.plain.matchAll(patternOf(source))].map(match => dateOf(match, source.text))
}

/** A window from its first to its last day, both included, as far as its date is printed; one that is in no calendar is only printed. */
export function windowOf(date: DateRead): WindowRead {
  if (date.start === null || date.end === null)
    return { from: null, to: null, precision: 'none', printed: date.printed }
  return {
    from: firstDay(date.start),
    to: lastDay(date.end),
    precision: date.precision,
    printed: date.printed,
  }
}
