import { presidingOf } from '../../core/meeting/hand-over.ts'
import type { CouncilRoom } from '../meeting/room.ts'
import { called, wordsIn } from '../meeting/room.ts'
import { CouncilForm } from '../parts/council-form.tsx'
import { Labelled } from '../parts/draft-form.tsx'
import { Page } from '../parts/page.tsx'
import { useVisit, useWords } from '../parts/visit.tsx'
import { Instant } from '../parts/when.tsx'
import { useCouncilTitle } from './council-meeting-page.tsx'

/** A file that is open when the chair passes: its id, its name, and where it is. */
export type OpenFile = {
  readonly id: string
  readonly title: Readonly<Record<string, string>>
  readonly stage: string
  readonly href: string
  /** Until when, where a clock runs. */
  readonly until: string | null
}

export type OpenFiles = Readonly<Record<'drafts' | 'decisions' | 'silences', readonly OpenFile[]>>

type InRoom = { readonly room: CouncilRoom; readonly files: OpenFiles }

/** `…/hand-over`: what the next Chair takes over as it stands (R-27, M38). */
export function CouncilHandOverPage({ room, files }: InRoom) {
  const { council } = useWords()
  const titleOf = useCouncilTitle()
  return (
    <Page title={`${council.handOver}: ${titleOf(room)}`} here="meetings" kind="council">
      <div className="wrap mtg">
        <header className="lh">
          <h1>{council.handOver}</h1>
          <p className="lead">
            <a href={`/${room.slug}/meetings/${room.meeting.id}`}>{titleOf(room)}</a>
          </p>
          <p>{council.handLead}</p>
        </header>
        <Files title={council.openDrafts} files={files.drafts} />
        <Files title={council.openDecisions} files={files.decisions} />
        <Files title={council.openSilences} files={files.silences} />
        <Handed room={room} files={files} />
      </div>
    </Page>
  )
}

function Files({ title, files }: { readonly title: string; readonly files: readonly OpenFile[] }) {
  const { council } = useWords()
  const { language } = useVisit()
  const stages: Readonly<Record<string, string>> = council.stages
  return (
    <section className="after">
      <div className="head">
        <h2>{title}</h2>
        <span className="count">{files.length}</span>
      </div>
      {files.length === 0 && <p className="note">{council.nothingOpen}</p>}
      <ul className="plainly">
        {files.map(({ id, title: name, stage, href, until }) => (
          <li key={id}>
            <a href={href}>{wordsIn(name, language)}</a>{' '}
            <span className="note">{stages[stage] ?? stage}</span> {until && <Instant at={until} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

const ids = (list: readonly OpenFile[]): readonly string[] => list.map(({ id }) => id)

function Handed({ room, files }: InRoom) {
  const { council } = useWords()
  const { language } = useVisit()
  const { meeting, facts } = room
  const to = facts.members.find(state => state !== presidingOf(meeting)) ?? ''
  const act = {
    does: 'hand-over',
    to,
    drafts: ids(files.drafts),
    decisions: ids(files.decisions),
    silences: ids(files.silences),
    commitments: [],
  } as const
  return (
    <section className="after" aria-labelledby="handed">
      <h2 id="handed">{council.handedTitle}</h2>
      {meeting.handOvers.length === 0 && <p className="note">{council.nothingOpen}</p>}
      <ul className="plainly">
        {meeting.handOvers.map(({ at, from, to: next }) => (
          <li key={at}>
            <Instant at={at} />: {from ? called(room, from, language) : '–'} → {called(room, next, language)}
          </li>
        ))}
      </ul>
      <CouncilForm room={room} act={act} label={council.act['hand-over']}>
        <Labelled label={council.chair}>
          <select name="to">
            {facts.members
              .filter(state => state !== presidingOf(meeting))
              .map(state => (
                <option key={state} value={state}>
                  {called(room, state, language)}
                </option>
              ))}
          </select>
        </Labelled>
      </CouncilForm>
    </section>
  )
}
