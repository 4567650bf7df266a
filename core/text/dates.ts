import { codeAt, marked } from './character.ts'
import { joinTokens } from './join-tokens.ts'
import type { Language } from './language.ts'
import { gapAt, lengthAt, type Tokens, wordAt } from './token.ts'

const names = (line: string): ReadonlySet<string> => new Set(line.split(' '))
const months = new Map<string, ReadonlySet<string>>([
  ['en', names('January February March April May June July August September October November December')],
  [
    'ru',
    names(
      'январь января январе февраль февраля феврале март марта марте апрель апреля апреле май мая мае июнь июня июне ' +
        'июль июля июле август августа августе сентябрь сентября сентябре октябрь октября октябре ' +
        'ноябрь ноября ноябре декабрь декабря декабре',
    ),
  ],
  ['fr', names('janvier février mars avril mai juin juillet août septembre octobre novembre décembre')],
  [
    'es',
    names(
      'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre',
    ),
  ],
])

/** Joins the parts of a date to one token: 24 April 2018, 24 апреля 2018, 2018年4月24日. A year alone stays a number. */
export function joinDates(tokens: Tokens, language: Language): void {
  const primary = language.slice(0, 2)
  const known = months.get(primary)
  if (known && hasDigit(tokens)) joinTokens(tokens, index => dateEnd(tokens, index, known))
  if (primary === 'zh') joinTokens(tokens, index => chineseDateEnd(tokens, index))
}

function hasDigit(tokens: Tokens): boolean {
  for (let index = 0; index < tokens.from.length; index += 1) if (startsWithDigit(tokens, index)) return true
  return false
}

/** The token after a date in the order day, month, year or month, day, year; `index` if none begins there. */
function dateEnd(tokens: Tokens, index: number, known: ReadonlySet<string>): number {
  const hasDay = startsWithDigit(tokens, index)
  if (!hasDay && !startsWithDigit(tokens, index + 1) && !startsWithDigit(tokens, index + 2)) return index
  if (hasDay && !isNumber(tokens, index, 2)) return index
  const month = hasDay ? afterOf(tokens, index + 1) : index
  if (!known.has(wordAt(tokens, month)) || (hasDay && !isNear(tokens, month))) return index
  const dayAfter = !hasDay && isNear(tokens, month + 1) && isNumber(tokens, month + 1, 2)
  const end = month + (dayAfter ? 2 : 1)
  const year = dayAfter && isWord(tokens, end, ',') ? end + 1 : afterOf(tokens, end)
  if (isNear(tokens, year) && lengthAt(tokens, year) === 4 && isNumber(tokens, year, 4)) return year + 1
  return hasDay || dayAfter ? end : index
}

const startsWithDigit = (tokens: Tokens, index: number): boolean => {
  const code = index < tokens.from.length ? codeAt(tokens.text, tokens.from[index] ?? 0) : 0
  return code >= 0x30 && code <= 0x39
}

/** The token after the Spanish "de" between the parts of a date. */
const afterOf = (tokens: Tokens, index: number): number =>
  isNear(tokens, index) && isWord(tokens, index, 'de') ? index + 1 : index

/** Whether at most one space stands before a token. */
const isNear = (tokens: Tokens, index: number): boolean => gapAt(tokens, index) <= 1

const isWord = (tokens: Tokens, index: number, word: string): boolean =>
  lengthAt(tokens, index) === word.length && wordAt(tokens, index) === word

function isNumber(tokens: Tokens, index: number, mostDigits: number): boolean {
  const length = lengthAt(tokens, index)
  if (length === 0 || length > mostDigits) return false
  for (let at = tokens.from[index] ?? 0, end = at + length; at < end; at += 1) {
    const code = tokens.text.charCodeAt(at)
    if (code < 0x30 || code > 0x39) return false
  }
  return true
}

const numerals = '〇零一二三四五六七八九十'
const numeral = new RegExp(`^(?:\\d{1,4}|[${numerals}]+)$`)
const firsts = marked(`0123456789${numerals}`)
const units = ['年', '月', '日'] as const

/** The token after at least two of year, month and day, each a number with its unit; `index` if there are not two. */
function chineseDateEnd(tokens: Tokens, index: number): number {
  if (firsts[tokens.text.charCodeAt(tokens.from[index] ?? 0)] !== 1) return index
  let at = index
  let parts = 0
  for (const unit of units) {
    if (
      isUnit(tokens, at + 1, unit) &&
      (parts === 0 || isNear(tokens, at)) &&
      numeral.test(wordAt(tokens, at))
    ) {
      at += 2
      parts += 1
    } else if (parts > 0) break
  }
  return parts > 1 ? at : index
}

const isUnit = (tokens: Tokens, index: number, unit: string): boolean =>
  isWord(tokens, index, unit) && isNear(tokens, index)
