import type { Language } from '../text/language.ts'
import { withoutDates } from './dates-in.ts'
import { chineseNumber, numbersSaid, scaleSaid, scalesOf } from './number-words.ts'

/** A number as a text prints it: in figures, or in words, which languages use more freely. */
export type PrintedNumber = {
  readonly value: number
  readonly printed: 'figures' | 'words'
  readonly from: number
  readonly to: number
}

/** Thousands apart by a comma or a space, a fraction after a point; in Russian a comma is before the fraction, or a point. */
const figures: Readonly<Record<string, string>> = {
  ru: '\\d{1,3}(?:[\\u00a0\\u202f ]\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?',
  any: '\\d{1,3}(?:[,\\u00a0\\u202f ]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?',
}

function figurePattern(primary: string): RegExp {
  const scale = Object.keys(scalesOf(primary)).join('|')
  // Chinese says "more than" between the figure and its scale: 900多万.
  const after = scale === '' ? '' : `(?:\\s*[多余]?(?<scale>${scale}))?`
  return new RegExp(`(?<!\\d|\\p{L}[-‐‑])(?<figure>${figures[primary] ?? figures['any']})${after}`, 'giu')
}

const patterns = new Map(['zh', 'ru', 'en'].map(language => [language, figurePattern(language)]))

const valueOf = (figure: string, primary: string): number =>
  Number(
    primary === 'ru'
      ? figure.replaceAll(/[\u00a0\u202f ]/g, '').replace(',', '.')
      : figure.replaceAll(/[,\u00a0\u202f ]/g, ''),
  )

function inFigures(text: string, primary: string): readonly PrintedNumber[] {
  const pattern = patterns.get(primary) ?? figurePattern(primary)
  return [...text.matchAll(pattern)].map(({ 0: all, index, groups = {} }) => {
    const value = valueOf(groups['figure'] ?? '', primary) * scaleSaid(groups['scale'] ?? '', primary)
    return {
      value: Math.round(value * 1000) / 1000,
      printed: 'figures',
      from: index,
      to: index + all.trimEnd().length,
    }
  })
}

/** Roman numerals, as Russian prints centuries and congresses. */
const inRoman = (text: string): readonly { value: number; from: number; to: number }[] =>
  [...text.matchAll(/(?<!\p{L})(?=[IVX]{2})(?<tens>X{0,3})(?<units>IX|IV|V?I{0,3})(?!\p{L})/gu)].map(
    ({ 0: numeral, index, groups = {} }) => ({
      value: 10 * (groups['tens']?.length ?? 0) + romanUnits.indexOf(groups['units'] ?? ''),
      from: index,
      to: index + numeral.length,
    }),
  )
const romanUnits = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']

const inChinese = (text: string): readonly { value: number; from: number; to: number }[] =>
  [...text.matchAll(/[〇零一二三四五六七八九十百千两]+/gu)].map(({ 0: word, index }) => ({
    value: chineseNumber(word),
    from: index,
    to: index + word.length,
  }))

const inWords = (text: string, primary: string): readonly PrintedNumber[] =>
  (primary === 'zh' ? inChinese(text) : [...numbersSaid(text, primary), ...inRoman(text)]).map(each => ({
    ...each,
    printed: 'words',
  }))

/** The numbers that a text prints besides its dates, in figures and in words. */
export function numbersIn(text: string, language: Language): readonly PrintedNumber[] {
  const primary = language.slice(0, 2)
  const rest = withoutDates(text, language)
  return [...inFigures(rest, primary), ...inWords(rest, primary)]
}
