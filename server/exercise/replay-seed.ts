import { membersOn } from '../../core/body/members-on.ts'
import { protocolOrder } from '../../core/body/protocol-order.ts'
import type { Profile } from '../../core/body/profile.ts'
import { factsOfReading } from '../../core/communique/facts-of-reading.ts'
import type { MeetingFacts } from '../../core/communique/meeting-facts.ts'
import { meetingToCommunique } from '../../core/communique/meeting-to-communique.ts'
import type { Reading } from '../../core/communique/reading.ts'
import type { DecisionFacts } from '../../core/decision/facts.ts'
import { noDecisions } from '../../core/decision/decision.ts'
import { decisionsAggregate } from '../../core/decision/decision-register-aggregate.ts'
import { recordDecision } from '../../core/decision/record-decision.ts'
import type { MeetingFacts as MeetingActFacts } from '../../core/meeting/facts.ts'
import { meetingAggregate } from '../../core/meeting/meeting-aggregate.ts'
import { recordHeld } from '../../core/meeting/record-held.ts'
import { rulesOf } from '../../core/procedure/rules.ts'
import { isRefusal, type Refusal, sentenceOf } from '../../core/refusal.ts'
import { act } from '../act.ts'
import type { Concord } from '../concord.ts'
import { instantOf } from '../database/clock.ts'
import { meetingFacts } from '../meeting-facts.ts'
import type { LoadedProfile } from '../profile.ts'
import { isUnreadable, readFile } from '../read-file.ts'
import { leavingOpen, recordFile } from '../recording.ts'
import { factsOfMeeting, resultOfMeeting } from '../result-of-meeting.ts'
import { decisionsStream, meetingStream } from '../streams.ts'
import { commandsOfHeld, decisionsOfSeed, heldOf, nominationsOfSeed } from './seed-facts.ts'

const secretariat = { seat: 'secretariat', capacity: 'secretariat', state: null } as const

/** The meeting of 24 April 2018 as it is replayed: the body, the text that says what is known of it, and what that text says. */
export type Seed = {
  readonly loaded: LoadedProfile
  readonly text: string
  readonly reading: Reading
  readonly facts: MeetingFacts
  readonly id: string
}

/** What came of it: how many acts were recorded, and which composed sentences stand in the text and which do not. */
export type Replayed = {
  readonly meeting: string
  readonly acts: number
  readonly standing: readonly string[]
  readonly otherwise: readonly string[]
}

/** The script is part of Concord: a step that is refused is a defect of it, told with its rule. */
function certain<Answer>(answer: Answer | Refusal): Answer {
  if (isRefusal(answer)) throw new Error(`The replay was refused: ${sentenceOf(answer, 'en')}`)
  return answer
}

function seedOf({ profiles }: Concord, bytes: Uint8Array): Seed {
  const loaded = profiles.find(({ profile }) => profile.id === 'SCO')
  if (!loaded) throw new Error('There is no profile of the SCO')
  const read = readFile({ profiles: [loaded] }, bytes, { language: 'zh' })
  if (isUnreadable(read)) throw new Error(read.error.message)
  const facts = factsOfReading(read.reading, loaded.profile)
  if (!facts) throw new Error('The text states no meeting')
  const slug = loaded.profile.organs.find(({ id }) => id === facts.organ)?.slug ?? ''
  return { loaded, ...read, facts, id: `${slug}-${facts.start}` }
}

/** The day and the members are those of the meeting; the instant is that of the recording. */
function daysOf(profile: Profile, { facts }: Seed) {
  return { day: facts.start, members: membersOn(profile, facts.start) }
}

/** Plans the meeting, registers who came, adds the reception, and records that it was held. */
async function replayMeeting({ database, journal }: Concord, seed: Seed, told: () => void): Promise<number> {
  const { profile } = seed.loaded
  const stream = meetingStream(profile.id, seed.id)
  const now = await instantOf(database)
  const factsOf = (meeting: typeof meetingAggregate.initial): MeetingActFacts => ({
    ...meetingFacts({ profile, actor: secretariat, now, meeting, register: noDecisions }),
    ...daysOf(profile, seed),
  })
  let acts = 0
  for (const command of commandsOfHeld(seed)) {
    const { thing } = await journal.folded(meetingAggregate, stream)
    const done = certain(await act(journal, meetingAggregate, stream, command, factsOf(thing), secretariat))
    acts += done.entries.length
    told()
  }
  const holding = { ...meetingAggregate, decide: recordHeld }
  const { thing } = await journal.folded(meetingAggregate, stream)
  const held = certain(await act(journal, holding, stream, heldOf(seed), factsOf(thing), secretariat))
  told()
  return acts + held.entries.length
}

/** Records each decision that the text tells of, in its order. */
async function replayDecisions(
  { database, journal }: Concord,
  seed: Seed,
  told: () => void,
): Promise<number> {
  const { profile } = seed.loaded
  const facts: DecisionFacts = {
    actor: secretariat,
    now: await instantOf(database),
    ...daysOf(profile, seed),
    organ: seed.facts.organ,
    membersAt: {},
    order: protocolOrder(
      profile,
      profile.states.map(({ code }) => code),
    ),
    authentic: profile.languages.authentic,
    rules: rulesOf(profile),
    competences: profile.competences,
    meetings: {},
    drafts: {},
    limits: { bloc: 1, statement: 1, decisions: 1_000 },
  }
  const stream = decisionsStream(profile.id, seed.facts.organ)
  const recording = { ...decisionsAggregate, decide: recordDecision }
  let acts = 0
  for (const decision of decisionsOfSeed(seed)) {
    acts += certain(await act(journal, recording, stream, decision, facts, secretariat)).entries.length
    told()
  }
  return acts
}

/** The sentences that follow from the acts, in the language of the text. */
async function composedOf({ journal }: Concord, seed: Seed): Promise<readonly string[]> {
  const { profile, phrases } = seed.loaded
  const { thing: meeting } = await journal.folded(meetingAggregate, meetingStream(profile.id, seed.id))
  const stream = decisionsStream(profile.id, seed.facts.organ)
  const { thing: register } = await journal.folded(decisionsAggregate, stream)
  const around = { register, nominations: nominationsOfSeed(seed), drafts: [] }
  const result = resultOfMeeting(meeting, profile, around)
  const sentences = meetingToCommunique(factsOfMeeting(meeting, profile), result, profile, phrases)
  return sentences.map(({ texts, sources }) => texts.zh ?? `${sources[0].kind} ${sources[0].id}`)
}

/** The published text of the meeting: what the acts say stands in their own words, the rest as it was published. */
function textOf(text: string, standing: readonly string[]): string {
  let done = ''
  let rest = text
  for (const sentence of standing.toSorted((one, other) => text.indexOf(one) - text.indexOf(other))) {
    const at = rest.indexOf(sentence)
    done += `${rest.slice(0, at)}${sentence}`
    rest = rest.slice(at + sentence.length)
  }
  return done + rest
}

/** Whether the meeting was replayed here before, in whatever state it was left. */
const isThere = async ({ journal }: Concord, { loaded, id }: Seed): Promise<boolean> =>
  (await journal.folded(meetingAggregate, meetingStream(loaded.profile.id, id))).thing.held !== undefined

/**
 * Runs the meeting of 24 April 2018 through Concord act by act, as far as its communiqué tells of it, and publishes the text
 * that comes of it. No notice, quorum, vote, objection or date is made up: what the text does not say, no act says.
 */
export async function replaySeed(
  concord: Concord,
  bytes: Uint8Array,
  told: (acts: number) => void = () => undefined,
): Promise<Replayed | 'already-there'> {
  const seed = seedOf(concord, bytes)
  if (await isThere(concord, seed)) return 'already-there'
  let steps = 0
  const step = () => told((steps += 1))
  const acts = (await replayMeeting(concord, seed, step)) + (await replayDecisions(concord, seed, step))
  const composed = await composedOf(concord, seed)
  const standing = composed.filter(sentence => seed.text.includes(sentence))
  const published = Buffer.from(textOf(seed.text, standing), 'utf8')
  const recorded = await recordFile(concord, published, secretariat, {
    body: 'SCO',
    language: 'zh',
    corrections: leavingOpen,
  })
  if ('error' in recorded) throw new Error(recorded.error.message)
  const isKnown = isRefusal(recorded) && recorded.refused === 'source-already-recorded'
  const meeting = isKnown ? (recorded.facts?.meeting ?? '') : certain(recorded).meeting
  const otherwise = composed.filter(sentence => !standing.includes(sentence))
  return { meeting, acts: acts + (isKnown ? 0 : 1), standing, otherwise }
}
