import type { Attribution, Clause } from './brackets-negotiated.ts'
import { isEscape, plainOf } from './brackets-sign.ts'
import { spoken, stanceWord } from './brackets-words.ts'
import type { Language } from './language.ts'

/** Cuts a printed text at a separator that is not escaped. */
function cut(text: string, separator: string): readonly string[] {
  const parts: string[] = []
  let from = 0
  for (let at = 0; at < text.length; at += 1) {
    if (isEscape(text, at, 'name')) at += 1
    else if (text.startsWith(separator, at)) {
      parts.push(text.slice(from, at))
      from = at + separator.length
      at = from - 1
    }
  }
  return [...parts, text.slice(from)]
}

/** Whether the character at a place is escaped: behind an odd number of backslashes. */
function isEscaped(text: string, at: number): boolean {
  let from = at
  while (text.charAt(from - 1) === '\\') from -= 1
  return (at - from) % 2 === 1
}

function clauseOf(text: string, language: Language): Clause {
  for (const stance of spoken) {
    const names = text.slice(0, -stanceWord(stance, language).length - 1)
    const isSpoken = text === `${names} ${stanceWord(stance, language)}` && names !== ''
    if (isSpoken && !isEscaped(text, names.length) && !endsInComma(names))
      return { states: statesOf(names), stance }
  }
  return { states: statesOf(text), stance: 'propose' }
}

const endsInComma = (names: string): boolean => names.endsWith(',') && !isEscaped(names, names.length - 1)

const statesOf = (names: string): readonly string[] => cut(names, ', ').map(name => plainOf(name, 'name'))

/** What stands behind the dash or the bar of a bracket; `null` where it names nobody. */
export function readNames(printed: string, language: Language): Attribution | null {
  const clauses = cut(printed, '; ').map(clause => clauseOf(clause, language))
  return clauses.every(({ states }) => states.every(state => state.trim() !== '')) ? clauses : null
}
