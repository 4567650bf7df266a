import { membersOn } from '../../core/body/members-on.ts'
import type { Profile } from '../../core/body/profile.ts'
import type { DecisionCommand } from '../../core/decision/command.ts'
import { decisionsAggregate } from '../../core/decision/decision-register-aggregate.ts'
import type { MeetingCommand } from '../../core/meeting/command.ts'
import { isRefusal, type Refusal, sentenceOf } from '../../core/refusal.ts'
import type { Concord } from '../concord.ts'
import { convening } from '../convening.ts'
import { instantOf } from '../database/clock.ts'
import { decide } from '../deciding.ts'
import { digestOfWords } from '../digests.ts'
import { decisionsStream } from '../streams.ts'
import {
  draftSign,
  type ExerciseDecision,
  type ExerciseMeeting,
  type ExerciseMeetings,
} from './meeting-file.ts'
import { actorAt } from './seat-of-step.ts'

type Stage = {
  readonly concord: Concord
  readonly profile: Profile
  readonly file: ExerciseMeetings
  /** Id of the draft of the exercise. */
  readonly draft: string
}

const must = <Answer>(answer: Answer | Refusal): Answer => {
  if (isRefusal(answer)) throw new Error(`The exercise meeting was refused: ${sentenceOf(answer, 'en')}`)
  return answer
}

/** One seat does these things to a meeting in one append. */
async function onMeeting(
  { concord, profile }: Stage,
  id: string,
  seat: string,
  does: readonly MeetingCommand[],
) {
  const now = await instantOf(concord.database)
  return must(await convening(concord, { profile, actor: actorAt(seat), now, id }, does))
}

async function onDecisions({ concord, profile, file }: Stage, seat: string, command: DecisionCommand) {
  const now = await instantOf(concord.database)
  const { organ } = file.ministers
  return must(await decide(concord, { profile, organ, actor: actorAt(seat), now }, command))
}

const planOf = ({ items: _items, ...planned }: ExerciseMeeting): MeetingCommand => ({
  does: 'plan-meeting',
  precision: 'day',
  ...planned,
})

const agendaOf = ({ items }: ExerciseMeeting, draft: string): readonly MeetingCommand[] =>
  items.flatMap(({ documents, ...item }, n): readonly MeetingCommand[] => [
    {
      does: 'propose-item',
      ...item,
      documents: documents.map(each => (each === draftSign ? draft : each)),
    },
    { does: 'place-item', item: item.item, number: n + 1 },
  ])

const draftedOf = ({
  item: _item,
  class: _class,
  words,
  ...decision
}: ExerciseDecision): DecisionCommand => ({
  does: 'draft-decision',
  ...decision,
  draft: false,
  text: { kind: 'words', words, digest: digestOfWords(words) },
  publicity: 'public',
  subject: null,
  concerned: null,
  relatesTo: [],
  scope: { kind: 'all' },
})

/** Plans the leaders' meeting, and the ministers' one that prepares it, each with its agenda. */
async function plan(stage: Stage): Promise<void> {
  const { leaders, ministers } = stage.file
  for (const meeting of [leaders, ministers])
    await onMeeting(stage, meeting.id, 'secretariat', [planOf(meeting), ...agendaOf(meeting, stage.draft)])
}

/** The members do without the notice, and the ministers' meeting is convened. */
async function convene(stage: Stage, members: readonly string[]): Promise<void> {
  const { id } = stage.file.ministers
  for (const state of members) await onMeeting(stage, id, state, [{ does: 'waive-notice' }])
  await onMeeting(stage, id, 'secretariat', [{ does: 'convene' }])
}

/** The decisions are drafted and listed, and the members do without their notice. */
async function draftDecisions(stage: Stage, members: readonly string[]): Promise<void> {
  const { decisions, ministers } = stage.file
  for (const each of decisions) {
    const { decision, item } = each
    await onDecisions(stage, 'secretariat', draftedOf(each))
    await onDecisions(stage, 'secretariat', {
      does: 'list',
      decision,
      meeting: ministers.id,
      item,
      class: each.class,
    })
    for (const state of members) await onDecisions(stage, state, { does: 'waive-notice', decision })
  }
}

/** The members sit down, the sitting is opened, the agenda adopted, and its first matter taken up. */
async function open(stage: Stage, members: readonly string[]): Promise<void> {
  const { ministers, takenUp } = stage.file
  const { thing } = await onMeeting(stage, ministers.id, 'secretariat', [
    { does: 'mark-present', seats: members },
  ])
  if (thing.stage === 'convened')
    await onMeeting(stage, ministers.id, 'chair', [
      { does: 'open-sitting', chair: { state: ministers.host, person: null } },
      { does: 'adopt-agenda' },
      { does: 'take-up-item', item: takenUp },
    ])
}

/** Whether the exercise was prepared to its end before: what people have made of it since is theirs. */
async function isPrepared({ concord, profile, file }: Stage): Promise<boolean> {
  const stream = decisionsStream(profile.id, file.ministers.organ)
  const { thing } = await concord.journal.folded(decisionsAggregate, stream)
  const last = thing.decisions.get(file.put)
  return last !== undefined && (last.put !== null || last.earlierPuts.length > 0)
}

/**
 * Gives a demonstration a ministers' meeting that sits, with an A list, matters for debate and a question put. Each step is left out
 * if it is so already: whoever was interrupted goes on at the next start. Once the question was put, nothing is touched any more.
 */
export async function prepareMeeting(
  concord: Concord,
  profile: Profile,
  file: ExerciseMeetings,
  draft: string,
): Promise<'prepared' | 'already-there'> {
  const stage: Stage = { concord, profile, file, draft }
  if (await isPrepared(stage)) return 'already-there'
  const members = membersOn(profile, (await instantOf(concord.database)).slice(0, 10))
  await plan(stage)
  await convene(stage, members)
  await draftDecisions(stage, members)
  await open(stage, members)
  const put = file.decisions.find(({ decision }) => decision === file.put)
  const seen = { [file.put]: digestOfWords(put?.words ?? {}) }
  await onDecisions(stage, 'chair', { does: 'put', decisions: [file.put], bloc: null, seen })
  return 'prepared'
}
