import type { Decision } from '../../core/decision/decision.ts'
import { decisionsAggregate } from '../../core/decision/decision-register-aggregate.ts'
import type { DraftConsequence } from '../../core/draft/command.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { draftAggregate } from '../../core/draft/draft-aggregate.ts'
import { system } from '../../core/journal/system.ts'
import { isSameDecision } from '../../core/procedure/source.ts'
import { isRefusal, type Refusal } from '../../core/refusal.ts'
import type { Concord } from '../concord.ts'
import { draftFacts } from '../draft-facts.ts'
import { draftStream } from '../drafting.ts'
import { decisionsStream } from '../streams.ts'
import { type Consequence, onDecision, type OnDecision } from './consequence.ts'

/** Acts by which a text is adopted; a text that is heard, noted or returned is not. */
const adopting: readonly Decision['act'][] = ['adopt-in-principle', 'adopt', 'approve', 'nominate', 'appoint']

const isStanding = ({ stage, adoption, act }: Decision): boolean =>
  stage === 'adopted' && adoption !== null && adoption.standing !== 'void' && adopting.includes(act)

/** What an adoption makes of a draft: of what a higher organ has the last word on, it is in principle. */
const howOf = ({ act, draft }: Decision): 'in-principle' | 'finally' =>
  draft || act === 'adopt-in-principle' ? 'in-principle' : 'finally'

/** What has still to happen to a draft, as the decision on it stands; nothing if all has. */
function owing(organ: string, decision: Decision, draft: Draft): DraftConsequence | null {
  const by = { organ, decision: decision.id }
  const isAdopted = draft.adoptions.some(each => isSameDecision(each, by))
  const isFrozen = isSameDecision(draft.frozen, by)
  if (isStanding(decision) && decision.adoption && !isAdopted)
    return isFrozen
      ? { does: 'adopt-draft', ...by, how: howOf(decision), digest: decision.adoption.digest }
      : null
  if (isAdopted && !isStanding(decision)) return { does: 'void-adoption', ...by }
  if (isAdopted && decision.published !== null && draft.stage === 'adopted')
    return { does: 'publish-draft', ...by }
  if (decision.referredBack && isSameDecision(draft.above, by))
    return { does: 'return-draft', ...by, reasons: decision.referredBack.reasons }
  const isOpen = decision.stage === 'put' || decision.stage === 'silence'
  return isFrozen && !isOpen ? { does: 'release-draft', ...by } : null
}

/** Writes one thing that is owing on the draft of a decision; whether there may be more. */
async function settleOne(
  concord: Concord,
  { profile, organ, decision: id }: OnDecision,
): Promise<'more' | 'done' | Refusal> {
  const decisions = decisionsStream(profile.id, organ)
  const { thing: register, version } = await concord.journal.folded(decisionsAggregate, decisions)
  const decision = register.decisions.get(id)
  if (decision?.text.kind !== 'draft') return 'done'
  const stream = draftStream(profile.id, decision.text.draft)
  const draft = await concord.journal.folded(draftAggregate, stream)
  const command = owing(organ, decision, draft.thing)
  if (!command) return 'done'
  const facts = await draftFacts(concord.database, profile, system)
  const acts = draftAggregate.decide(draft.thing, command, facts)
  if (isRefusal(acts)) return acts
  if (acts.length === 0) return 'done'
  // The decision must still stand as it was looked at: a question put anew meanwhile keeps its draft still.
  const beside = [{ stream: decisions, expected: version, acts: [], actor: system }]
  const done = await concord.journal.append({ stream, expected: draft.version, acts, actor: system, beside })
  return isRefusal(done) && done.refused !== 'stale-version' ? done : 'more'
}

/** A draft follows the decision on it: adopted, published, returned, or free again where the question was taken back. */
export const draftFollowsDecision: Consequence = async (entry, concord) => {
  const place = onDecision(entry, concord)
  if (!place) return undefined
  let settled: 'more' | 'done' | Refusal
  do settled = await settleOne(concord, place)
  while (settled === 'more')
  return settled === 'done' ? undefined : settled
}
