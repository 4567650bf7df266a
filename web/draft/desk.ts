import type { ProposedChange } from '../../core/draft/command.ts'

/** Proposals that a delegation prepares in private, to be sent at once. */
export type OurSet = { readonly id: string; readonly changes: readonly ProposedChange[] }

/** What a delegation writes beside a paragraph for itself. */
export type OurNote = {
  readonly paragraph: string
  readonly kind: 'note' | 'instruction'
  readonly text: string
}

/** What lies on the desk of a delegation beside a draft; no other seat ever gets it. */
export type OurDesk = { readonly sets: readonly OurSet[]; readonly notes: readonly OurNote[] }

/** The desk of whoever has none. */
export const noDesk: OurDesk = { sets: [], notes: [] }

/** The most characters of a note. */
export const longestNote = 20_000
