import type { CalendarDate } from '../calendar.ts'
import type { Refusal } from '../refusal.ts'
import type { RegisterDecide, RegisterEvolve } from '../procedure/register-rule.ts'
import type { NominationCommand, NominationDoes } from './command.ts'
import type { Nomination, NominationStage } from './nomination.ts'

/** The command that does one act. */
export type NominationCommandBy<Does extends NominationDoes> = Extract<
  NominationCommand,
  { readonly does: Does }
>

/** Decides one act on a nomination. */
export type NominationDecide<Does extends NominationDoes> = RegisterDecide<
  Nomination,
  NominationCommandBy<Does>
>

/** Folds one kind of recorded act into the nomination. */
export type NominationEvolve<Content> = RegisterEvolve<Nomination, Content>

/** What every act of a nomination records: the day. */
export type OnDay = { readonly on: CalendarDate }

/** The step must come next on the way of practice 5.8. */
export function mustStandAt(
  nomination: Nomination,
  ...stages: readonly NominationStage[]
): Refusal | undefined {
  if (nomination.stage === 'none') return { refused: 'register-not-opened' }
  return stages.includes(nomination.stage) ? undefined : { refused: 'nomination-step-not-next' }
}
