import { isInterfaceLanguage } from '../language.ts'
import type { Term } from '../body/profile.ts'
import { redline, type Run } from '../text/redline.ts'
import type { LanguageVersion } from './concordance-issue.ts'

/** A standing formula of the body in the words of a text: word for word, or with words changed, which are shown (M08). */
export type FormulaUse = {
  readonly formula: string
  readonly kind: 'verbatim' | 'changed'
  readonly from: number
  readonly to: number
  /** From the formula to the words of the text; one run of the same where it is verbatim. */
  readonly runs: readonly Run[]
}

/** A formula is known by its parts: so many of them, of all, and it is meant. */
const enough = 0.5

const partsOf = (formula: string): readonly string[] =>
  formula
    .split(/[、，,;；]\s*|\s+и\s+|\s+and\s+/)
    .map(part => part.trim())
    .filter(part => part !== '')

/** The standing formulas of a body, in its term base. */
export const formulasOf = (terms: readonly Term[]): readonly Term[] =>
  terms.filter(({ category }) => category === 'formula')

/** Where the parts of a formula begin and end in a text, each after the one before. */
function partsIn(text: string, parts: readonly string[]): readonly (readonly [from: number, to: number])[] {
  const found: [number, number][] = []
  let after = 0
  for (const part of parts) {
    const at = text.indexOf(part, after)
    if (at < 0) continue
    found.push([at, at + part.length])
    after = at + part.length
  }
  return found
}

/** No more of a text is taken for the formula than one and a half times its length. */
const isDense = (from: number, to: number, formula: string): boolean => to - from <= formula.length * 1.5

function useOf(text: string, formula: string, language: string): readonly FormulaUse[] {
  const at = text.indexOf(formula)
  if (at >= 0)
    return [
      {
        formula,
        kind: 'verbatim',
        from: at,
        to: at + formula.length,
        runs: [{ op: 'same', text: formula }],
      },
    ]
  const parts = partsOf(formula)
  const found = partsIn(text, parts)
  const from = found[0]?.[0] ?? 0
  const to = found.at(-1)?.[1] ?? 0
  if (found.length < 2 || found.length < parts.length * enough || !isDense(from, to, formula)) return []
  return [{ formula, kind: 'changed', from, to, runs: redline(formula, text.slice(from, to), language) }]
}

/** The standing formulas in a text, those with changed words as such. A formula's words are never moved or mended. */
export function formulaUses(
  { language, text }: LanguageVersion,
  terms: readonly Term[],
): readonly FormulaUse[] {
  if (!isInterfaceLanguage(language)) return []
  return formulasOf(terms).flatMap(formula => useOf(text, formula[language], language))
}
