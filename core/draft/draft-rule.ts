import type { Decide } from '../aggregate.ts'
import type { Act, Audience } from '../journal/entry.ts'
import type { DraftAct, DraftCommand } from './command.ts'
import type { Draft } from './draft.ts'
import type { DraftFacts } from './facts.ts'

/** The command that does one act. */
export type DraftCommandBy<Does extends DraftAct> = Extract<DraftCommand, { readonly does: Does }>

/** Decides one act on a draft: what to record, nothing if it is already so, or the refusal. */
export type DraftDecide<Does extends DraftAct> = Decide<Draft, DraftCommandBy<Does>, DraftFacts>

/** Folds one kind of recorded act into the draft. Total: it has happened. */
export type DraftEvolve<Content> = (draft: Draft, content: Content) => Draft

/** Who reads what is done to a draft: members, the Chair and the secretariat (practice 6.1). What is private is never an act. */
export const draftAudience: Audience = 'members'

/** An act on a draft, for the journal. */
export const actOf = (type: string, content: unknown): Act => ({ type, audience: draftAudience, content })
