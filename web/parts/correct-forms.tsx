import type { ReactNode } from 'react'
import { membersOn } from '../../core/body/members-on.ts'
import type { Profile } from '../../core/body/profile.ts'
import { protocolOrder } from '../../core/body/protocol-order.ts'
import { actTypes, moods, scopeKinds } from '../../core/communique/closed-sets.ts'
import type { ActRead, OutcomeRead } from '../../core/communique/reading.ts'
import { organShort, stateName } from '../record/names.ts'
import { spanWord, type UnderReview } from '../record/under-review.ts'
import { useVisit, useWords } from './visit.tsx'

type Shown = { readonly review: UnderReview; readonly profile: Profile }

/** A correction as a form: what it corrects is hidden in it, what was read stands in its fields. */
function Correct({
  review,
  hidden,
  children,
}: {
  readonly review: UnderReview
  readonly hidden: Readonly<Record<string, string>>
  readonly children: ReactNode
}) {
  const words = useWords()
  const { body } = useVisit()
  const here = `/${body?.slug}/read/${review.id}`
  return (
    <form className="fixform" method="post" action={`${here}/corrections`}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <p className="f3">
        <button className="btn s go">{words.review.saveAll}</button>
        <a className="btn s quiet" href={here}>
          {words.keys.close}
        </a>
      </p>
    </form>
  )
}

function Field({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // oxlint-disable-next-line jsx-a11y/label-has-associated-control -- the control is the child
    <label className="field">
      <span>{label}</span>
      {children}
    </label>
  )
}

type Options = readonly (readonly [value: string, words: string])[]

function Choice({
  name,
  label,
  value,
  options,
}: {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly options: Options
}) {
  return (
    <Field label={label}>
      <select name={name} defaultValue={value}>
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </Field>
  )
}

function Words({
  name,
  label,
  value,
}: {
  readonly name: string
  readonly label: string
  readonly value: string
}) {
  return (
    <Field label={label}>
      <input type="text" name={name} defaultValue={value} maxLength={500} />
    </Field>
  )
}

const kinds = ['', 'regular', 'extraordinary', 'informal'] as const

export function MeetingForm({ review, profile }: Shown) {
  const words = useWords()
  const { language } = useVisit()
  const { organ, kind, start, end } = review.reading.meeting
  const organs = profile.organs.filter(one => one.kind !== 'external')
  return (
    <Correct review={review} hidden={{ correct: 'meeting' }}>
      <Choice
        name="organ"
        label={words.review.organ}
        value={organ ?? ''}
        options={[['', words.review.unset], ...organs.map(one => [one.id, one.short[language]] as const)]}
      />
      <Choice
        name="kind"
        label={words.review.kind}
        value={kind ?? ''}
        options={kinds.map(one => [one, words.record.meetingKinds[one || 'unstated']] as const)}
      />
      <Field label={words.review.day}>
        <input type="date" name="start" defaultValue={start ?? ''} />
      </Field>
      <Field label={words.review.lastDay}>
        <input type="date" name="end" defaultValue={end ?? ''} />
      </Field>
    </Correct>
  )
}

function useStates(profile: Profile): Options {
  const words = useWords()
  const { language } = useVisit()
  const codes = protocolOrder(
    profile,
    profile.statuses.map(status => status.state),
  )
  return [['', words.review.unset], ...codes.map(code => [code, stateName(profile, code, language)] as const)]
}

export function ChairForm({ review, profile }: Shown) {
  const words = useWords()
  const states = useStates(profile)
  const { chair } = review.reading
  return (
    <Correct review={review} hidden={{ correct: 'chair' }}>
      <Words name="name" label={words.review.name} value={chair.name ?? ''} />
      <Choice name="state" label={words.review.state} value={chair.state ?? ''} options={states} />
    </Correct>
  )
}

export function AttendanceForm({ review, profile, at }: Shown & { readonly at: number }) {
  const words = useWords()
  const states = useStates(profile)
  const one = review.reading.attendance[at]
  if (!one) return null
  return (
    <Correct review={review} hidden={{ correct: 'attendance', at: spanWord(one.span) }}>
      <Words name="name" label={words.review.name} value={one.name} />
      <Words name="office" label={words.review.office} value={one.office ?? ''} />
      <Choice name="state" label={words.review.state} value={one.state ?? ''} options={states} />
      <Choice
        name="capacity"
        label={words.review.capacity}
        value={one.capacity}
        options={Object.entries(words.record.inCapacity)}
      />
    </Correct>
  )
}

/** The act anew: what it does, with what force, in whose name. */
export function ActForm({ review, profile, act }: Shown & { readonly act: ActRead }) {
  const words = useWords()
  const { language } = useVisit()
  const { start } = review.reading.meeting
  const members = start?.length === 10 ? membersOn(profile, start) : []
  return (
    <Correct review={review} hidden={{ correct: 'act', act: act.id }}>
      <Choice
        name="type"
        label={words.review.type}
        value={act.type}
        options={actTypes.map(type => [type, words.record.acts[type]] as const)}
      />
      <Choice
        name="mood"
        label={words.review.force}
        value={act.mood}
        options={moods.map(mood => [mood, words.record.moods[mood]] as const)}
      />
      <Choice
        name="scope"
        label={words.review.scope}
        value={act.scope.kind}
        options={scopeKinds.map(kind => [kind, words.record.scopes[kind]] as const)}
      />
      <fieldset className="opts">
        <legend className="label">{words.review.listed}</legend>
        {members.map(code => (
          <label key={code}>
            <input
              type="checkbox"
              name="states"
              value={code}
              defaultChecked={act.scope.states.includes(code)}
            />{' '}
            {stateName(profile, code, language)}
          </label>
        ))}
      </fieldset>
    </Correct>
  )
}

/** Where a text or a candidate goes next; or that the outcome is not in the text at all. */
export function OutcomeForm({ review, profile, outcome }: Shown & { readonly outcome: OutcomeRead }) {
  const words = useWords()
  const { language } = useVisit()
  const organs = profile.organs.filter(one => one.kind !== 'external')
  return (
    <Correct review={review} hidden={{ correct: 'outcome', at: spanWord(outcome.span), type: outcome.type }}>
      <Choice
        name="nextOrgan"
        label={words.review.goesTo}
        value={outcome.nextOrgan ?? ''}
        options={[
          ['', words.meeting.fate.final],
          ...organs.map(one => [one.id, organShort(profile, one.id, language)] as const),
        ]}
      />
      <label className="tick">
        <input type="checkbox" name="removed" value="yes" /> {words.review.remove}
      </label>
    </Correct>
  )
}
