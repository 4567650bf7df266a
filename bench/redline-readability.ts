import type { Run } from '../core/text/redline.ts'
import { segments } from './redline-peers.ts'
import type { Tongue } from './lineage.ts'

/** How redlines read: over all pairs, what is counted. */
export type Readability = {
  /** Characters taken out and put in. */
  readonly changed: number
  /** Runs that are taken out or put in. */
  readonly runs: number
  /** Unchanged runs of one or two characters between two changes. */
  readonly crumbs: number
  /** Borders of changes within a word or number, as a person sees words; within a word of Chinese, as Unicode cuts them. */
  readonly words: number
  readonly hanWords: number
  /** Borders within a surrogate pair or before a combining mark. */
  readonly surrogates: number
  /** Redlines of which both texts can be rebuilt. */
  readonly rebuilt: number
}

export function readabilityOf(
  redlines: readonly (readonly Run[])[],
  pairs: readonly (readonly [string, string])[],
  language: Tongue,
): Readability {
  const each = redlines.map((runs, index) => read(runs, pairs[index] ?? ['', ''], language))
  const sum = (of: keyof Readability) => each.reduce((all, one) => all + one[of], 0)
  return {
    changed: sum('changed'),
    runs: sum('runs'),
    crumbs: sum('crumbs'),
    words: sum('words'),
    hanWords: sum('hanWords'),
    surrogates: sum('surrogates'),
    rebuilt: sum('rebuilt'),
  }
}

function read(
  runs: readonly Run[],
  [before, after]: readonly [string, string],
  language: Tongue,
): Readability {
  const changes = runs.filter(({ op }) => op !== 'same')
  const isCrumb = ({ op, text }: Run, index: number) =>
    op === 'same' && text.length <= 2 && index > 0 && index < runs.length - 1
  const old = bordersOf(runs, 'add')
  const fresh = bordersOf(runs, 'remove')
  const count = (isCut: (text: string, at: number) => boolean) =>
    old.filter(at => isCut(before, at)).length + fresh.filter(at => isCut(after, at)).length
  const [hanBefore, hanAfter] = [wordBorders(before, language), wordBorders(after, language)]
  return {
    changed: changes.reduce((sum, { text }) => sum + text.length, 0),
    runs: changes.length,
    crumbs: runs.filter(isCrumb).length,
    words: count(isInWord),
    hanWords:
      old.filter(at => isHan(before, at) && !hanBefore.has(at)).length +
      fresh.filter(at => isHan(after, at) && !hanAfter.has(at)).length,
    surrogates: count(isInCharacter),
    rebuilt: Number(textOf(runs, 'add') === before && textOf(runs, 'remove') === after),
  }
}

const textOf = (runs: readonly Run[], without: Run['op']): string =>
  runs.flatMap(({ op, text }) => (op === without ? [] : [text])).join('')

/** Where changes begin and end in one of the two texts, the one that lacks the runs of an operation. */
function bordersOf(runs: readonly Run[], without: Run['op']): readonly number[] {
  const borders = new Set<number>()
  let at = 0
  runs.forEach(({ op, text }, index) => {
    const last = runs[index - 1]
    if (last && (op !== 'same' || last.op !== 'same')) borders.add(at)
    if (op !== without) at += text.length
  })
  return [...borders]
}

const letter = /[\p{L}\p{N}\p{M}]/u
const han = /\p{Script=Han}/u
const characterAt = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at) ?? 32)

/** Between two letters or figures, none of them Han, or between two figures and the point between them. */
function isInWord(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false
  const [last, next] = [text.charAt(at - 1), characterAt(text, at)]
  if (/\d/.test(next) && /[.,]/.test(last) && /\d/.test(text.charAt(at - 2))) return true
  const isWord = letter.test(last) && letter.test(next) && !han.test(last) && !han.test(next)
  return isWord && /\d/.test(last) === /\d/.test(next)
}

const isHan = (text: string, at: number): boolean =>
  at > 0 && at < text.length && han.test(text.charAt(at - 1)) && han.test(text.charAt(at))

const isInCharacter = (text: string, at: number): boolean =>
  at > 0 &&
  at < text.length &&
  (/[\ud800-\udbff]/.test(text.charAt(at - 1)) || /\p{M}/u.test(characterAt(text, at)))

function wordBorders(text: string, language: Tongue): ReadonlySet<number> {
  const borders = new Set<number>()
  let at = 0
  for (const segment of segments(text, language)) borders.add((at += segment.length))
  return borders
}
