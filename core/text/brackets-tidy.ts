import type { BracketIssueCode } from './brackets-issue.ts'
import { areNames, asPrinted } from './brackets-typed-names.ts'
import type { Language } from './language.ts'

/** The words of an alternative and who is named behind them, in the form of the house. */
type Tidied = {
  readonly text: string
  readonly isNamed: boolean
  readonly issues: readonly BracketIssueCode[]
}

/** Where names begin behind words, and how much of the text the dash between them takes. */
type Dash = { readonly from: number; readonly to: number; readonly isHouse: boolean }

const houseDash = / – /g
const otherDash =
  /\s[-—–−‒－]{1,3}\s*|(?<!\\)[-—–−‒－]{1,3}\s+|[—－]{1,3}|(?<=\p{Script=Han})[-–−‒](?=\p{Script=Han})/gu

const lastOf = (found: Iterable<RegExpExecArray>, isHouse: boolean): Dash | null => {
  let last: Dash | null = null
  for (const match of found) last = { from: match.index, to: match.index + match[0].length, isHouse }
  return last
}

/** The last dash that has names behind it: the dash of the house, or else a hyphen or a dash of another length. */
function dashIn(text: string): Dash | null {
  const house = lastOf(text.matchAll(houseDash), true)
  if (house) return house
  const other = lastOf(text.matchAll(otherDash), false)
  return other && areNames(text.slice(other.to)) ? other : null
}

/** The dash of the house among the words, before the one with the names: perhaps it had names behind it too. */
const inWords = (words: string): readonly BracketIssueCode[] =>
  words.includes(' – ') ? ['dash-in-words'] : []

/** The last words of an alternative: names behind a dash as the house prints them; a dash in words as a literal. */
export function tidied(text: string, language: Language): Tidied {
  const dash = dashIn(text)
  if (!dash) return { text, isNamed: false, issues: [] }
  const words = text.slice(0, dash.from)
  const tail = text.slice(dash.to)
  if (!areNames(tail)) return { text: `${words} \\– ${tail}`, isNamed: false, issues: ['dash-in-words'] }
  const names = asPrinted(tail, language)
  const form: readonly BracketIssueCode[] = dash.isHouse ? inWords(words) : ['dash-in-other-form']
  return { text: `${words} – ${names.text}`, isNamed: true, issues: [...form, ...names.issues] }
}

const bar = /\s?(?<!\\)[|｜]\s*/g

/** A bar without its spaces was meant as the bar of the house. */
const formOf = (text: string, { from, to }: Dash): readonly BracketIssueCode[] =>
  text.slice(from, to) === ' | ' ? [] : ['attribution-tidied']

/** Words before the bar of a choice, and what is said of the whole choice behind it, with its bar. */
type Barred = {
  readonly words: string
  readonly hold: string
  readonly issues: readonly BracketIssueCode[]
}

/** What is said of a whole choice, as the house prints it. */
export function barred(text: string, language: Language): Barred {
  const last = lastOf(text.matchAll(bar), true)
  const tail = last && text.slice(last.to)
  if (!last || tail === null || !areNames(tail)) return { words: text, hold: '', issues: [] }
  const names = asPrinted(tail, language)
  const words = text.slice(0, last.from)
  return { words, hold: ` | ${names.text}`, issues: [...formOf(text, last), ...names.issues] }
}
