import type { Refusal } from '../refusal.ts'
import type { MeetingFacts } from './facts.ts'
import type { MeetingTexts } from './meeting.ts'

/** Words are there in at least one language, and none is too long. */
export function textsFit(texts: MeetingTexts, { limits }: MeetingFacts): Refusal | undefined {
  const words = Object.values(texts)
  if (!words.some(each => each.trim() !== '')) return { refused: 'meeting-words-missing' }
  const most = { text: String(limits.text) }
  return words.some(each => each.length > limits.text)
    ? { refused: 'meeting-words-too-long', facts: most }
    : undefined
}

/** A reason, where one is given, is not longer than the house allows. */
export const reasonFits = (reason: string | null, { limits }: MeetingFacts): Refusal | undefined =>
  reason !== null && reason.length > limits.text
    ? { refused: 'meeting-words-too-long', facts: { text: String(limits.text) } }
    : undefined
