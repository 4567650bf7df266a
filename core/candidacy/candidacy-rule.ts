import type { RegisterDecide, RegisterEvolve } from '../procedure/register-rule.ts'
import type { Refusal } from '../refusal.ts'
import type { Candidacy } from './candidacy.ts'
import type { CandidacyCommand, CandidacyDoes } from './command.ts'

/** Decides one act on a candidacy. */
export type CandidacyDecide<Does extends CandidacyDoes> = RegisterDecide<
  Candidacy,
  Extract<CandidacyCommand, { readonly does: Does }>
>

/** Folds one kind of recorded act into the candidacy. */
export type CandidacyEvolve<Content> = RegisterEvolve<Candidacy, Content>

/** Acts are taken on a candidacy that stands. */
export function mustStand({ stage }: Candidacy): Refusal | undefined {
  if (stage === 'none') return { refused: 'register-not-opened' }
  return stage === 'registered' ? undefined : { refused: 'candidacy-over' }
}
