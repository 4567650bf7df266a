import type { ReactNode } from 'react'
import type { Profile } from '../../core/body/profile.ts'
import type { MeetingCommand } from '../../core/meeting/command.ts'
import { type Refusal, refusals, sentenceOf } from '../../core/refusal.ts'
import { type CouncilRoom, offered, refusalNamed } from '../meeting/room.ts'
import { TypedFields } from './council-field.tsx'
import { useVisit, useWords } from './visit.tsx'

type Asks = {
  readonly room: CouncilRoom
  /** The act as it would be sent, by which it is known whether a rule stands in its way. */
  readonly act: MeetingCommand
  readonly label: string
  readonly fields?: Readonly<Record<string, string>>
  /** Tells apart two forms of the same act. */
  readonly of?: string
  readonly children?: ReactNode
}

/** One act on a meeting as a form without script; where a rule stands in its way the button is shut and says the rule. */
export function CouncilForm({ room, act, label, fields = {}, of, children }: Asks) {
  const open = offered(room, act)
  if (!open) return null
  const form = [act.does, ...(of === undefined ? [] : [of])].join('-')
  const refused = room.refused?.form === form ? room.refused : null
  return (
    <form
      className="act"
      method="post"
      action={`/${room.slug}/meetings/${room.meeting.id}/acts`}
      id={`f-${form}`}
    >
      {Object.entries({ does: act.does, form, ...fields }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {refused && <CouncilRefused profile={room.profile} refusal={refused.refusal} />}
      <TypedFields typed={refused?.typed ?? null}>{open.guard ? null : children}</TypedFields>
      <div className="sends">
        {open.guard ? (
          <Shut room={room} form={form} label={label} guard={open.guard} />
        ) : (
          <button className="btn s">{label}</button>
        )}
      </div>
    </form>
  )
}

type Barred = Pick<Asks, 'room' | 'label'> & { readonly form: string; readonly guard: Refusal }

function Shut({ room, form, label, guard }: Barred) {
  const { language } = useVisit()
  return (
    <p className="shut">
      <button type="button" className="btn s" aria-disabled="true" aria-describedby={`why-${form}`}>
        {label}
      </button>
      <span className="note why" id={`why-${form}`}>
        {sentenceOf(refusalNamed(guard, room, language), language)}{' '}
        <span className="rule">{refusals[guard.refused].rule}</span>
      </span>
    </p>
  )
}

/** What was not done and by which rule, in focus; what was typed stands below it. */
export function CouncilRefused({
  profile,
  refusal,
}: {
  readonly profile: Profile
  readonly refusal: Refusal
}) {
  const { language } = useVisit()
  const { review } = useWords()
  return (
    // oxlint-disable-next-line jsx-a11y/no-autofocus -- without a script this is how the sentence gets the focus
    <div className="refusal" role="alert" tabIndex={-1} autoFocus>
      <b>{review.already}</b> {sentenceOf(refusalNamed(refusal, { profile }, language), language)}{' '}
      <span className="tag">{refusals[refusal.refused].rule}</span>
    </div>
  )
}

/** Acts that are folded away until somebody wants one; nothing is shown to a seat that may do none of them. */
export function CouncilMore({
  room,
  title,
  acts,
  children,
}: Pick<Asks, 'room'> & {
  readonly title: string
  readonly acts: readonly MeetingCommand[]
  readonly children: ReactNode
}) {
  if (acts.every(act => offered(room, act) === null)) return null
  const [does, item] = [room.refused?.typed['does']?.[0], room.refused?.typed['item']?.[0]]
  const isRefused = acts.some(
    act => act.does === does && (!('item' in act) || act.item === item || act.does === 'propose-item'),
  )
  return (
    <details className="more-acts" open={isRefused}>
      <summary>{title}</summary>
      {children}
    </details>
  )
}
