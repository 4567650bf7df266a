import type { CalendarDate } from '../calendar.ts'
import type { Texts } from './texts.ts'

/** A decision of an organ, by its id. */
export type DecisionRef = { readonly organ: string; readonly decision: string }

/** Whether two are the same decision. */
export const isSameDecision = (one: DecisionRef | null, other: DecisionRef): boolean =>
  one?.organ === other.organ && one.decision === other.decision

/** A place in a recorded text: the meeting, the paragraph, and the act where one is meant. */
export type TextRef = { readonly meeting: string; readonly paragraph: number; readonly act: string | null }

/** What an entry of a register rests on: a decision, or a recorded text. */
export type SourceRef = ({ readonly kind: 'decision' } & DecisionRef) | ({ readonly kind: 'text' } & TextRef)

/** A decision as a register sees it: what the organ did with what, on which day, and whether it did it at all. */
export type DecidedSource = DecisionRef & {
  readonly kind: 'decision'
  readonly act: string
  readonly document: string
  readonly draft: boolean
  readonly subject: { readonly register: string; readonly id: string; readonly rung?: string } | null
  readonly outcome: 'adopted' | 'not-adopted' | 'open'
  readonly on: CalendarDate | null
  readonly words: Texts
}

/** A place of a recorded text as a register sees it: the act there, its mood, and in whose name it speaks. */
export type ToldSource = TextRef & {
  readonly kind: 'text'
  readonly on: CalendarDate
  readonly type: string | null
  readonly mood: string | null
  /** Where the text itself says whose: members listed by name; empty where it speaks for all. */
  readonly states: readonly string[]
  /** Whom the act names as candidates or in its objects. */
  readonly candidates: readonly string[]
}

/** The source that a command names, as it was found; nothing where there is none. */
export type FoundSource = DecidedSource | ToldSource

/** Whether what was found is the source that was asked for. */
export const isSource = (found: FoundSource, asked: SourceRef): boolean =>
  asked.kind === 'decision'
    ? found.kind === 'decision' && isSameDecision(found, asked)
    : found.kind === 'text' && found.meeting === asked.meeting && found.paragraph === asked.paragraph

/** A source as a sentence names it: the organ and its decision, or the meeting and the paragraph. */
export const placeOf = (asked: SourceRef): string =>
  asked.kind === 'text' ? `${asked.meeting}#p${asked.paragraph}` : `${asked.organ} ${asked.decision}`
