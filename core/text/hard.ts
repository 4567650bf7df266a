import { codeAt, digit, han, mark, marked, space, unitAt } from './character.ts'
import { isParted } from './han.ts'

const signs = marked(',.;:!?，。；：！？')
const fullWidth = 0x3000

/** Whether a sign that ends a clause stands at a place. */
export const isHardSign = (text: string, at: number): boolean => signs[codeAt(text, at)] === 1

/**
 * Whether no token reaches over a place, whatever stands further on either side: so that a text can be read from there, or
 * up to there, as if it began or ended there. It need not know every such place, but must never name another.
 */
export function isHard(text: string, at: number): boolean {
  if (at === 0 || at === text.length) return true
  const next = unitAt(text, at)
  if (next === mark || next === space) return false
  if (isHardSign(text, at)) return endsClause(text, at)
  const before = text.charCodeAt(at - 1)
  if (next === han && isParted(text, at)) return true
  if (before >= fullWidth) return signs[before] === 1
  return unitAt(text, at - 1) === space && !isInDate(text, at)
}

/** Whether a sign stands after a word and is not part of it, as the stops of U.S. and 3.5 are. */
function endsClause(text: string, at: number): boolean {
  const before = unitAt(text, at - 1)
  if (before === digit || before > han) return false
  return text.charCodeAt(at) >= fullWidth || unitAt(text, at + 1) === space
}

/** Whether the space before a place may hold a number or a date together: 5 000, 24 April 2018, 24 de abril. */
function isInDate(text: string, at: number): boolean {
  const last = unitAt(text, at - 2)
  const next = unitAt(text, at)
  return (
    last === digit || next === digit || last === han || next === han || isDe(text, at) || isDe(text, at - 3)
  )
}

const isDe = (text: string, at: number): boolean => codeAt(text, at) === 0x64 && codeAt(text, at + 1) === 0x65
