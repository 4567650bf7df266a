import type { ColumnType } from 'kysely'
import type { ProposedChange } from '../../core/draft/command.ts'
import type { DraftStage } from '../../core/draft/draft.ts'
import type { Audience } from '../../core/journal/entry.ts'

/** A draft in a list, folded from its acts; the draft itself is folded when it is asked for. */
export type Drafts = {
  stream: string
  body: string
  id: string
  organ: string
  symbol: string
  title: ColumnType<Readonly<Record<string, string>>, string, never>
  stage: DraftStage
  /** Instants of the first and of the last act. */
  submitted_at: string
  changed_at: string
  /** Number of acts, and position of the last one. */
  entries: number
  position: number
  audience: Audience
}

/** What every row of a seat's own desk says: which draft of which body, and whose it is. */
type AtSeat = { body: string; draft: string; seat: string; audience: Audience }

/** What a delegation notes for itself on a paragraph, or on the whole draft (paragraph ''). Never journalled. */
export type DraftNotes = AtSeat & {
  paragraph: string
  kind: 'note' | 'instruction'
  text: string
  changed_at: Date
}

/** Proposals that a delegation prepares in private, to be submitted at once. */
export type PreparedSets = AtSeat & {
  id: string
  changes: ColumnType<readonly ProposedChange[], string, string>
  changed_at: Date
}

/** Up to which act a seat has seen a draft. */
export type DraftsSeen = AtSeat & { position: number; changed_at: Date }

/** What the room of a draft shows: where the Chair is, since when, and the words as they were then. */
export type DraftRooms = {
  body: string
  draft: string
  audience: Audience
  paragraph: string
  language: string
  texts: ColumnType<Readonly<Record<string, string>>, string, string>
  /** The step of the type, from 1, the largest. */
  size: number
  follows: boolean
  changed_at: Date
}

export type DraftTables = {
  draft_rooms: DraftRooms
  drafts: Drafts
  draft_notes: DraftNotes
  prepared_sets: PreparedSets
  drafts_seen: DraftsSeen
}
