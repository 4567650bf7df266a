import type { BracketIssueCode } from './brackets-issue.ts'
import { endingOf, isHouseWord } from './brackets-stance-words.ts'
import { stanceWord } from './brackets-words.ts'
import type { Language } from './language.ts'

/** Names behind a dash in the form of the house, and what had to be changed for it. */
export type TypedNames = { readonly text: string; readonly issues: readonly BracketIssueCode[] }

/** Longer than the names of all States in all languages. */
const longest = 50_000

/** A delegation begins with a capital, a figure or a letter that has no case, and is short. */
function isName(name: string): boolean {
  const bare = name.trim().replace(/^the /, '')
  if (bare.length > 60 || bare.split(/\s+/).length > 6 || /[!?:]|\.\s| [–/|] /.test(bare)) return false
  if (/^\p{Script=Han}/u.test(bare)) return bare.length <= 16
  return /^[\p{Lu}\p{Lo}\p{N}\\]/u.test(bare)
}

const clausesIn = (names: string): readonly string[] => names.split(/(?<!\\)[;；]\s*/)
const statesIn = (names: string): readonly string[] => names.split(/(?<!\\)(?:,\s+|,(?=\p{L})|[，、]\s*)/u)

/** Whether what stands behind a dash reads as names of delegations with their stances. */
export function areNames(tail: string): boolean {
  if (tail.trim() === '' || tail.length > longest || /\n/.test(tail)) return false
  return clausesIn(withoutStop(tail)).every(clause =>
    statesIn(endingOf(clause)?.names ?? clause).every(isName),
  )
}

const withoutStop = (tail: string): string => tail.trim().replace(/[.。]$/, '')

function clauseAsPrinted(clause: string, language: Language, found: Set<BracketIssueCode>): string {
  const ending = endingOf(clause)
  const names = statesIn(ending?.names ?? clause).map(name => name.trim())
  if (!ending) return names.join(', ')
  if (ending.word === '保留') found.add('stance-unclear')
  else if (!isHouseWord(clause, ending, language)) found.add('stance-in-other-words')
  return `${names.join(', ')} ${stanceWord(ending.stance, language)}`
}

/** Puts typed names into the form of the house: rules 1 and 4, and the stance words of rule 11. */
export function asPrinted(tail: string, language: Language): TypedNames {
  const found = new Set<BracketIssueCode>()
  const clauses = clausesIn(withoutStop(tail)).map(clause => clauseAsPrinted(clause, language, found))
  const text = clauses.join('; ')
  if (text !== tail && found.size === 0) found.add('attribution-tidied')
  return { text, issues: [...found] }
}
