import type { ColumnType } from 'kysely'
import type { Decision, DecisionAct, DecisionStage } from '../../core/decision/decision.ts'
import type { Audience } from '../../core/journal/entry.ts'

/** A decision in a list, folded from its acts. */
export type Decisions = {
  stream: string
  body: string
  organ: string
  id: string
  meeting: string | null
  item: string | null
  class: 'A' | 'B'
  act: DecisionAct
  document: string
  title: ColumnType<Readonly<Record<string, string>>, string, string>
  stage: DecisionStage
  /** Given at the adoption, with the day at the place. */
  number: number | null
  day: string | null
  publicity: 'public' | 'members'
  /** What the public reads of it, once it is published: no name of a delegation is in it (I-37). */
  published: ColumnType<unknown, string | null, string | null>
  drafted: string
  /** The instant at which a running silence expires. */
  expires: string | null
  /** The last act on it: its number in the stream, and its position in the journal. */
  entries: number
  position: number
  audience: Audience
}

/** A decision as its acts have made it; for members, also once it is published. */
export type DecisionFolds = {
  stream: string
  body: string
  id: string
  decision: ColumnType<Decision, string, string>
  audience: Audience
}

/** Up to which entry what follows from acts has been followed. Ordinary upkeep, never journalled. */
export type Followed = { name: string; position: number }

export type DecisionTables = {
  decisions: Decisions
  decision_folds: DecisionFolds
  followed: Followed
}
