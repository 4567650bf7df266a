import type { ActType } from '../communique/closed-sets.ts'

/** A step of a ladder: an act type, with its degree where the degree is what tells two rungs apart. */
export type Rung = ActType | `${'appreciate' | 'express-concern' | 'condemn'}:${string}`

/** The ladders of verbs, weak to strong. Steps are never levelled, and a summary never climbs one (practice, section 11). */
export const ladders = {
  candidacy: ['note', 'welcome', 'support', 'reaffirm-support'],
  result: ['note', 'appreciate:positive', 'appreciate:high'],
  report: ['hear', 'note', 'adopt', 'approve'],
  draft: ['consider', 'adopt-in-principle', 'adopt', 'approve'],
  worry: ['express-concern', 'express-concern:deep', 'oppose', 'condemn', 'condemn:strong'],
  request: ['hope', 'call-for'],
  earlier: ['recall', 'reaffirm'],
} as const satisfies Readonly<Record<string, readonly Rung[]>>

export type LadderName = keyof typeof ladders

/** The rung on which an act stands: its type, with the degree where the text prints one. */
export const rungOf = (act: { readonly type: ActType; readonly degree?: string }): Rung =>
  act.degree && (act.type === 'appreciate' || act.type === 'express-concern' || act.type === 'condemn')
    ? `${act.type}:${act.degree}`
    : act.type

/** The place of a rung on a ladder, from 1, with the height of the ladder; `null` where the rung is not on it. */
export function placeOn(
  ladder: LadderName,
  rung: Rung,
): { readonly rung: number; readonly of: number } | null {
  const steps: readonly Rung[] = ladders[ladder]
  const at = steps.indexOf(rung)
  return at < 0 ? null : { rung: at + 1, of: steps.length }
}
