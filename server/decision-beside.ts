import type { Profile } from '../core/body/profile.ts'
import type { DecisionCommand } from '../core/decision/command.ts'
import type { Decision, DecisionRegister } from '../core/decision/decision.ts'
import { decisionsAggregate } from '../core/decision/decision-register-aggregate.ts'
import type { DraftConsequence } from '../core/draft/command.ts'
import { draftAggregate } from '../core/draft/draft-aggregate.ts'
import { wordsOfDraft } from '../core/draft/draft-digest.ts'
import type { DraftFacts } from '../core/draft/facts.ts'
import type { Act } from '../core/journal/entry.ts'
import { fold } from '../core/journal/fold.ts'
import type { Part } from '../core/journal/judge.ts'
import { system } from '../core/journal/system.ts'
import { isRefusal, type Refusal } from '../core/refusal.ts'
import { decisionsNamed, type Grounds } from './decision-grounds.ts'
import { draftLimits } from './draft-facts.ts'
import { draftStream } from './drafting.ts'
import { meetingStream } from './streams.ts'

type Asked = {
  readonly profile: Profile
  readonly organ: string
  readonly now: string
  readonly members: readonly string[]
  readonly register: DecisionRegister
  readonly command: DecisionCommand
  readonly grounds: Grounds
}

/** What is recorded on the draft of a decision in the same commit as the act on the decision, if anything. */
function onDraft({ does }: DecisionCommand, organ: string, decision: Decision): DraftConsequence | null {
  const { id, text, submittedTo, adoption } = decision
  const by = { organ, decision: id, digest: text.digest }
  if (does === 'put' || does === 'announce-silence') return { does: 'freeze-draft', ...by }
  return does === 'submit-up' && submittedTo
    ? { does: 'submit-draft-up', ...by, to: submittedTo, digest: adoption?.digest ?? text.digest }
    : null
}

/** The acts on a draft, and how far its stream must stand for the decision to be recorded. */
function draftPart(asked: Asked, decision: Decision): Part | Refusal | null {
  const { profile, organ, now, members, grounds } = asked
  if (decision.text.kind !== 'draft') return null
  const { draft: id } = decision.text
  const draft = grounds.drafts.get(id)
  if (!draft) return null
  const facts: DraftFacts = { actor: system, now, members, limits: draftLimits }
  const command = onDraft(asked.command, organ, decision)
  const acts = command ? draftAggregate.decide(draft.thing, command, facts) : []
  if (isRefusal(acts)) return acts
  return { stream: draftStream(profile.id, id), expected: draft.version, acts, actor: system }
}

const meetingParts = ({ profile, grounds }: Asked): readonly Part[] =>
  [...grounds.meetings].map(([id, { version }]) => ({
    stream: meetingStream(profile.id, id),
    expected: version,
    acts: [],
    actor: system,
  }))

/** Acts whose words, room and quorum must still be so when they are recorded, whoever records what meanwhile. */
const resting: readonly DecisionCommand['does'][] = [
  'put',
  'gavel',
  'announce-silence',
  'submit-up',
  'publish',
]

/**
 * What is recorded beside acts on decisions, or must stand: a draft stands still from the very commit in which the question on it
 * is put, and a gavel falls only in the room and on the words that were looked at.
 */
export function besideOf(asked: Asked, acts: readonly Act[]): readonly Part[] | Refusal {
  if (acts.length === 0 || !resting.includes(asked.command.does)) return []
  const decided = decisionsNamed(fold(decisionsAggregate, acts, asked.register), asked.command)
  const parts: Part[] = [...meetingParts(asked)]
  for (const decision of decided) {
    const part = draftPart(asked, decision)
    if (part && isRefusal(part)) return part
    if (part && !parts.some(({ stream }) => stream === part.stream)) parts.push(part)
  }
  return parts
}

/** What is published of a decision on a draft are its words, not only where they are kept. */
export const withPublicWords = (acts: readonly Act[], { drafts }: Grounds): readonly Act[] =>
  acts.map(act => {
    const [draft] = drafts.values()
    if (act.type !== 'DecisionPublished' || !draft) return act
    const content = { ...Object(act.content), words: wordsOfDraft(draft.thing) }
    return { ...act, content }
  })
