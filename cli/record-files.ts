import { readFile } from 'node:fs/promises'
import type { Unreadable } from '../core/communique/reading.ts'
import type { InterfaceLanguage, Words } from '../core/language.ts'
import { isRefusal, type Refusal, sentenceOf } from '../core/refusal.ts'
import type { Concord } from '../server/concord.ts'
import { isUnreadable } from '../server/read-file.ts'
import { type HowToRead, leavingOpen, type Recorded, recordFile } from '../server/recording.ts'

/** What has become of one file. */
export type FileRecorded = { readonly file: string; readonly result: Recorded | Refusal | Unreadable }

export type HowToRecord = HowToRead & { readonly leaveOpen: boolean }

const secretariat = { seat: 'secretariat', capacity: 'secretariat', state: null } as const

/** Reads, accepts and records the files one after the other, and goes on after a refusal. */
export async function* recordFiles(
  concord: Concord,
  files: readonly string[],
  { leaveOpen, ...how }: HowToRecord,
): AsyncGenerator<FileRecorded> {
  for (const file of files) {
    const bytes = await readFile(file)
    const result = await recordFile(concord, bytes, secretariat, {
      ...how,
      ...(leaveOpen ? { corrections: leavingOpen } : {}),
    })
    yield { file, result }
  }
}

/** Whether a file is in the record now. */
export const isRecorded = (result: FileRecorded['result']): result is Recorded =>
  !isRefusal(result) && !isUnreadable(result)

const done: Words = {
  zh: '已收录为 {meeting}（{language}）：{paragraphs} 段、{acts} 项行为、{outcomes} 项成果。',
  ru: 'внесено: {meeting} ({language}); абзацев {paragraphs}, действий {acts}, итогов {outcomes}.',
  en: 'recorded as {meeting} ({language}): paragraphs {paragraphs}, acts {acts}, outcomes {outcomes}.',
}

function counts({ meeting, reading }: Recorded) {
  const { language, paragraphs, acts, outcomes } = reading
  return {
    meeting,
    language,
    paragraphs: paragraphs.length,
    acts: acts.length,
    outcomes: outcomes.length,
  }
}

/** One line about one file. */
export function lineOf({ file, result }: FileRecorded, speaks: InterfaceLanguage): string {
  if (isUnreadable(result)) return `${file}: ${result.error.message}`
  if (isRefusal(result)) return `${file}: ${sentenceOf(result, speaks)}`
  const values: Readonly<Record<string, string | number>> = counts(result)
  return `${file}: ${done[speaks].replace(/\{(\w+)\}/g, (_, name: string) => `${values[name] ?? ''}`)}`
}

/** The same as data. */
export function objectOf({ file, result }: FileRecorded, speaks: InterfaceLanguage): object {
  if (isUnreadable(result)) return { file, error: result.error }
  if (isRefusal(result)) return { file, ...result, sentence: sentenceOf(result, speaks) }
  return { file, ...counts(result), sha256: result.reading.source.sha256 }
}
