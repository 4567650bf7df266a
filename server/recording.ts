import { randomUUID } from 'node:crypto'
import { applyCorrections } from '../core/communique/apply-corrections.ts'
import { type Correction, withCorrections } from '../core/communique/correction.ts'
import type { SettledIssue } from '../core/communique/public-record.ts'
import { type Question, questions } from '../core/communique/questions.ts'
import type { Reading, Unreadable } from '../core/communique/reading.ts'
import { membersOf } from '../core/communique/record-communique.ts'
import type { Actor, Audience } from '../core/journal/entry.ts'
import { system } from '../core/journal/system.ts'
import { isRefusal, type Refusal } from '../core/refusal.ts'
import type { Concord } from './concord.ts'
import { noteOnDesk, type Officer, type OnDesk, onDesk, putOnDesk, takeOffDesk } from './desk.ts'
import { isUnreadable, readFile, type FileRead } from './read-file.ts'
import { readerVersion } from '../core/communique/reader-version.ts'
import { correctRecorded, recordText } from './record-text.ts'
import { recordable } from './recordable.ts'

/** A reading under review, as corrected so far, with the questions that it asks. */
export type DeskReading = Omit<OnDesk, 'source' | 'reading'> & {
  readonly language: string
  readonly sha256: string
  readonly bytes: number
  /** As the reader read it. */
  readonly asRead: Reading
  /** As corrected so far. */
  readonly reading: Reading
  readonly questions: readonly Question[]
}

/** How a file is to be read: `id` makes a second upload of the same form the same reading. */
export type HowToRead = { readonly id?: string; readonly body?: string; readonly language?: string }

const profileOf = (concord: Concord, body: string) => {
  const profile = concord.profiles.find(each => each.profile.id === body)?.profile
  if (!profile) throw new Error(`No profile of ${body}`)
  return profile
}

const leavesScopeOpen = (each: Correction): boolean =>
  each.correct === 'issue' && each.code === 'ambiguous-scope' && each.answer === 'left-open'

/** A communiqué that Concord itself published goes into no record while it is open in whose name a sentence speaks (M33). */
const mustDecideScope = ({ seat, corrects }: OnDesk): boolean => seat === system.seat && corrects === null

/** The corrections that count for a reading on the desk. */
const counted = (desk: OnDesk, corrections: readonly Correction[]): readonly Correction[] =>
  mustDecideScope(desk) ? corrections.filter(each => !leavesScopeOpen(each)) : corrections

const offered = (desk: OnDesk, asked: readonly Question[]): readonly Question[] =>
  asked.map(question =>
    mustDecideScope(desk) && question.issue.code === 'ambiguous-scope'
      ? { ...question, answers: question.answers.filter(answer => answer !== 'left-open') }
      : question,
  )

/** What was settled when a recorded reading was accepted stays settled while it is corrected. */
const answered = (settled: readonly SettledIssue[]): readonly Correction[] =>
  settled.map(({ code, span, answer }) => ({ correct: 'issue', code, at: span, answer }))

function corrected(concord: Concord, desk: OnDesk, given: readonly Correction[]): DeskReading | Refusal {
  const corrections = counted(desk, given)
  const { source, reading: asRead, ...rest } = desk
  const profile = profileOf(concord, desk.body)
  const reading = applyCorrections(asRead, corrections, day => membersOf(profile, day))
  if (isRefusal(reading)) return reading
  return {
    ...rest,
    language: asRead.language,
    sha256: asRead.source.sha256,
    bytes: source.length,
    asRead,
    reading,
    corrections,
    questions: offered(desk, questions(asRead, [...answered(desk.corrects?.settled ?? []), ...corrections])),
  }
}

/** Reads a file and puts the reading on the desk for review; nothing is recorded yet. */
export async function readToDesk(
  concord: Concord,
  bytes: Uint8Array,
  fileName: string,
  officer: Officer,
  how: HowToRead = {},
): Promise<DeskReading | Unreadable | Refusal> {
  if (officer.actor.capacity !== 'secretariat') return { refused: 'secretariat-only' }
  const read = readFile(concord, bytes, how)
  if (isUnreadable(read)) return read
  const id = how.id ?? randomUUID()
  const { reading, text } = read
  const full = await putOnDesk(concord, {
    id,
    body: reading.body,
    fileName,
    source: bytes,
    text,
    reading,
    corrections: [],
    corrects: null,
    seat: officer.actor.seat,
  })
  return full ?? (await atDesk(concord, id, officer))
}

/** A reading under review; refused where there is none, or none that this seat may see. */
export async function atDesk(concord: Concord, id: string, officer: Officer): Promise<DeskReading | Refusal> {
  const desk = await onDesk(concord, id, officer)
  return desk ? corrected(concord, desk, desk.corrections) : { refused: 'no-such-reading' }
}

/** Adds corrections and answers to those made so far; a reading that is recorded stays as it was recorded. */
export async function correctAtDesk(
  concord: Concord,
  id: string,
  corrections: readonly Correction[],
  officer: Officer,
): Promise<DeskReading | Refusal> {
  if (officer.actor.capacity !== 'secretariat') return { refused: 'secretariat-only' }
  const more = recordable(corrections)
  if (isRefusal(more)) return more
  const desk = await onDesk(concord, id, officer)
  if (!desk) return { refused: 'no-such-reading' }
  if (desk.meeting !== null) return alreadyRecorded(desk.meeting)
  const after = corrected(concord, desk, withCorrections(desk.corrections, more))
  if (!isRefusal(after)) await noteOnDesk(concord, id, after.corrections, null)
  return after
}

const alreadyRecorded = (meeting: string): Refusal => ({
  refused: 'source-already-recorded',
  facts: { meeting },
})

type Accepted = Pick<FileRead, 'text' | 'reading'> & {
  readonly command: string
  readonly bytes: Uint8Array
  readonly corrections: readonly Correction[]
  readonly audience: Audience
}

/** The bytes in base64 where the text in UTF-8 does not give them back: a byte order mark, another Unicode form. */
const originalOf = (text: string, bytes: Uint8Array): string | null =>
  Buffer.from(text, 'utf8').equals(bytes) ? null : Buffer.from(bytes).toString('base64')

async function record(concord: Concord, accepted: Accepted, actor: Actor): Promise<string | Refusal> {
  const { bytes, reading, text, ...rest } = accepted
  const command = {
    ...rest,
    text,
    reading,
    sha256: reading.source.sha256,
    original: originalOf(text, bytes),
    readerVersion,
  }
  return await recordText(concord, profileOf(concord, reading.body), command, actor)
}

/** A text that is not recorded yet is recorded; the copy of a recorded reading becomes one correction of it. */
async function recordFromDesk(
  concord: Concord,
  { id: command, text, reading, source: bytes, corrects }: OnDesk,
  corrections: readonly Correction[],
  actor: Actor,
): Promise<string | Refusal> {
  const { sha256 } = reading.source
  return corrects
    ? await correctRecorded(concord, { command, sha256, seen: corrects.readingVersion, corrections }, actor)
    : await record(concord, { command, text, reading, bytes, corrections, audience: 'public' }, actor)
}

/**
 * Accepts a reading with its corrections and records it; the answer is the meeting. The act is recorded whole or not
 * at all, and the id of the reading is that of the command: after a crash, accepting again finds what was recorded.
 */
export async function acceptFromDesk(
  concord: Concord,
  id: string,
  corrections: readonly Correction[],
  officer: Officer,
): Promise<string | Refusal> {
  if (officer.actor.capacity !== 'secretariat') return { refused: 'secretariat-only' }
  const more = recordable(corrections)
  if (isRefusal(more)) return more
  const desk = await onDesk(concord, id, officer)
  if (!desk) return { refused: 'no-such-reading' }
  if (desk.meeting !== null) return desk.meeting
  const all = counted(desk, withCorrections(desk.corrections, more))
  const meeting = await recordFromDesk(concord, desk, all, officer.actor)
  if (!isRefusal(meeting)) await noteOnDesk(concord, id, all, meeting)
  return meeting
}

/** Takes a reading off the desk without recording it. */
export async function discardFromDesk(
  concord: Concord,
  id: string,
  officer: Officer,
): Promise<Refusal | undefined> {
  if (officer.actor.capacity !== 'secretariat') return { refused: 'secretariat-only' }
  await takeOffDesk(concord, id)
  return undefined
}

/** What has become of a file: the meeting as which it is recorded, with its reading. */
export type Recorded = { readonly meeting: string; readonly reading: Reading }

/** Reads a file, accepts the reading and records it in one go; refused while a question must be settled by a person. */
export async function recordFile(
  concord: Concord,
  bytes: Uint8Array,
  actor: Actor,
  how: HowToRead & {
    readonly corrections?: (reading: Reading) => readonly Correction[]
    readonly audience?: Audience
  } = {},
): Promise<Recorded | Unreadable | Refusal> {
  if (actor.capacity !== 'secretariat') return { refused: 'secretariat-only' }
  const read = readFile(concord, bytes, how)
  if (isUnreadable(read)) return read
  const corrections = how.corrections?.(read.reading) ?? []
  const { audience = 'public', id: command = randomUUID() } = how
  const meeting = await record(concord, { ...read, command, bytes, corrections, audience }, actor)
  return isRefusal(meeting) ? meeting : { meeting, reading: read.reading }
}

/** Leaves every question open that may be left open, and says so: what a person does who cannot settle them. */
export const leavingOpen = (reading: Reading): readonly Correction[] =>
  questions(reading, [])
    .filter(({ must, answers }) => must && answers.includes('left-open'))
    .map(({ issue }) => ({ correct: 'issue', code: issue.code, at: issue.span, answer: 'left-open' }))
