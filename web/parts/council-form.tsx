import type { ReactNode } from 'react'
import type { MeetingCommand } from '../../core/meeting/command.ts'
import { refusals, sentenceOf } from '../../core/refusal.ts'
import { type CouncilRoom, offered, refusalNamed } from '../meeting/room.ts'
import { useVisit, useWords } from './visit.tsx'

type Asks = {
  readonly room: CouncilRoom
  /** The act as it would be sent, by which it is known whether a rule stands in its way. */
  readonly act: MeetingCommand
  readonly label: string
  readonly fields?: Readonly<Record<string, string>>
  readonly children?: ReactNode
}

/** One act on a meeting as a form without script; where a rule stands in its way the button is shut and says the rule. */
export function CouncilForm({ room, act, label, fields = {}, children }: Asks) {
  const { language } = useVisit()
  const open = offered(room, act)
  if (!open) return null
  const form = [act.does, ...Object.values(fields)].join('-')
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
      {room.refused?.form === form && <Refused room={room} />}
      {open.guard ? null : children}
      <div className="sends">
        {open.guard ? (
          <p className="shut">
            <button type="button" className="btn s" aria-disabled="true" aria-describedby={`why-${form}`}>
              {label}
            </button>
            <span className="note why" id={`why-${form}`}>
              {sentenceOf(refusalNamed(open.guard, room, language), language)}{' '}
              <span className="rule">{refusals[open.guard.refused].rule}</span>
            </span>
          </p>
        ) : (
          <button className="btn s">{label}</button>
        )}
      </div>
    </form>
  )
}

function Refused({ room }: { readonly room: CouncilRoom }) {
  const { language } = useVisit()
  const { review } = useWords()
  if (!room.refused) return null
  const { refusal } = room.refused
  return (
    <div className="refusal" role="alert" tabIndex={-1}>
      <b>{review.already}</b> {sentenceOf(refusalNamed(refusal, room, language), language)}{' '}
      <span className="tag">{refusals[refusal.refused].rule}</span>
    </div>
  )
}
