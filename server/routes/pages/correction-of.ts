import type { Correction } from '../../../core/communique/correction.ts'
import type { Reading } from '../../../core/communique/reading.ts'
import { FaultyRequest } from '../../http/faulty.ts'
import { correction } from '../schemas/correction.ts'

type Form = Readonly<Record<string, unknown>>

const word = (form: Form, name: string): string => {
  const value = form[name]
  return typeof value === 'string' ? value.trim() : ''
}
const wordOrNull = (form: Form, name: string): string | null => word(form, name) || null
const words = (form: Form, name: string): readonly string[] =>
  [form[name] ?? []].flat().filter(value => typeof value === 'string')

/** `12-34`: a place of the text. */
function spanOf(form: Form): readonly [number, number] | null {
  const [, from, to] = /^(\d{1,9})-(\d{1,9})$/.exec(word(form, 'at')) ?? []
  return from === undefined || to === undefined ? null : [Number(from), Number(to)]
}

/** The fields of a form that say something else than what stands in the reading. */
const changed = <Fields extends object>(now: object | undefined, fields: Fields): Partial<Fields> =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([name, value]) => JSON.stringify((now as Form | undefined)?.[name]) !== JSON.stringify(value),
    ),
  ) as Partial<Fields>

const same = (one: readonly number[], other: readonly number[] | null): boolean =>
  one.join() === other?.join()

function ofAct(form: Form, reading: Reading) {
  const now = reading.acts.find(act => act.id === word(form, 'act'))
  const kind = word(form, 'scope')
  const scope = { kind, states: kind === 'named' ? words(form, 'states') : [] }
  return changed(
    now && { type: now.type, mood: now.mood, scope: { kind: now.scope.kind, states: now.scope.states } },
    { type: word(form, 'type'), mood: word(form, 'mood'), scope },
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
    name: word(form, 'name'),
    office: wordOrNull(form, 'office'),
    state: wordOrNull(form, 'state'),
    capacity: word(form, 'capacity'),
  })
}

function ofOutcome(form: Form, reading: Reading) {
  const now = reading.outcomes.find(one => one.type === word(form, 'type') && same(one.span, spanOf(form)))
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
  act: form => ({ act: word(form, 'act') }),
  outcome: form => ({ at: spanOf(form), type: word(form, 'type') }),
}

/** What a form of the review says, before it is checked; `null` where it changes nothing. */
function said(form: Form, reading: Reading): object | null {
  const correct = word(form, 'correct')
  const at = spanOf(form)
  if (correct === 'issue') return { correct, code: word(form, 'code'), at, answer: word(form, 'answer') }
  if (correct === 'outcome' && word(form, 'removed') === 'yes')
    return { correct: 'outcome-removed', at, type: word(form, 'type') }
  const to = fields[correct]?.(form, reading)
  if (to && Object.keys(to).length === 0) return null
  return { correct, ...places[correct]?.(form), to }
}

/** The correction that a form of the review makes; `null` where it changes nothing. */
export function correctionOf(form: unknown, reading: Reading): Correction | null {
  const correct = said((form ?? {}) as Form, reading)
  if (correct === null) return null
  const checked = correction.safeParse(correct)
  if (!checked.success) throw new FaultyRequest('malformed')
  return checked.data
}
