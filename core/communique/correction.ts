import type { ActType, IssueCode, Mood, OutcomeType, ScopeKind } from './closed-sets.ts'
import type { AttendanceRead, ChairRead, MeetingRead, OutcomeRead, Span } from './reading.ts'

/** How a person answers a question that a reading asks. `left-open`: it stays open, and the record says so. */
export type Answer = 'all-members' | 'named' | 'one-text' | 'left-open'

type Some<Thing, Keys extends keyof Thing> = Partial<Pick<Thing, Keys>>

/** What a person says that the text means, beside the reading: it names a place of the text and never moves a span. */
export type Correction =
  | {
      readonly correct: 'meeting'
      readonly to: Some<MeetingRead, 'organ' | 'kind' | 'number' | 'start' | 'end' | 'place' | 'form'>
    }
  | { readonly correct: 'chair'; readonly to: Some<ChairRead, 'state' | 'name'> }
  | {
      readonly correct: 'attendance'
      readonly at: Span
      readonly to: Some<AttendanceRead, 'state' | 'body' | 'name' | 'office' | 'capacity'>
    }
  | {
      readonly correct: 'act'
      readonly act: string
      readonly to: {
        readonly type?: ActType
        readonly mood?: Mood
        readonly actors?: readonly string[]
        readonly scope?: { readonly kind: ScopeKind; readonly states: readonly string[] }
      }
    }
  | {
      readonly correct: 'outcome'
      readonly at: Span
      readonly type: OutcomeType
      readonly to: Partial<Omit<OutcomeRead, 'type' | 'paragraph' | 'span' | 'act'>>
    }
  | { readonly correct: 'outcome-removed'; readonly at: Span; readonly type: OutcomeType }
  | {
      readonly correct: 'issue'
      readonly code: IssueCode
      readonly at: Span | null
      readonly answer: Answer
    }

/** Whether two places are the same stretch of the text. */
export const samePlace = (one: Span | null, other: Span | null): boolean =>
  one === other || (one !== null && other !== null && one[0] === other[0] && one[1] === other[1])

/** The answer that corrections give to an issue, or `null` while nobody has answered. */
export function answerTo(
  issue: { readonly code: IssueCode; readonly span: Span | null },
  corrections: readonly Correction[],
): Answer | null {
  const found = corrections.findLast(
    each => each.correct === 'issue' && each.code === issue.code && samePlace(each.at, issue.span),
  )
  return found?.correct === 'issue' ? found.answer : null
}

/** What a correction is about: of two corrections of the same thing the later one counts. */
function subject(correction: Correction): string {
  switch (correction.correct) {
    case 'meeting':
    case 'chair':
      return correction.correct
    case 'attendance':
      return `attendance ${correction.at.join('-')}`
    case 'act':
      return `act ${correction.act}`
    case 'outcome':
    case 'outcome-removed':
      return `outcome ${correction.type} ${correction.at.join('-')}`
    default:
      return `issue ${correction.code} ${correction.at?.join('-') ?? ''}`
  }
}

/** The later correction, with the fields that only the earlier one has. */
function merged(earlier: Correction, later: Correction): Correction {
  if (earlier.correct === 'meeting' && later.correct === 'meeting')
    return { ...later, to: { ...earlier.to, ...later.to } }
  if (earlier.correct === 'chair' && later.correct === 'chair')
    return { ...later, to: { ...earlier.to, ...later.to } }
  if (earlier.correct === 'attendance' && later.correct === 'attendance')
    return { ...later, to: { ...earlier.to, ...later.to } }
  if (earlier.correct === 'act' && later.correct === 'act')
    return { ...later, to: { ...earlier.to, ...later.to } }
  if (earlier.correct === 'outcome' && later.correct === 'outcome')
    return { ...later, to: { ...earlier.to, ...later.to } }
  return later
}

/** Adds corrections to those made so far; a second correction of the same field replaces the first. */
export function withCorrections(
  soFar: readonly Correction[],
  more: readonly Correction[],
): readonly Correction[] {
  const bySubject = new Map<string, Correction>()
  for (const correction of [...soFar, ...more]) {
    const earlier = bySubject.get(subject(correction))
    bySubject.set(subject(correction), earlier ? merged(earlier, correction) : correction)
  }
  return [...bySubject.values()]
}
