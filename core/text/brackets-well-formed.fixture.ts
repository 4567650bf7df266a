import fc from 'fast-check'
import { markWords, spoken, stanceWord } from './brackets-words.ts'

// Well-formed texts, written down from the grammar and not by the printer.

const words = fc.constantFrom(
  'noted',
  'welcomed',
  ' practical',
  ', in accordance with law',
  '支持',
  'отметили ',
  '😀',
)
const signs = fc.constantFrom(
  '\\[',
  '\\]',
  'a \\/ b',
  'c \\| d',
  'e \\– f',
  'and/or',
  '2018–2030',
  'A|B',
  '\\\\\\[',
  'C:\\d',
)
const plainInside = fc
  .array(fc.oneof({ arbitrary: words, weight: 4 }, signs), { maxLength: 3 })
  .map(all => all.join(''))
const plainOutside = fc
  .array(
    fc.oneof(
      { arbitrary: words, weight: 3 },
      fc.constantFrom('\\[', '\\]', ' – ', ' / ', ' | ', '● ', '/', '\n'),
    ),
    {
      maxLength: 4,
    },
  )
  .map(all => all.join(''))

const someNames = fc
  .uniqueArray(
    fc.constantFrom('Alfa', 'Bravo', 'Charlie', 'Chair', '甲', 'Эхо', 'Korea\\, Republic of', 'G77/China'),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map(all => all.join(', '))
const clause = (stances: readonly string[]) =>
  fc
    .tuple(someNames, fc.constantFrom(...stances))
    .map(([who, stance]) => (stance === '' ? who : `${who} ${stance}`))
const clauses = (stances: readonly string[], minLength: number) =>
  fc.array(clause(stances), { minLength, maxLength: 3 }).map(all => all.join('; '))

const behind = (sign: string, said: fc.Arbitrary<string>) => said.map(names => ` ${sign} ${names}`)
const maybe = (arbitrary: fc.Arbitrary<string>) => fc.oneof(fc.constant(''), arbitrary)

/** Every text that the grammar of practice 9.2 derives within rules 3, 8 and 9, in a language. */
export function wellFormed(language: string): fc.Arbitrary<string> {
  const stances = spoken.map(stance => stanceWord(stance, language))
  const anySaid = clauses(['', ...stances], 1)
  const saidOfBase = clauses(stances, 1)
  const sponsored = fc
    .tuple(someNames, fc.option(anySaid))
    .map(([who, rest]) => (rest === null ? who : `${who}; ${rest}`))
  const bracketAt = (depth: number): fc.Arbitrary<string> => {
    const run = depth === 0 ? plainInside : fc.oneof(plainInside, plainInside, bracketAt(depth - 1))
    const inner = fc.array(run, { maxLength: 3 }).map(all => all.join(''))
    // A later alternative has words: a deletion is said by its stance (rule 4).
    const later = fc.tuple(words, inner, maybe(behind('–', anySaid))).map(all => all.join(''))
    const alternatives = (first: fc.Arbitrary<string>, said: fc.Arbitrary<string>) =>
      fc
        .tuple(first, said, fc.array(later, { maxLength: 3 }), maybe(behind('|', anySaid)))
        .map(([begin, who, others, whole]) => `[${[begin + who, ...others].join(' / ')}${whole}]`)
    return fc.oneof(
      fc.tuple(plainInside, maybe(behind('–', anySaid))).map(([note, said]) => `[● ${note}${said}]`),
      alternatives(inner, maybe(behind('–', saidOfBase))),
      alternatives(inner, behind('–', sponsored)),
    )
  }
  const bracket = bracketAt(3)
  const mark = fc
    .tuple(words, fc.constantFrom('agreed' as const, 'agreed ad ref' as const), words)
    .map(([before, says, after]) => `${before}. [${markWords(says, language)}]${after}`)
  return fc.array(fc.oneof(plainOutside, bracket, bracket, mark), { maxLength: 5 }).map(all => all.join(''))
}
