import type { ActDraft } from './act-drafts.ts'
import type { ActType, Mood, ScopeKind } from './closed-sets.ts'
import type { Source } from './parts.ts'
import type { Span } from './reading.ts'

/** Acts that stand in a formula, and the clause with which the rest of the sentence goes on. */
export type Formula = { readonly drafts: readonly ActDraft[]; readonly next: number }

/** An act that a formula records. */
export function record(
  source: Source,
  what: {
    type: ActType
    verb: Span
    object: Span | null
    span: Span
    actors: readonly string[]
    scope: ScopeKind
    mood?: Mood
  },
): ActDraft {
  return {
    verb: source.text.slice(...what.verb),
    type: what.type,
    actors: what.actors,
    object: what.object && source.text.slice(...what.object),
    objectSpan: what.object,
    scope: { kind: what.scope, states: [], notListed: [], confidence: 'explicit' },
    mood: what.mood ?? 'record',
    span: what.span,
  }
}

/** How long the clause of a formula may be. */
export const reach = 160

/** The organ that acts, or the members where no organ is known. */
export const organActor = (organ: string | null): readonly string[] =>
  organ === null ? ['members'] : [`organ:${organ}`]
