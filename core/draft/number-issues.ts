import { type ConcordanceIssue, type LanguageVersion, placeIn } from './concordance-issue.ts'
import { numbersIn, type PrintedNumber } from './numbers-in.ts'
import { pairs, unnamed } from './unmatched.ts'

const same = (one: PrintedNumber, other: PrintedNumber): boolean => one.value === other.value

const inFigures = ({ printed }: PrintedNumber): boolean => printed === 'figures'

/**
 * A figure must be said in the other version, in figures or in words. Words for numbers are parts of too many other words to
 * be missed one by one: they count where a figure, or another such word, stands against them.
 */
function isDifferent([one, other]: readonly [PrintedNumber | undefined, PrintedNumber | undefined]): boolean {
  if ((one && inFigures(one)) || (other && inFigures(other))) return true
  return one !== undefined && other !== undefined && one.value > 2 && other.value > 2
}

/** One is said in too many words that count nothing: it answers a figure, and is never missed. */
const counts = (number: PrintedNumber): boolean => inFigures(number) || number.value > 1

const figuresFirst = (numbers: readonly PrintedNumber[]): readonly PrintedNumber[] =>
  numbers.filter(counts).toSorted((one, other) => Number(inFigures(other)) - Number(inFigures(one)))

/** Numbers that two versions of a paragraph do not share. */
export function numberIssues(here: LanguageVersion, there: LanguageVersion): readonly ConcordanceIssue[] {
  const rest = unnamed(numbersIn(here.text, here.language), numbersIn(there.text, there.language), same)
  return pairs({ here: figuresFirst(rest.here), there: figuresFirst(rest.there) })
    .filter(isDifferent)
    .map(([one, other]) => ({
      code: 'number',
      languages: [here.language, there.language],
      here: placeIn(here, one),
      there: placeIn(there, other),
    }))
}
