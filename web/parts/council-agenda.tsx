import type { MeetingCommand } from '../../core/meeting/command.ts'
import type { AgendaItem } from '../../core/meeting/meeting.ts'
import { outcomesOf } from '../../core/meeting/conclude-item.ts'
import { called, type CouncilRoom, wordsIn } from '../meeting/room.ts'
import { CouncilChoice } from './council-field.tsx'
import { CouncilForm, CouncilMore } from './council-form.tsx'
import { useVisit, useWords } from './visit.tsx'
import { usePeriod, When } from './when.tsx'

type InRoom = { readonly room: CouncilRoom }

/** The agenda in its parts: without debate, for debate, for information. */
export function CouncilAgenda({ room }: InRoom) {
  const { council } = useWords()
  const { meeting } = room
  return (
    <section className="after" aria-labelledby="agenda">
      <div className="head">
        <h2 id="agenda">{meeting.agendaAdopted === null ? council.provisional : council.agenda}</h2>
      </div>
      {meeting.agenda.length === 0 && <p className="note">{council.noItems}</p>}
      {(['A', 'B', 'I'] as const).map(part => (
        <Part key={part} room={room} part={part} />
      ))}
      <Objecting room={room} />
    </section>
  )
}

function Part({ room, part }: InRoom & { readonly part: AgendaItem['class'] }) {
  const { council } = useWords()
  const items = room.meeting.agenda.filter(item => item.class === part)
  if (items.length === 0) return null
  return (
    <>
      <h3>{council.classes[part]}</h3>
      <ol className="items">
        {items.map(item => (
          <Item key={item.id} room={room} item={item} />
        ))}
      </ol>
    </>
  )
}

function Item({ room, item }: InRoom & { readonly item: AgendaItem }) {
  const { council } = useWords()
  const { language } = useVisit()
  const papers = room.papers.filter(paper => paper.item === item.id)
  return (
    <li id={`i-${item.id}`}>
      <p className="said">
        <b className="no">{item.number > 0 ? item.number : '–'}</b> {wordsIn(item.title, language)}{' '}
        <span className="note">
          {council.itemStage[item.stage]}
          {item.outcome && `: ${council.outcome[item.outcome]}`}
          {item.lead && ` · ${council.lead} ${called(room, item.lead, language)}`}
          <DeferredTo room={room} item={item} />
        </span>
      </p>
      {papers.length > 0 && (
        <ul className="papers">
          {papers.map(({ id, href, title, stage }) => (
            <li key={id}>
              {href ? <a href={href}>{wordsIn(title, language)}</a> : wordsIn(title, language)}{' '}
              <span className="note">{stageIn(council.stages, stage)}</span>
            </li>
          ))}
        </ul>
      )}
      <ItemActs room={room} item={item} />
    </li>
  )
}

/** To which meeting an item was put off, where one was named. */
function DeferredTo({ room, item }: InRoom & { readonly item: AgendaItem }) {
  const { meetingForms } = useWords()
  const to = room.others.find(({ id }) => id === item.deferredTo)
  if (!to) return null
  return (
    <>
      {' '}
      {meetingForms.deferredTo}{' '}
      <a href={`/${room.slug}/meetings/${to.id}`}>
        <When from={to.start} to={to.end} />
      </a>
    </>
  )
}

/** How far a paper is, in words. */
export const stageIn = (stages: Readonly<Record<string, string>>, stage: string): string =>
  stages[stage] ?? stage

const ended: readonly AgendaItem['stage'][] = ['concluded', 'deferred', 'withdrawn']

function ItemActs({ room, item }: InRoom & { readonly item: AgendaItem }) {
  const { council } = useWords()
  if (ended.includes(item.stage)) return null
  const { id } = item
  const fields = { item: id }
  const [usual = 'considered', ...more] = outcomesOf(item, room.facts)
  const next = Math.max(0, ...room.meeting.agenda.map(({ number }) => number)) + 1
  return (
    <div className="acts">
      {item.stage === 'proposed' && (
        <CouncilForm
          room={room}
          of={id}
          act={{ does: 'place-item', item: id, number: next }}
          label={`${council.act['place-item']} (${next})`}
          fields={{ ...fields, number: String(next) }}
        />
      )}
      {room.meeting.stage === 'open' && item.stage !== 'under-consideration' && (
        <CouncilForm
          room={room}
          of={id}
          act={{ does: 'take-up-item', item: id }}
          label={council.act['take-up-item']}
          fields={fields}
        />
      )}
      {item.stage === 'under-consideration' && (
        <CouncilForm
          room={room}
          of={id}
          act={{ does: 'suspend-item', item: id }}
          label={council.act['suspend-item']}
          fields={fields}
        />
      )}
      {room.meeting.stage === 'open' && (
        <CouncilForm
          room={room}
          of={id}
          act={{ does: 'conclude-item', item: id, outcome: usual }}
          label={council.act['conclude-item']}
          fields={fields}
        >
          <CouncilChoice
            name="outcome"
            label={council.outcomeOf}
            choices={[usual, ...more].map(outcome => [outcome, council.outcome[outcome]] as const)}
          />
        </CouncilForm>
      )}
      {room.meeting.stage !== 'closed' && <MoreActs room={room} item={item} />}
    </div>
  )
}

/** Meetings of the same organ that are still to come, to which an item may be put off. */
const later = ({ others, meeting }: CouncilRoom) =>
  others.filter(
    ({ id, organ, stage }) =>
      organ === meeting.organ && id !== meeting.id && ['planned', 'convened', 'postponed'].includes(stage),
  )

function MoreActs({ room, item }: InRoom & { readonly item: AgendaItem }) {
  const { council, meetingForms } = useWords()
  const { language } = useVisit()
  const period = usePeriod()
  const { id, documents } = item
  const fields = { item: id }
  const shelf = room.shelf.filter(each => !documents.includes(each.id))
  const defer: MeetingCommand = { does: 'defer-item', item: id, to: null }
  const withdraw: MeetingCommand = { does: 'withdraw-item', item: id }
  const add: MeetingCommand = { does: 'add-document', item: id, document: shelf[0]?.id ?? '' }
  const choices = later(room).map(
    ({ id: to, kind, start, end }) => [to, `${council.kind[kind]}, ${period(start, end)}`] as const,
  )
  return (
    <CouncilMore room={room} title={meetingForms.more} acts={[defer, withdraw]}>
      {shelf.length > 0 && (
        <CouncilForm room={room} act={add} of={id} label={meetingForms.addDocument} fields={fields}>
          <CouncilChoice
            name="document"
            label={meetingForms.draft}
            choices={shelf.map(each => [each.id, wordsIn(each.title, language)] as const)}
          />
        </CouncilForm>
      )}
      <CouncilForm room={room} act={defer} of={id} label={council.act['defer-item']} fields={fields}>
        <CouncilChoice
          name="to"
          label={meetingForms.deferTo}
          choices={[['', meetingForms.deferNone], ...choices]}
        />
      </CouncilForm>
      <CouncilForm room={room} act={withdraw} of={id} label={council.act['withdraw-item']} fields={fields} />
    </CouncilMore>
  )
}

function Objecting({ room }: InRoom) {
  const { council } = useWords()
  const { language } = useVisit()
  const { meeting, facts } = room
  if (meeting.agendaAdopted !== null) return null
  const own = facts.actor.state !== null && meeting.agendaObjections.includes(facts.actor.state)
  return (
    <>
      {meeting.agendaObjections.length > 0 && (
        <p>
          {council.objecting}:{' '}
          {meeting.agendaObjections.map(state => called(room, state, language)).join(', ')}
        </p>
      )}
      {own ? (
        <CouncilForm
          room={room}
          act={{ does: 'withdraw-agenda-objection' }}
          label={council.act['withdraw-agenda-objection']}
        />
      ) : (
        <CouncilForm room={room} act={{ does: 'object-to-agenda' }} label={council.act['object-to-agenda']} />
      )}
    </>
  )
}
