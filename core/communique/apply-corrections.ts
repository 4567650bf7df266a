import { type CalendarDate, isInCalendar, precisionOf } from '../calendar.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import { type Answer, type Correction, samePlace } from './correction.ts'
import { correctedOutcomes } from './corrected-outcomes.ts'
import { actsInDoubt, namedBefore } from './questions.ts'
import type { ActRead, MeetingRead, Reading, Scope, Span } from './reading.ts'

/** The member States of a day, in protocol order. */
export type Members = (day: CalendarDate | null) => readonly string[]

type Of<Kind extends Correction['correct']> = Extract<Correction, { correct: Kind }>

const noTarget = (target: string): Refusal => ({ refused: 'unknown-correction-target', facts: { target } })
const impossible = (field: string): Refusal => ({ refused: 'impossible-correction', facts: { field } })
const isState = (code: string | null | undefined): boolean => code == null || /^[A-Z]{3}$/.test(code)
const isDate = (date: CalendarDate | null): boolean => date === null || isInCalendar(date)

/** A date is in the calendar, an end is not before its beginning and both are known equally far. */
const isInterval = (start: CalendarDate | null, end: CalendarDate | null): boolean =>
  isDate(start) &&
  isDate(end) &&
  (start === null) === (end === null) &&
  (start ?? '').length === (end ?? '').length &&
  (start ?? '') <= (end ?? '')

function correctMeeting(reading: Reading, { to }: Of<'meeting'>): Reading | Refusal {
  const end = to.end ?? (to.start === undefined ? reading.meeting.end : to.start)
  const meeting: MeetingRead = { ...reading.meeting, ...to, end }
  if (!isInterval(meeting.start, meeting.end)) return impossible('meeting.start')
  if (!isState(meeting.place?.state)) return impossible('meeting.place')
  if (meeting.number !== null && !(Number.isSafeInteger(meeting.number) && meeting.number > 0))
    return impossible('meeting.number')
  return { ...reading, meeting: { ...meeting, precision: precisionOf(meeting.start) } }
}

function correctChair(reading: Reading, { to }: Of<'chair'>): Reading | Refusal {
  if (!isState(to.state)) return impossible('chair.state')
  if (to.name?.trim() === '') return impossible('chair.name')
  return { ...reading, chair: { ...reading.chair, ...to } }
}

function correctAttendance(reading: Reading, { at, to }: Of<'attendance'>): Reading | Refusal {
  if (!reading.attendance.some(entry => samePlace(entry.span, at)))
    return noTarget(`attendance ${at.join('-')}`)
  if (!isState(to.state)) return impossible('attendance.state')
  if (to.name?.trim() === '') return impossible('attendance.name')
  return {
    ...reading,
    attendance: reading.attendance.map(entry => (samePlace(entry.span, at) ? { ...entry, ...to } : entry)),
  }
}

/** The scope with its members of the day that are not listed; they are computed, never given, and never explained. */
const scopeOf = (kind: Scope['kind'], states: readonly string[], members: readonly string[]): Scope => ({
  kind,
  states,
  notListed: kind === 'named' ? members.filter(member => !states.includes(member)) : [],
  confidence: 'explicit',
})

function correctAct(reading: Reading, correction: Of<'act'>, membersOn: Members): Reading | Refusal {
  const act = reading.acts.find(each => each.id === correction.act)
  if (!act) return noTarget(correction.act)
  const { scope, ...to } = correction.to
  if (scope && (scope.kind === 'named') !== scope.states.length > 0) return impossible('act.scope')
  if (scope && !scope.states.every(isState)) return impossible('act.scope')
  const members = membersOn(reading.meeting.start)
  const corrected: ActRead = {
    ...act,
    ...to,
    scope: scope ? scopeOf(scope.kind, scope.states, members) : act.scope,
  }
  return {
    ...reading,
    acts: reading.acts.map(each => (each === act ? corrected : each)),
    outcomes: correctedOutcomes(reading.outcomes, act, corrected),
  }
}

function correctOutcome(
  reading: Reading,
  correction: Of<'outcome'> | Of<'outcome-removed'>,
): Reading | Refusal {
  const target = reading.outcomes.find(
    each => each.type === correction.type && samePlace(each.span, correction.at),
  )
  if (!target) return noTarget(`${correction.type} ${correction.at.join('-')}`)
  if (correction.correct === 'outcome-removed')
    return { ...reading, outcomes: reading.outcomes.filter(each => each !== target) }
  const outcome = { ...target, ...correction.to }
  if (!isInterval(outcome.start ?? null, outcome.end ?? null)) return impossible('outcome.start')
  if (![outcome.term, outcome.period].every(window => !window || (isDate(window.from) && isDate(window.to))))
    return impossible('outcome.term')
  if (![outcome.state, ...(outcome.states ?? [])].every(isState)) return impossible('outcome.states')
  return { ...reading, outcomes: reading.outcomes.map(each => (each === target ? outcome : each)) }
}

/** What a settled scope becomes: a person has decided, so it is no longer ambiguous and not printed either. */
function settledScope(reading: Reading, answer: Answer, at: Span | null): Scope | Refusal {
  if (answer === 'all-members')
    return { kind: 'all-members', states: [], notListed: [], confidence: 'inferred' }
  const named = namedBefore(reading, { span: at })
  return named ? { ...named.scope, confidence: 'inferred' } : noTarget('named')
}

function settleIssue(reading: Reading, { code, at, answer }: Of<'issue'>): Reading | Refusal {
  const issue = reading.issues.find(each => each.code === code && samePlace(each.span, at))
  if (!issue) return noTarget(`${code} ${at?.join('-') ?? ''}`)
  if (answer === 'left-open') return reading
  const issues = reading.issues.filter(each => each !== issue)
  if (code === 'several-texts' && answer === 'one-text') return { ...reading, issues }
  if (code !== 'ambiguous-scope' || answer === 'one-text') return impossible(code)
  const scope = settledScope(reading, answer, at)
  if (isRefusal(scope)) return scope
  const inDoubt = actsInDoubt(reading, issue)
  return {
    ...reading,
    issues,
    acts: reading.acts.map(act => (inDoubt.includes(act) ? { ...act, scope, actors: actorsOf(scope) } : act)),
  }
}

const actorsOf = (scope: Scope): readonly string[] =>
  scope.kind === 'named' ? scope.states.map(state => `state:${state}`) : ['members']

function applyOne(reading: Reading, correction: Correction, membersOn: Members): Reading | Refusal {
  switch (correction.correct) {
    case 'meeting':
      return correctMeeting(reading, correction)
    case 'chair':
      return correctChair(reading, correction)
    case 'attendance':
      return correctAttendance(reading, correction)
    case 'act':
      return correctAct(reading, correction, membersOn)
    case 'outcome':
    case 'outcome-removed':
      return correctOutcome(reading, correction)
    default:
      return settleIssue(reading, correction)
  }
}

/** The members not listed depend on the day of the meeting: a corrected day gives them anew. */
function onTheDay(before: Reading, reading: Reading, membersOn: Members): Reading {
  if (before.meeting.start === reading.meeting.start) return reading
  const members = membersOn(reading.meeting.start)
  const acts = reading.acts.map(act =>
    act.scope.kind === 'named'
      ? {
          ...act,
          scope: {
            ...act.scope,
            notListed: members.filter(member => !act.scope.states.includes(member)),
          },
        }
      : act,
  )
  return { ...reading, acts }
}

/** An opening that a person has supplied is no longer a question. */
function withoutAnsweredOpening(reading: Reading): Reading {
  if (reading.meeting.organ === null || reading.meeting.start === null) return reading
  return { ...reading, issues: reading.issues.filter(issue => issue.code !== 'no-opening') }
}

/** The reading as a person corrects it: the same spans over the same words, or why a correction is impossible. */
export function applyCorrections(
  reading: Reading,
  corrections: readonly Correction[],
  membersOn: Members,
): Reading | Refusal {
  let corrected = reading
  for (const correction of corrections) {
    const next = applyOne(corrected, correction, membersOn)
    if (isRefusal(next)) return next
    corrected = next
  }
  return withoutAnsweredOpening(onTheDay(reading, corrected, membersOn))
}
