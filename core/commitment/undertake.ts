import { mustBeDates, mustBeSecretariat, mustHaveWords } from '../procedure/register-checks.ts'
import type { RegisterFacts } from '../procedure/register-facts.ts'
import { actOf } from '../procedure/register-rule.ts'
import { isSource, placeOf, type SourceRef } from '../procedure/source.ts'
import type { Refusal } from '../refusal.ts'
import type { Commitment } from './commitment.ts'
import type { CommitmentDecide, CommitmentEvolve, OnDay } from './commitment-rule.ts'

/** What is recorded when something is undertaken: what, by whom, by when, and in which act. */
export type CommitmentUndertaken = OnDay &
  Pick<Commitment, 'id' | 'what' | 'owners' | 'source' | 'meeting' | 'due'>

/** Only the secretariat enters commitments. */
export const mayUndertake = (commitment: Commitment, facts: RegisterFacts): Refusal | undefined =>
  mustBeSecretariat(facts) ??
  (commitment.stage === 'none' ? undefined : { refused: 'register-already-opened' })

/** Only members and organs of the body can owe something; the international community owes nothing here (M16, I-31). */
export function mustBeInside(
  owners: readonly string[],
  { members, organs }: RegisterFacts,
): Refusal | undefined {
  const inside = organs.filter(({ of }) => of === 'body').map(({ id }) => id)
  const stranger = owners.find(owner => !members.includes(owner) && !inside.includes(owner))
  if (owners.length > 0 && stranger === undefined) return undefined
  return { refused: 'owner-outside-body', facts: { owner: stranger ?? '–' } }
}

/** Moods in which somebody binds itself, or declares what will be done. */
const binding: readonly (string | null)[] = ['commissive', 'declarative']

/** The act that it rests on must bind somebody: a call on others creates no commitment (M16). */
function mustBind(asked: SourceRef, facts: RegisterFacts): Refusal | undefined {
  const { source } = facts
  const place = placeOf(asked)
  if (source === null || !isSource(source, asked))
    return { refused: 'source-not-found', facts: { source: place } }
  if (source.kind === 'decision')
    return source.outcome === 'adopted'
      ? undefined
      : { refused: 'decision-not-so', facts: { decision: place } }
  return binding.includes(source.mood)
    ? undefined
    : { refused: 'source-binds-nobody', facts: { source: place } }
}

/** Enters what members or organs of the body have undertaken. */
export const undertake: CommitmentDecide<'undertake'> = (commitment, { does: _does, ...asked }, facts) => {
  const isSame =
    commitment.id === asked.id && JSON.stringify(commitment.source) === JSON.stringify(asked.source)
  if (isSame) return mustBeSecretariat(facts) ?? []
  const on = facts.source?.on ?? facts.day
  const content: CommitmentUndertaken = { ...asked, on }
  const refused =
    mayUndertake(commitment, facts) ??
    mustHaveWords(asked.what, facts) ??
    mustBeDates(asked.due) ??
    mustBeInside(asked.owners, facts) ??
    mustBind(asked.source, facts)
  return refused ?? [actOf('CommitmentUndertaken', content)]
}

/** Something is undertaken. */
export const commitmentUndertaken: CommitmentEvolve<CommitmentUndertaken> = (
  commitment,
  { on, ...asked },
) => ({
  ...commitment,
  ...asked,
  undertaken: on,
  stage: 'undertaken',
})
