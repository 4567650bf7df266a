import { applyEdits } from '../../core/text/apply-edits.ts'
import { carry } from '../../core/text/carry.ts'
import { edits } from '../../core/text/edits.ts'
import { type FormFields, one, wordOf } from './change-of.ts'
import type { RefusedForm } from './table.ts'

/** What became of typed words when others were accepted meanwhile: set on them, accepted with them, or in their way. */
export type Rebased = 'carried' | 'met' | 'conflict'

const acts: ReadonlySet<string> = new Set(['correct-fact', 're-anchor', 'bring-level'])
const kinds: ReadonlySet<string> = new Set(['words', 'bracket', 'split', 'scope'])

/** Whether the words of a form are those of the whole paragraph, changed. */
function isWhole(fields: FormFields): boolean {
  if (one(fields, 'text').trim() === '') return false
  const does = wordOf(fields, 'does')
  return does === 'propose' ? kinds.has(wordOf(fields, 'kind')) : acts.has(does)
}

/** The words of a refused form on those that stand now: the change that was typed is carried over what was accepted. */
export function rebased(refused: RefusedForm): RefusedForm {
  const { refusal, typed } = refused
  const { before, after, language = 'en' } = refusal.facts ?? {}
  if (refusal.refused !== 'stale-words' || before === undefined || after === undefined) return refused
  if (before === after || !isWhole(typed)) return refused
  const own = edits(before, one(typed, 'text'), language)
  const carried = carry(own, edits(before, after, language), before)
  if (carried.kind === 'conflict') return { ...refused, rebased: 'conflict' }
  const text = carried.kind === 'met' ? after : applyEdits(after, carried.edits)
  return { ...refused, typed: { ...typed, text: [text] }, rebased: carried.kind }
}
