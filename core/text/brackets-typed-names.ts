import type { BracketIssueCode } from './brackets-issue.ts'
import { endingOf } from './brackets-stance-words.ts'
import { stanceWord } from './brackets-words.ts'
import type { Language } from './language.ts'

/** Names behind a dash in the form of the house, and what had to be changed for it. */
type TypedNames = { readonly text: string; readonly issues: readonly BracketIssueCode[] }

/** Longer than the names of all States in all languages. */
const longest = 50_000

/** A delegation begins with a capital, a figure or a letter that has no case, and is short. */
function isName(name: string): boolean {
  const bare = name.trim().replace(/^the /, '')
  if (!/\p{L}/u.test(bare)) return false
  if (bare.length > 60 || bare.split(/\s+/).length > 6 || /[!?:]|\.\s| [–/|] /.test(bare)) return false
  if (/^\p{Script=Han}/u.test(bare)) return bare.length <= 16
  return /^[\p{Lu}\p{Lo}\p{N}\\]/u.test(bare)
}

const clausesIn = (names: string): readonly string[] => names.split(/(?<!\\)[;；]\s*/)
const namesIn = (clause: string): readonly string[] => clause.split(/(?<!\\)(?:,\s+|,(?=\p{L})|[，、]\s*)/u)

/** What may join several names into one: the names of some States and groups have it, so it is only told. */
const joins = /\s(?:and|&|\+|и)\s|(?<=\p{Script=Han})[和及与](?=\p{Script=Han})|(?<=\p{L})\/(?=\p{L})/u

const withoutStop = (tail: string): string => tail.trim().replace(/[.。;；]$/, '')

/** Whether a stance stands alone between commas. */
const isSpoken = (name: string): boolean => endingOf(name)?.name === ''

/** Whether what stands behind a dash reads as names of delegations with their stances. */
export function areNames(tail: string): boolean {
  if (tail.trim() === '' || tail.length > longest || tail.includes('\n')) return false
  const names = clausesIn(withoutStop(tail)).map(namesIn)
  return names.every(([first = '', ...others]) =>
    [first, ...others.filter(name => !isSpoken(name))].every(name => isName(endingOf(name)?.name ?? name)),
  )
}

/** Names up to one that has a stance say the same: `US, Canada delete, EU retain` are two clauses. */
function clausesAsPrinted(
  clause: string,
  language: Language,
  found: Set<BracketIssueCode>,
): readonly string[] {
  const clauses: string[] = []
  let names: string[] = []
  for (const typed of namesIn(clause)) {
    const ending = endingOf(typed)
    const name = ending?.name ?? typed.trim()
    if (name !== '') names.push(name)
    if (joins.test(name)) found.add('names-joined')
    if (!ending) continue
    if (ending.word === '保留') found.add('stance-unclear')
    else if (ending.word !== stanceWord(ending.stance, language)) found.add('stance-in-other-words')
    clauses.push(`${names.join(', ')} ${stanceWord(ending.stance, language)}`.trimEnd())
    names = []
  }
  return names.length > 0 ? [...clauses, names.join(', ')] : clauses
}

/** Puts typed names into the form of the house: rules 1 and 4, and the stance words of rule 11. */
export function asPrinted(tail: string, language: Language): TypedNames {
  const found = new Set<BracketIssueCode>()
  const clauses = clausesIn(withoutStop(tail)).flatMap(clause => clausesAsPrinted(clause, language, found))
  const text = clauses.join('; ')
  if (text !== tail && [...found].every(issue => issue === 'names-joined')) found.add('attribution-tidied')
  return { text, issues: [...found] }
}
