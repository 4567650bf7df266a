import type { Competence, Profile } from '../../core/body/profile.ts'
import type { Decision, DecisionAct } from '../../core/decision/decision.ts'
import { decisionsAggregate } from '../../core/decision/decision-register-aggregate.ts'
import { isCompetent } from '../../core/procedure/is-competent.ts'
import { system } from '../../core/journal/system.ts'
import { isRefusal } from '../../core/refusal.ts'
import { instantOf } from '../database/clock.ts'
import { decide } from '../deciding.ts'
import { decisionsStream } from '../streams.ts'
import { type Consequence, onDecision } from './consequence.ts'

/** What a higher organ does with what a lower one did, the likeliest first; its competence decides. */
const above: Readonly<Partial<Record<DecisionAct, readonly Competence['act'][]>>> = {
  'adopt-in-principle': ['adopt', 'approve'],
  adopt: ['approve', 'adopt'],
  approve: ['approve', 'adopt'],
  hear: ['approve', 'hear'],
  nominate: ['appoint', 'approve'],
}

function actAbove(profile: Profile, organ: string, { act, document }: Decision): DecisionAct {
  const asked = above[act] ?? ['adopt']
  const may = asked.find(each =>
    isCompetent(profile.competences, { organ, act: each, document, draft: false }),
  )
  return may ?? asked[0] ?? 'adopt'
}

/** What was submitted upward appears among the decisions of the higher organ, in exactly the words that were adopted (I-10). */
export const submissionGoesUp: Consequence = async (entry, concord) => {
  const place = entry.type === 'DecisionSubmitted' ? onDecision(entry, concord) : null
  if (!place) return undefined
  const { profile, organ, decision: id } = place
  const below = await concord.journal.folded(decisionsAggregate, decisionsStream(profile.id, organ))
  const decision = below.thing.decisions.get(id)
  const to = decision?.submittedTo
  if (!decision || !to) return undefined
  const { document, title, text, publicity, subject, concerned, scope } = decision
  const now = await instantOf(concord.database)
  const done = await decide(
    concord,
    { profile, organ: to.organ, actor: system, now },
    {
      does: 'draft-decision',
      decision: to.decision,
      act: actAbove(profile, to.organ, decision),
      document,
      draft: false,
      title,
      text: { ...text, digest: decision.adoption?.digest ?? text.digest },
      publicity,
      subject,
      concerned,
      relatesTo: [],
      scope,
      from: { organ, decision: id },
    },
  )
  return isRefusal(done) ? done : undefined
}
