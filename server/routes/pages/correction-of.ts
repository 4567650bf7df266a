import type { Correction } from '../../../core/communique/correction.ts'
import type { Reading } from '../../../core/communique/reading.ts'
import { FaultyRequest } from '../../http/faulty.ts'
import { correction } from '../schemas/correction.ts'
import { fieldsOf, wordIn } from './fields-of.ts'

type Form = Readonly<Record<string, unknown>>

const wordOrNull = (form: Form, name: string): string | null => wordIn(form, name) || null
const words = (form: Form, name: string): readonly string[] =>
  [form[name] ?? []].flat().filter(value => typeof value === 'string')

/** `12-34`: a place of the text. */
function spanOf(form: Form): readonly [number, number] | null {
  const [, from, to] = /^(\d{1,9})-(\d{1,9})$/.exec(wordIn(form, 'at')) ?? []
  return from === undefined || to === undefined ? null : [Number(from), Number(to)]
}

/** The fields of a form that say something else than what stands in the reading. */
const changed = (now: object | undefined, fields: object): object =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([name, value]) => JSON.stringify(fieldsOf(now)[name]) !== JSON.stringify(value),
    ),
  )

const same = (one: readonly number[], other: readonly number[] | null): boolean =>
  one.join() === other?.join()

function ofAct(form: Form, reading: Reading) {
  const now = reading.acts.find(act => act.id === wordIn(form, 'act'))
  const kind = wordIn(form, 'scope')
  const scope = { kind, states: kind === 'named' ? words(form, 'states') : [] }
  return changed(
    now && { type: now.type, mood: now.mood, scope: { kind: now.scope.kind, states: now.scope.states } },
    { type: wordIn(form, 'type'), mood: wordIn(form, 'mood'), scope },
  )
}

function ofMeeting(form: Form, reading: Reading) {
  return changed(reading.meeting, {
    organ: wordOrNull(form, 'organ'),
    kind: wordOrNull(form, 'kind'),
    start: wordOrNull(form, 'start'),
    end: wordOrNull(form, 'end') ?? wordOrNull(form, 'start'),
  })
}

function ofAttendance(form: Form, reading: Reading) {
  const now = reading.attendance.find(one => same(one.span, spanOf(form)))
  return changed(now, {
    name: wordIn(form, 'name'),
    office: wordOrNull(form, 'office'),
    state: wordOrNull(form, 'state'),
    capacity: wordIn(form, 'capacity'),
  })
}

function ofOutcome(form: Form, reading: Reading) {
  const now = reading.outcomes.find(one => one.type === wordIn(form, 'type') && same(one.span, spanOf(form)))
  return changed({ nextOrgan: now?.nextOrgan ?? null }, { nextOrgan: wordOrNull(form, 'nextOrgan') })
}

const ofChair = (form: Form, reading: Reading) =>
  changed(reading.chair, { name: wordOrNull(form, 'name'), state: wordOrNull(form, 'state') })

/** What is said anew, by what it corrects. */
const fields: Readonly<Record<string, (form: Form, reading: Reading) => object>> = {
  meeting: ofMeeting,
  chair: ofChair,
  attendance: ofAttendance,
  act: ofAct,
  outcome: ofOutcome,
}

/** Where the corrected thing stands, by what it is. */
const places: Readonly<Record<string, (form: Form) => object>> = {
  attendance: form => ({ at: spanOf(form) }),
  act: form => ({ act: wordIn(form, 'act') }),
  outcome: form => ({ at: spanOf(form), type: wordIn(form, 'type') }),
}

/** What a form of the review says, before it is checked; `null` where it changes nothing. */
function said(form: Form, reading: Reading): object | null {
  const correct = wordIn(form, 'correct')
  const at = spanOf(form)
  if (correct === 'issue') return { correct, code: wordIn(form, 'code'), at, answer: wordIn(form, 'answer') }
  if (correct === 'outcome' && wordIn(form, 'removed') === 'yes')
    return { correct: 'outcome-removed', at, type: wordIn(form, 'type') }
  const to = fields[correct]?.(form, reading)
  if (to && Object.keys(to).length === 0) return null
  return { correct, ...places[correct]?.(form), to }
}

/** The correction that a form of the review makes; `null` where it changes nothing. */
export function correctionOf(form: unknown, reading: Reading): Correction | null {
  const correct = said(fieldsOf(form), reading)
  if (correct === null) return null
  const checked = correction.safeParse(correct)
  if (!checked.success) throw new FaultyRequest('malformed')
  return checked.data
}
