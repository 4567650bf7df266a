import { type Communique, evolve, streamOf } from '../core/communique/communique.ts'
import { type CorrectReading, correctReading } from '../core/communique/correct-reading.ts'
import {
  type RecordCommunique,
  recordCommunique,
  type RecordingFacts,
} from '../core/communique/record-communique.ts'
import type { Profile } from '../core/body/profile.ts'
import type { Decide } from '../core/aggregate.ts'
import type { Actor } from '../core/journal/entry.ts'
import { isSystem } from '../core/journal/system.ts'
import { isRefusal, type Refusal } from '../core/refusal.ts'
import { act } from './act.ts'
import type { Concord } from './concord.ts'
import { asAuditor } from './database/audience.ts'
import { codeOf } from './database/code-of.ts'
import { recordable } from './recordable.ts'

type Command = { readonly sha256: string }

/** All recorded texts of the body, for whatever audience: a hidden one refuses a second of its kind too. */
async function factsFor(concord: Concord, profile: Profile, actor: Actor): Promise<RecordingFacts> {
  const recorded = await asAuditor(concord.database, tx =>
    tx.selectFrom('texts').select(['sha256', 'meeting', 'language']).where('body', '=', profile.id).execute(),
  )
  // What a council has published Concord itself writes down, as the secretariat would.
  const capacity = isSystem(actor) ? 'secretariat' : actor.capacity
  return { capacity, profile, recorded }
}

/** Two files of one meeting and language, recorded at the same moment: the database refuses the second. */
const isTaken = (defect: unknown): boolean => codeOf(defect) === '23505'

async function decided<Each extends Command>(
  concord: Concord,
  profile: Profile,
  decide: Decide<Communique | null, Each, RecordingFacts>,
  command: Each,
  actor: Actor,
): Promise<string | Refusal> {
  const attempt = async () => {
    const facts = await factsFor(concord, profile, actor)
    const aggregate = { initial: null, decide, evolve }
    return await act(concord.journal, aggregate, streamOf(command.sha256), command, facts, actor)
  }
  const done = await attempt().catch((defect: unknown) => {
    if (isTaken(defect)) return attempt()
    throw defect
  })
  return isRefusal(done) ? done : (done.thing?.meeting ?? '')
}

/** Records a text; the answer is the meeting, also when this command has recorded it before. */
export const recordText = (concord: Concord, profile: Profile, command: RecordCommunique, actor: Actor) =>
  decided(concord, profile, recordCommunique, command, actor)

type Correcting = Omit<CorrectReading, 'audience'>

/** Corrects the reading of a recorded text; the answer is the meeting that the text belongs to now. */
export async function correctRecorded(
  concord: Concord,
  command: Correcting,
  actor: Actor,
): Promise<string | Refusal> {
  // Before looking: who may not correct is not told what there is.
  if (actor.capacity !== 'secretariat') return { refused: 'secretariat-only' }
  const corrections = recordable(command.corrections)
  if (isRefusal(corrections)) return corrections
  const text = await asAuditor(concord.database, tx =>
    tx
      .selectFrom('texts')
      .select(['body', 'audience'])
      .where('sha256', '=', command.sha256)
      .executeTakeFirst(),
  )
  const profile = concord.profiles.find(each => each.profile.id === text?.body)?.profile
  if (!text || !profile) return { refused: 'not-recorded-yet' }
  const { audience } = text
  return await decided(concord, profile, correctReading, { ...command, corrections, audience }, actor)
}
