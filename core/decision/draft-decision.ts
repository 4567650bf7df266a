import type { Act } from '../journal/entry.ts'
import { isSystem } from '../journal/system.ts'
import { hasWords } from '../procedure/texts.ts'
import { mustBeMember } from '../procedure/who-acts.ts'
import type { Refusal } from '../refusal.ts'
import type { Decision, DecisionRegister } from './decision.ts'
import { actOn, type DecisionCommandBy } from './decision-rule.ts'
import type { DecisionFacts } from './facts.ts'
import { mustBeOffice } from './is-office.ts'
import { noDecision } from './no-decision.ts'
import { residualUnfit } from './residual-unfit.ts'
import { orderedScope, scopeUnfit } from './scope-unfit.ts'

/** What is recorded when a decision is drafted. */
export type DecisionDrafted = Omit<DecisionCommandBy<'draft-decision'>, 'does'> & {
  readonly by: string
  readonly at: string
  readonly day: string
}

/**
 * A member, the Chair, or the secretariat on mandate drafts a decision; nobody else does (6.1). What a lower organ submits comes
 * by itself.
 */
export const mayDraftDecision = (register: DecisionRegister, facts: DecisionFacts): Refusal | undefined => {
  const isDrafter =
    isSystem(facts.actor) || mustBeOffice(facts) === undefined || mustBeMember(facts) === undefined
  if (!isDrafter) return { refused: 'decision-drafters-only' }
  const most = facts.limits.decisions
  return register.decisions.size < most
    ? undefined
    : { refused: 'too-many-decisions', facts: { most: String(most) } }
}

type Asked = DecisionCommandBy<'draft-decision'>

/** To suspend or expel a member names the member; whoever is concerned is a member. */
function concernedUnfit({ act, concerned }: Asked, { members }: DecisionFacts): Refusal | undefined {
  const isOnMembership = act === 'suspend-member' || act === 'expel-member'
  if (concerned === null) return isOnMembership ? { refused: 'concerned-missing' } : undefined
  return members.includes(concerned)
    ? undefined
    : { refused: 'concerned-no-member', facts: { state: concerned } }
}

/**
 * What a lower organ submits comes by itself: nobody else says of a decision that it came from below, and an id that begins with
 * another organ is kept for what that organ submits, so that nothing can stand in its place.
 */
function fromBelowUnfit(
  { decision: id, from }: Asked,
  { actor, organ, competences }: DecisionFacts,
): Refusal | undefined {
  if (isSystem(actor)) return undefined
  if (from) return { refused: 'concord-only' }
  const isKept = competences.some(each => each.organ !== organ && id.startsWith(`${each.organ}:`))
  return isKept ? { refused: 'decision-id-kept', facts: { id } } : undefined
}

function unfit(register: DecisionRegister, asked: Asked, facts: DecisionFacts): Refusal | undefined {
  if (!hasWords(asked.title)) return { refused: 'decision-without-title' }
  if (asked.text.kind === 'words' && !hasWords(asked.text.words)) return { refused: 'decision-without-words' }
  const unknown = asked.relatesTo.find(({ decision }) => !register.decisions.has(decision))
  if (unknown) return { refused: 'no-such-decision', facts: { decision: unknown.decision } }
  return (
    fromBelowUnfit(asked, facts) ??
    concernedUnfit(asked, facts) ??
    scopeUnfit(asked.scope, facts) ??
    residualUnfit(asked.residual ?? [], facts)
  )
}

const isSame = (known: Decision, { text, act }: Asked, { actor }: DecisionFacts): boolean =>
  known.by === actor.seat && known.act === act && known.words === 1 && known.text.digest === text.digest

/** Drafts a decision. The same sent twice is recorded once. */
export function draftDecision(
  register: DecisionRegister,
  command: Asked,
  facts: DecisionFacts,
): readonly Act[] | Refusal {
  const known = register.decisions.get(command.decision)
  if (known)
    return isSame(known, command, facts)
      ? []
      : { refused: 'decision-id-taken', facts: { id: command.decision } }
  const refused = mayDraftDecision(register, facts) ?? unfit(register, command, facts)
  if (refused) return refused
  const { does: _does, ...asked } = command
  const scope = orderedScope(asked.scope, facts)
  const drafted: DecisionDrafted = { ...asked, scope, by: facts.actor.seat, at: facts.now, day: facts.day }
  return [actOn('DecisionDrafted', drafted)]
}

/** The decision as it was drafted. */
export const decisionDrafted = (_: Decision, drafted: DecisionDrafted): Decision => {
  const { decision: id, at, day, residual = [], from = null, ...asked } = drafted
  return {
    ...noDecision,
    ...asked,
    id,
    residual,
    from,
    stage: 'drafted',
    words: 1,
    drafted: at,
    wordsAt: at,
    wordsOn: day,
  }
}
