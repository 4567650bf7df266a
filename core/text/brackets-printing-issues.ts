import type { BracketIssue } from './brackets-issue.ts'
import { layout } from './brackets-layout.ts'
import type { Negotiated } from './brackets-negotiated.ts'

/** What could not be printed in full, because a paragraph is too large for it: nothing is ever left out in silence. */
export function printingIssues(paragraph: Negotiated): readonly BracketIssue[] {
  const { tooMuch, tooDeep } = layout(paragraph)
  const whole = { from: 0, to: paragraph.base.length }
  return [
    ...(tooMuch ? [{ issue: 'alternatives-too-long' as const, ...whole }] : []),
    ...(tooDeep ? [{ issue: 'brackets-too-deep' as const, ...whole }] : []),
  ]
}
