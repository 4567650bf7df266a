import type { InterfaceLanguage, Words } from '../core/language.ts'
import { type Comparison, compare } from '../core/text/compare.ts'
import { languageOf } from '../core/text/language-of.ts'
import { comparisonHtml } from '../formats/comparison-html.ts'
import { shownLine } from '../formats/comparison-marks.ts'
import { type CompareFault, compareFaults, twoLanguages } from './compare-fault-words.ts'
import { namesApart } from './compare-names.ts'
import { terminalText } from './compare-terminal.ts'
import { type Given, textGiven } from './compare-text.ts'
import { compareWords, pageWords } from './compare-words.ts'

/** What is asked of the verb `compare`: two texts by the paths they were given by, and how to show what became of them. */
export type CompareQuestion = {
  readonly before: Given
  readonly after: Given
  readonly language?: string
  readonly form: 'terminal' | 'json' | 'page'
  readonly shows: 'changes' | 'all'
  readonly ink: 'colour' | 'marks'
  readonly columns: number | null
  readonly speaks: InterfaceLanguage
}

/** What goes to stdout (or the page's file) and stderr, and the exit code: 0 whether or not they differ, 2 wrong use. */
export type CompareAnswer = { readonly out: string; readonly told: string; readonly exit: 0 | 2 }

/** A fault and what to do, as lines on stderr; nothing is printed. */
export function faultAnswer({ fault, hint }: CompareFault, speaks: InterfaceLanguage): CompareAnswer {
  return { out: '', told: `${fault[speaks]}\n${hint[speaks]}\n`, exit: 2 }
}

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** Whether a tag names a language that there is. */
function isLanguage(tag: string): boolean {
  try {
    return names.of(tag) !== undefined
  } catch {
    return false // The way in which a tag of a wrong shape is told.
  }
}

/** Every character that a terminal might obey stands as its code; the value is the same. */
const json = ({ paragraphs }: Comparison): string => {
  const rows = paragraphs.map(({ kind, from, to, runs }) => ({ kind, from, to, runs }))
  return `${JSON.stringify({ paragraphs: rows }).replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, inJson)}\n`
}
const inJson = (character: string): string =>
  Array.from({ length: character.length }, (_, at) => character.charCodeAt(at))
    .map(unit => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('')

/** So much of a text tells its language. */
const sample = 20_000
const sampleOf = (text: string): string => text.slice(0, sample)

/** The direction in which most letters of a text are written. */
const directionOf = (text: string): 'ltr' | 'rtl' => {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const fromRight = text.match(/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu)
  return (fromRight?.length ?? 0) * 2 > letters ? 'rtl' : 'ltr'
}

type Titles = { readonly before: string; readonly after: string }

function titlesOf({ before, after, speaks }: CompareQuestion): Titles {
  const [one, other] = namesApart(before.name, after.name)
  const titled = (name: string, path: string) =>
    path === '-' ? compareWords.standardInput[speaks] : shownLine(name)
  return { before: titled(one, before.name), after: titled(other, after.name) }
}

type Texts = { readonly before: string; readonly after: string }

function printed(texts: Texts, question: CompareQuestion): string {
  const { form, speaks } = question
  const together = `${sampleOf(texts.before)}\n${sampleOf(texts.after)}`
  const language = question.language ?? languageOf(together)
  const comparison = compare(texts.before, texts.after, language)
  if (form === 'json') return json(comparison)
  const titles = titlesOf(question)
  if (form === 'terminal') return terminalText(comparison, { ...question, ...titles })
  return comparisonHtml(
    comparison,
    { ...titles, language, direction: directionOf(together) },
    pageWords(speaks),
  )
}

/** A word of doubt where the texts seem to be in different languages. */
function doubt({ before, after }: Texts, { language }: CompareQuestion): Words | null {
  const [one, other] = [languageOf(sampleOf(before)), languageOf(sampleOf(after))]
  return language !== undefined || one === other ? null : twoLanguages(one, other)
}

const nameIn = ({ name, bytes }: Given, speaks: InterfaceLanguage): Given => ({
  name: name === '-' ? compareWords.standardInput[speaks] : shownLine(name),
  bytes,
})

/** Answers `concord compare`: the redline of two texts, paragraph by paragraph, or why they cannot be compared. */
export function answerCompare(question: CompareQuestion): CompareAnswer {
  const { language, speaks } = question
  if (language !== undefined && !isLanguage(language))
    return faultAnswer(compareFaults.noLanguage(shownLine(language)), speaks)
  const before = textGiven(nameIn(question.before, speaks))
  if (typeof before !== 'string') return faultAnswer(before, speaks)
  const after = textGiven(nameIn(question.after, speaks))
  if (typeof after !== 'string') return faultAnswer(after, speaks)
  const told = doubt({ before, after }, question)
  return {
    out: printed({ before, after }, question),
    told: told ? `${told[speaks]}\n` : '',
    exit: 0,
  }
}
