import type { Actor } from '../journal/entry.ts'
import type { Rules } from '../procedure/rules.ts'

/** What a decision on a draft needs to know beside the draft: who acts, when, and who counts. */
export type DraftFacts = {
  readonly actor: Actor
  /** The instant of the database clock. */
  readonly now: string
  /** Codes of the States that are members now, in protocol order. */
  readonly members: readonly string[]
  /** What opens agreed text again; nobody objecting if left out. */
  readonly reopening?: Rules['reopening']
  /** The most characters of one proposal, paragraphs of a draft, and proposals on it, ended ones included. */
  readonly limits: { readonly proposal: number; readonly paragraphs: number; readonly proposals: number }
}
