import type { Profile } from '../core/body/profile.ts'
import type { Decision } from '../core/decision/decision.ts'
import { decisionsAggregate } from '../core/decision/decision-register-aggregate.ts'
import type { DecidedSource, FoundSource, SourceRef, TextRef, ToldSource } from '../core/procedure/source.ts'
import type { Concord } from './concord.ts'
import { asAuditor } from './database/audience.ts'
import { decisionsStream } from './streams.ts'
import { leading } from './views/recorded-text.ts'

const isStanding = ({ stage, adoption }: Decision): boolean =>
  stage === 'adopted' && adoption !== null && adoption.standing !== 'void'

/** A decision as a register sees it. */
function decided(organ: string, decision: Decision): DecidedSource {
  const { id, act, document, draft, subject, adoption, stage, text } = decision
  const outcome = isStanding(decision) ? 'adopted' : stage === 'not-adopted' ? 'not-adopted' : 'open'
  const on = outcome === 'adopted' ? (adoption?.day ?? null) : null
  const words = text.kind === 'words' ? text.words : decision.title
  return { kind: 'decision', organ, decision: id, act, document, draft, subject, outcome, on, words }
}

/** The act at a place of a recorded text, by its id or the first of the paragraph, with the candidates that the text names there. */
async function told(concord: Concord, body: string, ref: TextRef): Promise<ToldSource | null> {
  const { meeting, paragraph, act } = ref
  return await asAuditor(concord.database, async tx => {
    const rows = await tx
      .selectFrom('acts')
      .select(['act', 'start_on'])
      .where('body', '=', body)
      .where('meeting', '=', meeting)
      .where('paragraph', '=', paragraph)
      .where('stream', 'in', leading(tx, body))
      .orderBy('n')
      .execute()
    const found = rows.find(row => act === null || row.act.id === act)
    if (!found) return null
    const outcomes = await tx
      .selectFrom('outcomes')
      .select('outcome')
      .where('body', '=', body)
      .where('meeting', '=', meeting)
      .where('paragraph', '=', paragraph)
      .where('type', 'in', ['note-candidacy', 'support-candidacy'])
      .where('stream', 'in', leading(tx, body))
      .execute()
    const { type, mood, scope } = found.act
    const candidates = outcomes.flatMap(({ outcome }) => outcome.states ?? [])
    return { kind: 'text', ...ref, on: found.start_on, type, mood, states: scope.states, candidates }
  })
}

/** The source that a command names, as it stands now; nothing where there is none in this body. */
export async function sourceFor(
  concord: Concord,
  { id }: Profile,
  ref: SourceRef | null,
): Promise<FoundSource | null> {
  if (ref === null) return null
  if (ref.kind === 'text') return await told(concord, id, ref)
  const register = await concord.journal.folded(decisionsAggregate, decisionsStream(id, ref.organ))
  const decision = register.thing.decisions.get(ref.decision)
  return decision ? decided(ref.organ, decision) : null
}
