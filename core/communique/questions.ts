import { type Answer, answerTo, type Correction } from './correction.ts'
import type { ActRead, Issue, Reading, Span } from './reading.ts'

/** An issue as a question to a person. `must`: nothing is recorded before it is settled; the rest may stay open. */
export type Question = {
  readonly issue: Issue
  readonly must: boolean
  /** The answers to choose from; empty where the meeting itself has to be corrected. */
  readonly answers: readonly Answer[]
  readonly answer: Answer | null
  readonly settled: boolean
}

const inside = (span: Span | null, place: Span | null): boolean =>
  span !== null && place !== null && span[0] >= place[0] && span[1] <= place[1]

/** The paragraph that holds a place of the text. */
const paragraphOf = (reading: Reading, span: Span | null) =>
  reading.paragraphs.find(paragraph => inside(span, paragraph.span))

/** The acts whose scope an ambiguous collective leaves open: those that follow it in its paragraph, up to the next such collective. */
export function actsInDoubt(reading: Reading, issue: Pick<Issue, 'span'>): readonly ActRead[] {
  const paragraph = paragraphOf(reading, issue.span)
  if (!paragraph || issue.span === null) return []
  const from = issue.span[0]
  const next = reading.issues
    .filter(other => other.code === 'ambiguous-scope' && inside(other.span, paragraph.span))
    .map(other => other.span?.[0] ?? 0)
    .filter(start => start > from)
  const to = Math.min(paragraph.span[1], ...next)
  return reading.acts.filter(
    act => act.scope.confidence === 'ambiguous' && act.span[1] > from && act.span[1] <= to,
  )
}

/** The act that named the States to which an ambiguous collective may refer: the nearest one before it in its paragraph. */
export function namedBefore(reading: Reading, issue: Pick<Issue, 'span'>): ActRead | undefined {
  const paragraph = paragraphOf(reading, issue.span)
  return reading.acts.findLast(
    act =>
      act.scope.kind === 'named' && act.paragraph === paragraph?.n && act.span[0] < (issue.span?.[0] ?? 0),
  )
}

/** Whether an impossible date is the date of the meeting itself. */
const isOfOpening = (reading: Reading, issue: Issue): boolean =>
  reading.meeting.start === null || inside(issue.span, reading.meeting.span)

function mustBeSettled(reading: Reading, issue: Issue): boolean {
  if (issue.code === 'invalid-date') return isOfOpening(reading, issue)
  return ['no-opening', 'several-texts', 'ambiguous-scope'].includes(issue.code)
}

function answersTo(reading: Reading, issue: Issue): readonly Answer[] {
  if (issue.code === 'ambiguous-scope')
    return namedBefore(reading, issue) ? ['all-members', 'named', 'left-open'] : ['all-members', 'left-open']
  if (issue.code === 'several-texts') return ['one-text']
  return mustBeSettled(reading, issue) ? [] : ['left-open']
}

/** Whether the reading, as corrected, states which organ met and on which day. */
function statesMeeting(reading: Reading, corrections: readonly Correction[]): boolean {
  const to = corrections.findLast(each => each.correct === 'meeting')?.to
  const meeting = { ...reading.meeting, ...to }
  return meeting.organ !== null && meeting.start !== null && meeting.start.length === 10
}

/** The questions of a reading, in the order of the text, with the answers given so far. */
export function questions(reading: Reading, corrections: readonly Correction[]): readonly Question[] {
  const found = statesMeeting(reading, corrections)
  return reading.issues.map(issue => {
    const must = mustBeSettled(reading, issue)
    const answers = answersTo(reading, issue)
    const answer = answerTo(issue, corrections)
    return { issue, must, answers, answer, settled: must && answers.length === 0 ? found : answer !== null }
  })
}

/** The questions without whose answer nothing is recorded. */
export const openQuestions = (reading: Reading, corrections: readonly Correction[]): readonly Question[] =>
  questions(reading, corrections).filter(question => question.must && !question.settled)
