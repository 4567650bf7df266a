import type { Aggregate } from '../../core/aggregate.ts'
import type { Profile } from '../../core/body/profile.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { draftAggregate } from '../../core/draft/draft-aggregate.ts'
import type { DraftFacts } from '../../core/draft/facts.ts'
import type { Act } from '../../core/journal/entry.ts'
import { fold } from '../../core/journal/fold.ts'
import { isRefusal, sentenceOf } from '../../core/refusal.ts'
import { act, type Done } from '../act.ts'
import type { Concord } from '../concord.ts'
import { draftFacts } from '../draft-facts.ts'
import { draftStream } from '../drafting.ts'
import { commandOf, submissionOf } from './command-of.ts'
import type { Exercise, ExerciseStep } from './exercise-files.ts'
import { actorAt } from './seat-of-step.ts'

/** The body of the exercise; the only one whose States are given positions by anybody but themselves. */
export const exerciseBody = 'EXERCISE'

type Stage = { readonly concord: Concord; readonly profile: Profile; readonly stream: string }

/** What one seat does without another acting in between. */
type Turn = { readonly seat: string; readonly steps: readonly ExerciseStep[] }

/** A draft on which a seat takes all the steps of its turn at once: each is decided on what the one before has made. */
const inTurns: Aggregate<Draft, readonly ExerciseStep[], DraftFacts> = {
  ...draftAggregate,
  decide: (draft, steps, facts) => {
    const taken: Act[] = []
    let reached = draft
    for (const step of steps) {
      const acts = draftAggregate.decide(reached, commandOf(step, reached), facts)
      if (isRefusal(acts)) return acts
      taken.push(...acts)
      reached = fold(draftAggregate, acts, reached)
    }
    return taken
  },
}

/** The script is part of Concord: a step that is refused is a defect of it, told with its rule. */
async function done<Command>(
  { concord, profile, stream }: Stage,
  seat: string,
  aggregate: Aggregate<Draft, Command, DraftFacts>,
  command: Command,
): Promise<Done<Draft>> {
  const actor = actorAt(seat)
  const facts = await draftFacts(concord.database, profile, actor)
  const answer = await act(concord.journal, aggregate, stream, command, facts, actor)
  if (isRefusal(answer)) throw new Error(`The exercise was refused: ${sentenceOf(answer, 'en')}`)
  return answer
}

/** Whether the draft is there, in whatever state people have brought it to. */
async function isSubmitted({ concord, stream }: Stage): Promise<boolean> {
  const { thing } = await concord.journal.folded(draftAggregate, stream)
  return thing.stage !== 'none'
}

/** The steps up to and with a reading, one after the other. */
export const stepsTo = ({ readings }: Exercise, to: number): readonly ExerciseStep[] =>
  readings.filter(({ reading }) => reading <= to).flatMap(({ steps }) => steps)

function turnsOf(steps: readonly ExerciseStep[]): readonly Turn[] {
  const turns: Turn[] = []
  for (const step of steps) {
    const last = turns.at(-1)
    if (last?.seat === step.seat) turns.splice(-1, 1, { seat: last.seat, steps: [...last.steps, step] })
    else turns.push({ seat: step.seat, steps: [step] })
  }
  return turns
}

/**
 * Submits the draft of the exercise and plays its negotiation up to a reading, each step from its own seat. A draft that is
 * there is left to those who have taken seats at it.
 */
export async function playExercise(
  concord: Concord,
  profile: Profile,
  exercise: Exercise,
  how: { readonly to: number; readonly told?: (steps: number) => void },
): Promise<Draft | 'already-there'> {
  const stage = { concord, profile, stream: draftStream(profile.id, exercise.draft.id) }
  const submission = submissionOf(exercise.draft, profile.id)
  const submitted = (await isSubmitted(stage))
    ? null
    : await done(stage, 'secretariat', draftAggregate, submission)
  if (submitted === null || submitted.entries.length === 0) return 'already-there'
  let { thing: draft } = submitted
  let count = 0
  for (const { seat, steps } of turnsOf(stepsTo(exercise, how.to))) {
    draft = (await done(stage, seat, inTurns, steps)).thing
    count += steps.length
    how.told?.(count)
  }
  return draft
}
