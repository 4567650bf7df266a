import type { Act, Audience } from '../journal/entry.ts'
import type { Refusal } from '../refusal.ts'
import type { DraftAct, DraftCommand } from './command.ts'
import type { Draft } from './draft.ts'
import type { DraftFacts } from './facts.ts'

/** The command that does one act. */
export type DraftCommandBy<Does extends DraftAct> = Extract<DraftCommand, { readonly does: Does }>

/** Decides one act on a draft: what to record, nothing if it is already so, or the refusal. */
export type DraftDecide<Does extends DraftAct> = (
  draft: Draft,
  command: DraftCommandBy<Does>,
  facts: DraftFacts,
) => readonly Act[] | Refusal

/** The same for any act: the one that is taken is the one that fits the command. */
export type DraftDecideAny = {
  decide(draft: Draft, command: DraftCommand, facts: DraftFacts): readonly Act[] | Refusal
}['decide']

/** Folds one kind of recorded act into the draft. Total: it has happened. */
export type DraftEvolve<Content> = (draft: Draft, content: Content) => Draft

/** The same for any recorded act: its content is what the act of that type recorded. */
export type DraftEvolveAny = { evolve(draft: Draft, content: unknown): Draft }['evolve']

/** Who reads what is done to a draft: members, the Chair and the secretariat (practice 6.1). What is private is never an act. */
export const draftAudience: Audience = 'members'

/** An act on a draft, for the journal. */
export const actOf = (type: string, content: unknown): Act => ({ type, audience: draftAudience, content })
