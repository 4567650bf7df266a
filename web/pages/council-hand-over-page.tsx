import { presidingOf } from '../../core/meeting/hand-over.ts'
import type { CouncilRoom } from '../meeting/room.ts'
import { called, wordsIn } from '../meeting/room.ts'
import { CouncilChoice } from '../parts/council-field.tsx'
import { CouncilForm } from '../parts/council-form.tsx'
import { Page } from '../parts/page.tsx'
import { useVisit, useWords } from '../parts/visit.tsx'
import { Instant, When } from '../parts/when.tsx'
import { enumeration } from '../words/plural.ts'
import { useCouncilTitle } from './council-meeting-page.tsx'

/** A file that is open when the chair passes: its id, its name, and where it is. */
export type OpenFile = {
  readonly id: string
  readonly title: Readonly<Record<string, string>>
  readonly stage: string
  readonly href: string
  /** Until when, where a clock runs. */
  readonly until: string | null
  /** Of a commitment: by when it is due, as far as that is known, and who owns it. */
  readonly due?: string | null
  readonly owners?: readonly string[]
}

export type OpenFiles = Readonly<
  Record<'drafts' | 'decisions' | 'silences' | 'commitments', readonly OpenFile[]>
>

type InRoom = { readonly room: CouncilRoom; readonly files: OpenFiles }

/** `…/hand-over`: what the next Chair takes over as it stands (R-27, M38). */
export function CouncilHandOverPage({ room, files }: InRoom) {
  const { council, meetingForms } = useWords()
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
        <Files room={room} title={council.openDrafts} files={files.drafts} />
        <Files room={room} title={council.openDecisions} files={files.decisions} />
        <Files room={room} title={council.openSilences} files={files.silences} />
        <Files room={room} title={meetingForms.commitments} files={files.commitments} />
        <Handed room={room} files={files} />
      </div>
    </Page>
  )
}

function Files({
  room,
  title,
  files,
}: {
  readonly room: CouncilRoom
  readonly title: string
  readonly files: readonly OpenFile[]
}) {
  const { council, meetingForms } = useWords()
  const { language } = useVisit()
  const stages: Readonly<Record<string, string>> = { ...council.stages, ...meetingForms.commitmentStages }
  return (
    <section className="after">
      <div className="head">
        <h2>{title}</h2>
        <span className="count">{files.length}</span>
      </div>
      {files.length === 0 && <p className="note">{council.nothingOpen}</p>}
      <ul className="plainly">
        {files.map(({ id, title: name, stage, href, until, due, owners = [] }) => (
          <li key={id}>
            <a href={href}>{wordsIn(name, language)}</a>{' '}
            <span className="note">{stages[stage] ?? stage}</span> {until && <Instant at={until} />}
            {owners.length > 0 && (
              <span className="note">
                {' · '}
                {enumeration(
                  language,
                  owners.map(owner => called(room, owner, language)),
                )}
              </span>
            )}
            {due && (
              <span className="note">
                {' · '}
                {meetingForms.commitmentDue} <When from={due} />
              </span>
            )}
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
    commitments: ids(files.commitments),
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
        <CouncilChoice
          name="to"
          label={council.chair}
          choices={facts.members
            .filter(state => state !== presidingOf(meeting))
            .map(state => [state, called(room, state, language)] as const)}
        />
      </CouncilForm>
    </section>
  )
}
