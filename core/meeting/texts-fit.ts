import { hasWords, longestOf } from '../procedure/texts.ts'
import type { Refusal } from '../refusal.ts'
import type { MeetingFacts } from './facts.ts'
import type { MeetingTexts } from './meeting.ts'

const lengthFits = (length: number, most: number): Refusal | undefined =>
  length > most ? { refused: 'meeting-words-too-long', facts: { text: String(most) } } : undefined

/** Words are there in at least one language, and none is too long. */
export function textsFit(texts: MeetingTexts, { limits }: MeetingFacts): Refusal | undefined {
  if (!hasWords(texts)) return { refused: 'meeting-words-missing' }
  return lengthFits(longestOf(texts), limits.text)
}

/** A reason, where one is given, is not longer than the house allows. */
export const reasonFits = (reason: string | null, { limits }: MeetingFacts): Refusal | undefined =>
  lengthFits(reason?.length ?? 0, limits.text)
