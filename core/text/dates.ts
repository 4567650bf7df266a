import { joinTokens } from './join-tokens.ts'
import type { Language } from './language.ts'
import { gapAt, lengthAt, type Tokens, wordAt } from './token.ts'

const names = (line: string): ReadonlySet<string> => new Set(line.split(' '))
const months: Readonly<Record<string, ReadonlySet<string>>> = {
  en: names('January February March April May June July August September October November December'),
  ru: names(
    'январь января январе февраль февраля феврале март марта марте апрель апреля апреле май мая мае июнь июня июне ' +
      'июль июля июле август августа августе сентябрь сентября сентябре октябрь октября октябре ' +
      'ноябрь ноября ноябре декабрь декабря декабре',
  ),
  fr: names('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
  es: names(
    'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre',
  ),
}

/** Joins the parts of a date to one token: 24 April 2018, 24 апреля 2018, 2018年4月24日. A year alone stays a number. */
export function joinDates(tokens: Tokens, language: Language): void {
  const primary = language.slice(0, 2)
  const known = months[primary]
  if (known) joinTokens(tokens, index => dateEnd(tokens, index, known))
  if (primary === 'zh') joinTokens(tokens, index => chineseDateEnd(tokens, index))
}

/** The token after a date in the order day, month, year or month, day, year; `index` if none begins there. */
function dateEnd(tokens: Tokens, index: number, known: ReadonlySet<string>): number {
  const hasDay = isNumber(tokens, index, 2)
  if (!hasDay && !isNumber(tokens, afterOf(tokens, index + 1), 4)) return index
  const month = hasDay ? afterOf(tokens, index + 1) : index
  if (!known.has(wordAt(tokens, month))) return index
  const dayAfter = !hasDay && isNumber(tokens, month + 1, 2)
  const end = month + (dayAfter ? 2 : 1)
  const year = dayAfter && isWord(tokens, end, ',') ? end + 1 : afterOf(tokens, end)
  if (lengthAt(tokens, year) === 4 && isNumber(tokens, year, 4)) return year + 1
  return hasDay || dayAfter ? end : index
}

/** The token after the Spanish "de" between the parts of a date. */
const afterOf = (tokens: Tokens, index: number): number => (isWord(tokens, index, 'de') ? index + 1 : index)

function isWord(tokens: Tokens, index: number, word: string): boolean {
  return index < tokens.count && lengthAt(tokens, index) === word.length && wordAt(tokens, index) === word
}

function isNumber(tokens: Tokens, index: number, mostDigits: number): boolean {
  const length = lengthAt(tokens, index)
  if (index >= tokens.count || length > mostDigits || gapAt(tokens, index) > 1) return false
  for (let at = tokens.from[index] ?? 0, end = at + length; at < end; at += 1) {
    const code = tokens.text.charCodeAt(at)
    if (code < 0x30 || code > 0x39) return false
  }
  return true
}

const numeral = /^(?:\d{1,4}|[〇零一二三四五六七八九十]+)$/
const units = ['年', '月', '日'] as const

/** The token after at least two of year, month and day, each a number with its unit; `index` if there are not two. */
function chineseDateEnd(tokens: Tokens, index: number): number {
  let at = index
  let parts = 0
  for (const unit of units) {
    if (isUnit(tokens, at + 1, unit) && numeral.test(wordAt(tokens, at))) {
      at += 2
      parts += 1
    } else if (parts > 0) break
  }
  return parts > 1 ? at : index
}

const isUnit = (tokens: Tokens, index: number, unit: string): boolean =>
  isWord(tokens, index, unit) && gapAt(tokens, index) <= 1
