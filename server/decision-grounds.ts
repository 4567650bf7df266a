import type { Profile } from '../core/body/profile.ts'
import type { DecisionCommand } from '../core/decision/command.ts'
import type { Decision, DecisionRegister } from '../core/decision/decision.ts'
import type { Draft } from '../core/draft/draft.ts'
import { draftAggregate } from '../core/draft/draft-aggregate.ts'
import type { Meeting } from '../core/meeting/meeting.ts'
import { meetingAggregate } from '../core/meeting/meeting-aggregate.ts'
import type { Concord } from './concord.ts'
import { draftStream } from './drafting.ts'
import type { Folded, Folding } from './journal.ts'
import { meetingStream } from './streams.ts'

/** What a decision rests on beside the decisions of its organ, each as far as its stream stands. */
export type Grounds = {
  readonly drafts: ReadonlyMap<string, Folded<Draft>>
  readonly meetings: ReadonlyMap<string, Folded<Meeting>>
}

/** The decisions that a command names. */
export function decisionsNamed(register: DecisionRegister, command: DecisionCommand): readonly Decision[] {
  const ids = 'decisions' in command ? command.decisions : 'decision' in command ? [command.decision] : []
  return ids.flatMap(id => register.decisions.get(id) ?? [])
}

const meetingsIn = (decisions: readonly Decision[], command: DecisionCommand): readonly string[] => [
  ...decisions.flatMap(({ put, meeting }) => [put?.meeting ?? [], meeting ?? []].flat()),
  ...('meeting' in command ? [command.meeting] : []),
  ...(command.does === 'defer' && command.to !== null ? [command.to] : []),
]

const draftsIn = (decisions: readonly Decision[], command: DecisionCommand): readonly string[] => {
  const own = decisions.map(({ text }) => text)
  const texts = command.does === 'draft-decision' || command.does === 'redraft' ? [...own, command.text] : own
  return texts.flatMap(text => (text.kind === 'draft' ? [text.draft] : []))
}

/** Folds what is there; an id under which nothing was recorded yet is left out. */
async function foldedBy<Thing>(
  { journal }: Concord,
  ids: readonly string[],
  aggregate: Folding<Thing>,
  streamOf: (id: string) => string,
): Promise<ReadonlyMap<string, Folded<Thing>>> {
  const found = new Map<string, Folded<Thing>>()
  for (const id of new Set(ids)) {
    const folded = await journal.folded(aggregate, streamOf(id))
    if (folded.version > 0) found.set(id, folded)
  }
  return found
}

/** The drafts and meetings that a command on the decisions of an organ is about. */
export async function groundsOf(
  concord: Concord,
  { id: body }: Profile,
  register: DecisionRegister,
  command: DecisionCommand,
): Promise<Grounds> {
  const decisions = decisionsNamed(register, command)
  return {
    drafts: await foldedBy(concord, draftsIn(decisions, command), draftAggregate, id =>
      draftStream(body, id),
    ),
    meetings: await foldedBy(concord, meetingsIn(decisions, command), meetingAggregate, id =>
      meetingStream(body, id),
    ),
  }
}
