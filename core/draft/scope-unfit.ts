import type { Refusal } from '../refusal.ts'
import type { Draft, Paragraph, Scope } from './draft.ts'
import type { DraftFacts } from './facts.ts'
import { scopeUndecided } from './scope-undecided.ts'

/** The States of a named scope in protocol order, or null where the paragraph speaks in the name of all. */
export const inProtocolOrder = (
  scope: readonly string[] | null,
  members: readonly string[],
): readonly string[] | null => scope && members.filter(state => scope.includes(state))

const listed = (scope: Scope): string => (scope.kind === 'all' ? 'all' : scope.states.join())

type Settled = { readonly draft: Draft; readonly paragraph: Paragraph; readonly facts: DraftFacts }

/**
 * Why a paragraph cannot speak in the name of those: a named scope lists two members at least, and not all. The
 * scope that it has can be decided on where its words leave it open (E-34).
 */
export function scopeUnfit(
  scope: readonly string[] | null,
  { draft, paragraph, facts: { members } }: Settled,
): Refusal | undefined {
  const states = inProtocolOrder(scope, members)
  const isListed = states === null || (states.length === scope?.length && states.length >= 2)
  if (!isListed || states?.length === members.length) return { refused: 'scope-unfit' }
  const isSame = (states?.join() ?? 'all') === listed(paragraph.scope)
  return isSame && !scopeUndecided(draft).includes(paragraph.id) ? { refused: 'changes-nothing' } : undefined
}
