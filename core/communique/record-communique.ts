import { meetingId } from '../body/meeting-id.ts'
import { membersOn } from '../body/members-on.ts'
import type { Profile } from '../body/profile.ts'
import type { Act, Audience, Capacity } from '../journal/entry.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import { applyCorrections } from './apply-corrections.ts'
import { type Communique, type CommuniqueRecorded, settledBy } from './communique.ts'
import type { Correction } from './correction.ts'
import { firstUncovered } from './covers.ts'
import { openQuestions } from './questions.ts'
import type { Reading } from './reading.ts'

/** The longest text, and the longest paragraph, that is recorded: many times what any communiqué needs. */
export const longestText = 1_000_000
/** See `longestText`. */
export const longestParagraph = 50_000

/** Accept the reading of a published text and record it. */
export type RecordCommunique = {
  readonly command: string
  readonly audience: Audience
  readonly sha256: string
  readonly text: string
  readonly original: string | null
  /** The reading as the reader made it; `corrections` say what a person changed. */
  readonly reading: Reading
  readonly corrections: readonly Correction[]
  readonly readerVersion: string
}

/** What recording has to know: who records, the body on its days, and which texts of the body are recorded. */
export type RecordingFacts = {
  readonly capacity: Capacity
  readonly profile: Profile
  readonly recorded: readonly {
    readonly sha256: string
    readonly meeting: string
    readonly language: string
  }[]
}

/** The address of the meeting that a reading states, or why it states none. */
export function meetingOf(reading: Reading, profile: Profile): string | Refusal {
  const { organ: id, start } = reading.meeting
  const organ = profile.organs.find(each => each.id === id && each.kind !== 'external')
  if (!organ || start?.length !== 10) return { refused: 'meeting-not-identified' }
  return meetingId(profile, organ.id, start)
}

function tooLong(text: string, reading: Reading): Refusal | undefined {
  const within =
    text.length <= longestText &&
    reading.paragraphs.every(({ span }) => span[1] - span[0] <= longestParagraph)
  if (within) return undefined
  return {
    refused: 'text-too-long',
    facts: { text: String(longestText), paragraph: String(longestParagraph) },
  }
}

function notCovered(text: string, reading: Reading): Refusal | undefined {
  const place = firstUncovered(text, reading)
  return place === null ? undefined : { refused: 'text-not-covered', facts: { place: String(place + 1) } }
}

function questionsOpen(command: RecordCommunique): Refusal | undefined {
  const open = openQuestions(command.reading, command.corrections)
  const [first] = open
  if (!first) return undefined
  if (open.some(({ issue }) => issue.code === 'several-texts'))
    return { refused: 'several-texts-in-one-file' }
  if (first.answers.length === 0) return { refused: 'meeting-not-identified' }
  const words = first.issue.span ? command.text.slice(...first.issue.span) : ''
  return {
    refused: 'questions-open',
    facts: { count: String(open.length), question: `${first.issue.code} ‹${words}›` },
  }
}

/** Another text of the same meeting in the same language, which refuses this one: one text per language. */
export function sameTextOf(
  meeting: string,
  language: string,
  sha256: string,
  facts: RecordingFacts,
): Refusal | undefined {
  const other = facts.recorded.find(
    text => text.meeting === meeting && text.language === language && text.sha256 !== sha256,
  )
  return other && { refused: 'text-already-recorded', facts: { meeting, language } }
}

/** Place of a language among those of the body, authentic ones first; a language of none comes last. */
function rankOf(language: string, { languages }: Profile): number {
  const ordered = [...languages.authentic, ...languages.working]
  const place = ordered.indexOf(language)
  return place < 0 ? ordered.length + 1 : place + 1
}

function recording(command: RecordCommunique, reading: Reading, meeting: string, profile: Profile): Act {
  const { audience, reading: asRead, ...rest } = command
  const content: CommuniqueRecorded = {
    ...rest,
    meeting,
    body: reading.body,
    organ: reading.meeting.organ ?? '',
    language: reading.language,
    languageRank: rankOf(reading.language, profile),
    reading,
    asRead: command.corrections.some(each => each.correct !== 'issue' || each.answer !== 'left-open')
      ? asRead
      : null,
    settled: settledBy(command.corrections),
  }
  return { type: 'CommuniqueRecorded', audience, content }
}

/**
 * Records a published text with the reading that a person accepted. Refused: the same file twice, a second text
 * of one meeting and language, no organ or day, an unsettled question, several texts, a lost word; and anybody
 * but the secretariat (practice 6.1).
 */
export function recordCommunique(
  communique: Communique | null,
  command: RecordCommunique,
  facts: RecordingFacts,
): readonly Act[] | Refusal {
  if (communique?.commands.includes(command.command)) return []
  if (facts.capacity !== 'secretariat') return { refused: 'secretariat-only' }
  if (communique) return { refused: 'source-already-recorded', facts: { meeting: communique.meeting } }
  const unfit =
    tooLong(command.text, command.reading) ??
    notCovered(command.text, command.reading) ??
    questionsOpen(command)
  if (unfit) return unfit
  const reading = applyCorrections(command.reading, command.corrections, day => membersOf(facts.profile, day))
  if (isRefusal(reading)) return reading
  const meeting = meetingOf(reading, facts.profile)
  if (isRefusal(meeting)) return meeting
  return (
    sameTextOf(meeting, reading.language, command.sha256, facts) ?? [
      recording(command, reading, meeting, facts.profile),
    ]
  )
}

/** The members of a day, in protocol order; none while the day is not known. */
export const membersOf = (profile: Profile, day: string | null): readonly string[] =>
  day === null ? [] : membersOn(profile, day)
