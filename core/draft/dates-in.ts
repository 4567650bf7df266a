import type { Language } from '../text/language.ts'

/** A date as a text prints it; what it leaves out is null. */
export type PrintedDate = {
  readonly year: number | null
  readonly month: number
  readonly day: number | null
  readonly from: number
  readonly to: number
}

const russian = 'январ|феврал|март|апрел|ма|июн|июл|август|сентябр|октябр|ноябр|декабр'.split('|')
const english = 'january|february|march|april|may|june|july|august|september|october|november|december'.split(
  '|',
)

const until = '\\s*(?:-|–|—|to|and|по|и)\\s*'
const europeanIn = (months: string): RegExp =>
  new RegExp(
    `(?:(?<first>\\d{1,2})(?:${until}(?<last>\\d{1,2}))?\\s+)?\\b(?<month>${months})` +
      `(?:\\s+(?<day>\\d{1,2})(?:\\s*[-–—]\\s*(?<dayAfter>\\d{1,2}))?(?!\\d))?(?:,?\\s+(?<year>\\d{4}))?`,
    'giu',
  )

// \b knows no Cyrillic: a word begins where no letter stands before it.
const patterns: Readonly<Record<string, RegExp>> = {
  ru: new RegExp(
    europeanIn(`(?:${russian.join('|')})(?:ь|я|ю|е|а|й|т|та|те)?(?![а-яё])`).source.replace(
      '\\b',
      '(?<![а-яё])',
    ),
    'giu',
  ),
  en: europeanIn(`(?:${english.join('|')})\\b`),
}

const chinese =
  /(?:(?<year>\d{4})\s*年\s*)?(?<month>\d{1,2})\s*月(?:\s*(?<day>\d{1,2})\s*(?:日|(?=[至到])))?(?:\s*(?:至|到|-|–|—|~|～|和)\s*(?:(?<yearAfter>\d{4})\s*年\s*)?(?:(?<monthAfter>\d{1,2})\s*月\s*)?(?<dayAfter>\d{1,2})\s*日)?/gu

const number = (text: string | undefined): number | null => (text === undefined ? null : Number(text))

const monthNamed = (word: string): number => {
  const small = word.toLowerCase()
  const list = small.charCodeAt(0) > 0x7f ? russian : english
  // The stem of May is the beginning of March: the longest stem that fits is the month.
  const fitting = list.filter(stem => small.startsWith(stem)).toSorted((a, b) => b.length - a.length)
  return list.indexOf(fitting[0] ?? '') + 1
}

type Groups = Readonly<Record<string, string | undefined>>

/** May alone is a word of other sentences: a month counts with a day or a year beside it. */
function europeanDates(groups: Groups, from: number, to: number): readonly PrintedDate[] {
  const { first, last, month = '', day, dayAfter, year } = groups
  const days = [first, last, day, dayAfter].filter(each => each !== undefined).map(Number)
  const rest = { year: number(year), month: monthNamed(month), from, to }
  if (days.length === 0) return rest.year === null ? [] : [{ ...rest, day: null }]
  return days.map(each => ({ ...rest, day: each }))
}

function chineseDates(groups: Groups, from: number, to: number): readonly PrintedDate[] {
  const { year, month, day, yearAfter, monthAfter, dayAfter } = groups
  const first = { year: number(year), month: Number(month), day: number(day), from, to }
  if (dayAfter === undefined) return first.year === null && first.day === null ? [] : [first]
  const second = { year: number(yearAfter) ?? first.year, month: number(monthAfter) ?? first.month }
  return [first, { ...second, day: Number(dayAfter), from, to }]
}

/** The dates that a text prints, in its order; a year alone is a number. */
export function datesIn(text: string, language: Language): readonly PrintedDate[] {
  const primary = language.slice(0, 2)
  const pattern = primary === 'zh' ? chinese : patterns[primary]
  if (!pattern) return []
  return [...text.matchAll(pattern)].flatMap(({ 0: all, index, groups = {} }) =>
    (primary === 'zh' ? chineseDates : europeanDates)(groups, index, index + all.length),
  )
}

/** The text with its dates blanked out, so that places stay and no part of a date is a number or a word of its own. */
export function withoutDates(text: string, language: Language): string {
  return datesIn(text, language).reduce(
    (rest, { from, to }) => rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to),
    text,
  )
}

const agree = (one: number | null, other: number | null): boolean =>
  one === null || other === null || one === other

/** Whether two printed dates are the same day or month, as far as both say it. */
export const sameDate = (one: PrintedDate, other: PrintedDate): boolean =>
  one.month === other.month && one.day === other.day && agree(one.year, other.year)
