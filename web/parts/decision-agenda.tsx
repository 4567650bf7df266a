import { isChairAt, type Sitting } from '../decision/hall.ts'
import { type AgendaLine, agendaOf, blocToPut, putNow } from '../decision/sitting.ts'
import { InWords, useClock, useHall, useStateName } from './decision-hall.tsx'
import { ActOffer } from './decision-offer.tsx'
import { Mark } from './mark.tsx'
import { useWords } from './visit.tsx'

type At = { readonly sitting: Sitting; readonly page: 'chair' | 'delegate' }

const addressOf = ({ slug, meeting }: Sitting, page: string): string =>
  `/${slug}/meetings/${meeting.id}/${page}`

function Line({ sitting, page, line }: At & { readonly line: AgendaLine }) {
  const { text } = useHall()
  const { deciding, decisions } = useWords()
  const name = useStateName()
  const clock = useClock()
  const { decision, label, is } = line
  const { stage, put, adoption, takenOut, act } = decision
  const here = is === 'here' && sitting.shown?.id === decision.id
  const what =
    is === 'taken-out' && takenOut
      ? deciding.takenOut(name(takenOut.state))
      : adoption
        ? `${decisions.stage.adopted} ${clock(adoption.at).slice(0, 5)}`
        : stage === 'put' && put
          ? decisions.putOf(clock(put.at).slice(0, 5))
          : stage === 'listed'
            ? decisions.act[act]
            : decisions.stage[stage]
  return (
    <li
      className={is === 'taken-out' ? 'out' : adoption ? 'done' : ''}
      {...(here ? { 'aria-current': 'true' as const } : {})}
    >
      <a href={`${addressOf(sitting, page)}?d=${encodeURIComponent(decision.id)}&text=${text}`}>
        {adoption ? <Mark name="clear" /> : <b>{label}</b>}
        <span>
          {adoption && `${label} `}
          <InWords texts={decision.title} />
        </span>
        <i>{what}</i>
      </a>
    </li>
  )
}

/** What the meeting has to decide: A items together, B items one by one, and what was taken out. */
export function DecisionAgenda({ sitting, page }: At) {
  const { deciding } = useWords()
  const { a, b } = agendaOf(sitting, sitting.meeting.id)
  const bloc = blocToPut(sitting, sitting.meeting.id)
  const isFree = putNow(sitting, sitting.meeting.id) === null
  return (
    <nav className="agenda" aria-label={deciding.agenda}>
      {a.length + b.length === 0 && <p className="note">{deciding.nothingListed}</p>}
      {a.length > 0 && (
        <section>
          <h2>
            {deciding.itemsA} <span>{deciding.withoutDebate}</span>
          </h2>
          <ol>
            {a.map(line => (
              <Line key={line.decision.id} sitting={sitting} page={page} line={line} />
            ))}
          </ol>
          {isChairAt(sitting) && page === 'chair' && bloc.length > 0 && isFree && (
            <div className="bloc">
              <ActOffer
                asked={{ does: 'put', decisions: bloc.map(({ id }) => id), bloc: sitting.fresh }}
                label={deciding.putBloc(bloc.length)}
                tone="small"
              />
            </div>
          )}
        </section>
      )}
      {b.length > 0 && (
        <section>
          <h2>
            {deciding.itemsB} <span>{deciding.forDebate}</span>
          </h2>
          <ol>
            {b.map(line => (
              <Line key={line.decision.id} sitting={sitting} page={page} line={line} />
            ))}
          </ol>
        </section>
      )}
    </nav>
  )
}
