import type { CouncilRoom } from '../meeting/room.ts'
import { CouncilActs } from '../parts/council-acts.tsx'
import { CouncilAgenda } from '../parts/council-agenda.tsx'
import { CouncilDelegations } from '../parts/council-delegations.tsx'
import { CouncilFacts, CouncilSittings } from '../parts/council-facts.tsx'
import { Page } from '../parts/page.tsx'
import { useIn, useVisit, useWords } from '../parts/visit.tsx'
import { usePeriod } from '../parts/when.tsx'
import { organName } from '../record/names.ts'

type InRoom = { readonly room: CouncilRoom }

/** The title of a meeting in words: which organ, of what kind, and its days. */
export function useCouncilTitle(): (room: Pick<CouncilRoom, 'profile' | 'meeting'>) => string {
  const { council, frame } = useWords()
  const { language } = useVisit()
  const period = usePeriod()
  return ({ profile, meeting: { organ, kind, number, start, end } }) => {
    const what = number === null ? council.kind[kind] : council.numbered(number, council.kind[kind])
    return [organName(profile, organ, language), what, period(start, end)].join(frame.comma)
  }
}

/** `/exercise/meetings/cm-2026-11-24`: a meeting from its planning to its close. */
export function CouncilMeetingPage({ room }: InRoom) {
  const titleOf = useCouncilTitle()
  const { council } = useWords()
  const { meeting } = room
  const title = titleOf(room)
  return (
    <Page title={title} here="meetings" kind="council">
      <div className="wrap mtg">
        <header className="lh">
          <h1>{title}</h1>
          <p className="lead">
            {council.stage[meeting.stage]} · {council.form[meeting.form]}
          </p>
          <Ways room={room} />
        </header>
        <CouncilFacts room={room} />
        <CouncilAgenda room={room} />
        <CouncilDelegations room={room} />
        <CouncilSittings room={room} />
        <CouncilActs room={room} />
      </div>
    </Page>
  )
}

function Ways({ room }: InRoom) {
  const { council, brief } = useWords()
  const inLanguage = useIn()
  const { slug, meeting, facts, profile } = room
  const at = `/${slug}/meetings/${meeting.id}`
  const sits = meeting.stage === 'open' || meeting.stage === 'suspended'
  return (
    <nav className="quick noprint" aria-label={inLanguage(profile.short)}>
      {sits && <a href={`${at}/chair`}>{council.console}</a>}
      {sits && facts.actor.capacity === 'national' && <a href={`${at}/delegate`}>{council.card}</a>}
      {sits && <a href={`${at}/screen`}>{council.screen}</a>}
      <a href={`${at}/package`}>{council.package}</a>
      <a href={`${at}/hand-over`}>{council.handOver}</a>
      <a href={`${at}/brief`}>{brief.brief}</a>
      <a href={`${at}/follow-up`}>{brief.follow}</a>
    </nav>
  )
}
