import type { SourceRef } from '../procedure/source.ts'
import type { Candidacy, CandidacyRung } from './candidacy.ts'

/** Everything that can be done to a candidacy; each act has a file of its own beside this one. */
export type CandidacyCommand =
  | ({ readonly does: 'register-candidacy' } & Pick<Candidacy, 'id' | 'state' | 'organ' | 'seat' | 'term'>)
  /** What the body did, exactly as its decision or its text says. */
  | { readonly does: 'take-act'; readonly rung: CandidacyRung; readonly source: SourceRef }
  | { readonly does: 'withdraw-candidacy' }
  | { readonly does: 'conclude-candidacy'; readonly result: 'elected' | 'not-elected' }

/** The name of an act on a candidacy. */
export type CandidacyDoes = CandidacyCommand['does']
