import type { Correction } from './correction.ts'
import type { SettledIssue } from './public-record.ts'
import type { Reading } from './reading.ts'

/** The act of recording a published text: the words, the bytes they came from, and the reading that was accepted. */
export type CommuniqueRecorded = {
  /** Id of the command: the same command sent twice is recorded once. */
  readonly command: string
  /** Permanent address of the meeting: `sco/cfm/2018-04-24`. */
  readonly meeting: string
  readonly body: string
  readonly organ: string
  readonly language: string
  /** Place of the language among those of the body on the day of recording, authentic ones first. */
  readonly languageRank: number
  /** The words, in Unicode form NFC. */
  readonly text: string
  /** The bytes as published, in base64, only where they are not the text in UTF-8. */
  readonly original: string | null
  readonly sha256: string
  readonly reading: Reading
  /** What the reader alone had read, where a person has corrected it. */
  readonly asRead: Reading | null
  readonly corrections: readonly Correction[]
  readonly settled: readonly SettledIssue[]
  readonly readerVersion: string
}

/** A later reading of a recorded text; the text and the earlier readings stay. */
export type ReadingCorrected = {
  readonly command: string
  readonly meeting: string
  readonly organ: string
  readonly reading: Reading
  readonly corrections: readonly Correction[]
  readonly settled: readonly SettledIssue[]
  /** 1 is the reading first accepted. */
  readonly version: number
}

/** A recorded communiqué as its stream tells it; `null` before it is recorded. */
export type Communique = {
  readonly meeting: string
  readonly language: string
  readonly text: string
  readonly reading: Reading
  readonly version: number
  readonly commands: readonly string[]
}

/** The stream of a text is named by the hash of its file: the same file twice is the same stream. */
export const streamOf = (sha256: string): string => `communique:${sha256}`

/** The answers among corrections: which issues are settled, and how. */
export const settledBy = (corrections: readonly Correction[]): readonly SettledIssue[] =>
  corrections.flatMap(each =>
    each.correct === 'issue' ? [{ code: each.code, span: each.at, answer: each.answer }] : [],
  )

function recorded(content: CommuniqueRecorded): Communique {
  const { meeting, language, text, reading, command } = content
  return { meeting, language, text, reading, version: 1, commands: [command] }
}

type Told = { readonly type: string; readonly content: unknown }

/** Whether an act of the journal records a communiqué. */
export const isRecording = (act: Told): act is Told & { readonly content: CommuniqueRecorded } =>
  act.type === 'CommuniqueRecorded'

/** Whether an act of the journal corrects the reading of one. */
export const isCorrection = (act: Told): act is Told & { readonly content: ReadingCorrected } =>
  act.type === 'ReadingCorrected'

/** Folds a recording or a correction into the communiqué; other acts leave it as it is. */
export function evolve(communique: Communique | null, type: string, content: unknown): Communique | null {
  const act = { type, content }
  if (isRecording(act)) return recorded(act.content)
  if (!isCorrection(act) || communique === null) return communique
  const { meeting, reading, version, command } = act.content
  return { ...communique, meeting, reading, version, commands: [...communique.commands, command] }
}
