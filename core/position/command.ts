import type { SourceRef } from '../procedure/source.ts'
import type { Position } from './position.ts'

/** Everything that can be done to a position; each act has a file of its own beside this one. */
export type PositionCommand =
  | ({ readonly does: 'take-position' } & Pick<
      Position,
      'id' | 'topic' | 'scope' | 'text' | 'source' | 'says' | 'predecessors'
    >)
  /** A later text says it again. */
  | { readonly does: 'reaffirm'; readonly source: SourceRef }
  /** The earlier position has been found. */
  | { readonly does: 'link-position'; readonly predecessor: string }
  /** A later position says something else on the topic. */
  | { readonly does: 'modify-position'; readonly successor: string }
  | { readonly does: 'lapse-position'; readonly source: SourceRef }

/** The name of an act on a position. */
export type PositionDoes = PositionCommand['does']
